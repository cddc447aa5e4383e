import { error } from '@sveltejs/kit'
import { siteBoundaries, siteDatabase } from '$lib/db/site.server.ts'
import { allAreas } from '$lib/queries/areas.ts'
import { indicatorChoices } from '$lib/queries/indicator/choices.ts'
import { chainLinks } from '$lib/queries/decision/decision-chain.ts'
import { indicatorFigures } from '$lib/queries/indicator/indicator-figures.ts'
import { themeFacts } from '$lib/queries/facts.ts'
import { allIndicators } from '$lib/queries/indicators.ts'
import { initiativeFigures } from '$lib/queries/initiatives.ts'
import { parseIndicatorView } from '$lib/url/indicator-view.ts'
import { anyInitiative } from '$lib/url/initiatives-view.ts'
import type { EntryGenerator, PageServerLoad } from './$types'

export const entries: EntryGenerator = async () => {
  const indicators = await allIndicators(await siteDatabase())
  return indicators.filter(({ latest }) => latest !== null).map(({ id }) => ({ id }))
}

/** The default view of an indicator, drawn into the page while building. */
export const load: PageServerLoad = async ({ params }) => {
  const db = await siteDatabase()
  const indicator = (await allIndicators(db)).find(({ id }) => id === params.id)
  if (!indicator || indicator.latest === null) error(404, 'Det finns ingen sådan indikator.')
  const areas = await allAreas(db)
  const choices = await indicatorChoices(db, indicator, areas)
  const { view } = parseIndicatorView('', choices)
  const figures = await indicatorFigures(db, indicator, view, choices)
  const facts = await themeFacts(db, indicator.theme)
  const boundaries = await siteBoundaries()
  const related = new Set(figures.decisions.map(({ id }) => id))
  const links = (await chainLinks(db)).filter(({ id }) => related.has(id))
  const initiatives = await initiativeFigures(db, { ...anyInitiative, theme: indicator.theme })
  return { indicator, areas, choices, view, figures, facts, boundaries, links, initiatives }
}
