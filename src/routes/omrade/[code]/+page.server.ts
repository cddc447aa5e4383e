import { error } from '@sveltejs/kit'
import { siteDatabase } from '$lib/db/site.server.ts'
import { allAreas, allPlaces } from '$lib/queries/areas.ts'
import { chainLinks } from '$lib/queries/decision/decision-chain.ts'
import { placeDecisions } from '$lib/queries/decision/decisions.ts'
import { shownIndicators } from '$lib/queries/indicators.ts'
import { placeInitiatives } from '$lib/queries/initiatives.ts'
import { similarityRows } from '$lib/queries/place/similarity.ts'
import { placeFigures } from '$lib/queries/place/place-figures.ts'
import { themesOf } from '$lib/queries/themes.ts'
import { officialOf } from '$lib/text/parts/example.ts'
import { similarPlaces } from '$lib/text/place/similarity.ts'
import { firstPlaceView } from '$lib/url/place-view.ts'
import type { EntryGenerator, PageServerLoad } from './$types'

export const entries: EntryGenerator = async () => {
  return (await allPlaces(await siteDatabase())).map(({ code }) => ({ code }))
}

/** The default view of a place, drawn into the page while building. */
export const load: PageServerLoad = async ({ params }) => {
  const db = await siteDatabase()
  const areas = await allAreas(db)
  const place = (await allPlaces(db)).find(({ code }) => code === params.code)
  if (!place) error(404, 'Det finns ingen sådan plats.')
  const indicators = await shownIndicators(db)
  return {
    subject: { place, areas, indicators, themes: await themesOf(db, 'indikator') },
    figures: await placeFigures(db, place, areas, firstPlaceView),
    decisions: await placeDecisions(db, place.code),
    links: await chainLinks(db),
    initiatives: await placeInitiatives(db, place.code),
    similarity: place.type === 'kommun' ? await similarity(place.code) : null
  }
}

/** By all that is known of the kommuner, and by official figures alone. */
async function similarity(code: string) {
  const rows = await similarityRows(await siteDatabase())
  return { all: similarPlaces(rows, code), official: similarPlaces(officialOf(rows), code) }
}
