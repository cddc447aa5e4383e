import { error } from '@sveltejs/kit'
import { siteDatabase } from '$lib/db/site.server.ts'
import { allAreas } from '$lib/queries/areas.ts'
import { chainLinks } from '$lib/queries/decision-chain.ts'
import { placeDecisions } from '$lib/queries/decisions.ts'
import { allIndicators } from '$lib/queries/indicators.ts'
import { placeInitiatives } from '$lib/queries/initiatives.ts'
import { likenessRows } from '$lib/queries/likeness.ts'
import { placeFigures } from '$lib/queries/place-figures.ts'
import { themesOf } from '$lib/queries/themes.ts'
import { similarPlaces } from '$lib/text/likeness.ts'
import { firstPlaceView } from '$lib/url/place-view.ts'
import type { EntryGenerator, PageServerLoad } from './$types'

const isPlace = ({ type }: { type: string }) => type === 'lansdel' || type === 'kommun'

export const entries: EntryGenerator = async () => {
  const areas = await allAreas(await siteDatabase())
  return areas.filter(isPlace).map(({ code }) => ({ code }))
}

/** The default view of a place, drawn into the page while building. */
export const load: PageServerLoad = async ({ params }) => {
  const db = await siteDatabase()
  const areas = await allAreas(db)
  const place = areas.find(({ code }) => code === params.code)
  if (!place || !isPlace(place)) error(404, 'Det finns ingen sådan plats.')
  const indicators = (await allIndicators(db)).filter(({ latest }) => latest !== null)
  return {
    subject: { place, areas, indicators, themes: await themesOf(db, 'indikator') },
    figures: await placeFigures(db, place, areas, firstPlaceView),
    decisions: await placeDecisions(db, place.code),
    links: await chainLinks(db),
    initiatives: await placeInitiatives(db, place.code),
    similarity: place.type === 'kommun' ? similarPlaces(await likenessRows(db), place.code) : null
  }
}
