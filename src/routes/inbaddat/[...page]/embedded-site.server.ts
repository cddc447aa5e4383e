import { siteBoundaries, siteDatabase } from '$lib/db/site.server.ts'
import type { Site } from '$lib/figures/sources/source.ts'
import { allAreas, allPlaces } from '$lib/queries/registers/areas.ts'
import { countyDecisions, filteredDecisions } from '$lib/queries/decision/decisions.ts'
import { shownIndicators } from '$lib/queries/registers/indicators.ts'
import { themesOf } from '$lib/queries/registers/themes.ts'
import { markedDecisions } from '$lib/text/decision/decisions.ts'
import { allDecisions } from '$lib/url/decisions-view.ts'

/** The pages whose charts can stand alone, by their paths without the first and the last slash. */
export async function embeddedPages(): Promise<string[]> {
  const db = await siteDatabase()
  const indicators = (await shownIndicators(db)).map(({ id }) => `indikator/${id}`)
  const places = (await allPlaces(db)).flatMap(({ code }) => [
    `omrade/${code}`,
    `platsanalys/${code}`
  ])
  return [...indicators, ...places, 'jamfor', 'beslut', 'insatser']
}

/** What the charts of one kind of page need of the registers: each page carries what it needs itself. */
export async function embeddedSite(page: string): Promise<Site> {
  const db = await siteDatabase()
  const [kind, id] = page.split('/')
  const indicators = await shownIndicators(db)
  const themes = await themesOf(db, 'indikator')
  const ids = themes.map((theme) => theme.id)
  const isList = kind === 'beslut' || kind === 'insatser'
  const day = import.meta.env.VITE_BUILD_DATE
  return {
    areas: await allAreas(db),
    indicators: isList ? [] : indicators.filter((one) => kind !== 'indikator' || one.id === id),
    themes: kind === 'indikator' ? [] : themes,
    decisions: isList ? await filteredDecisions(db, allDecisions, day) : [],
    decisionThemes: isList ? (await themesOf(db, 'beslut')).map((theme) => theme.id) : [],
    onTheme: kind === 'jamfor' ? await countyDecisions(db, ids, markedDecisions) : {},
    boundaries: kind === 'indikator' || kind === 'insatser' ? await siteBoundaries() : null
  }
}
