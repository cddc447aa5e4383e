import { error } from '@sveltejs/kit'
import { siteDatabase } from '$lib/db/site.server.ts'
import { areaMoves } from '$lib/queries/area-moves.ts'
import { allAreas, allPlaces } from '$lib/queries/areas.ts'
import { placeDecisions } from '$lib/queries/decision/decisions.ts'
import { shownIndicators } from '$lib/queries/indicators.ts'
import { placeInhabitants } from '$lib/queries/inhabitants.ts'
import { placeInitiatives } from '$lib/queries/initiatives.ts'
import { placeFigures } from '$lib/queries/place/place-figures.ts'
import { allSources } from '$lib/queries/sources.ts'
import { themesOf } from '$lib/queries/themes.ts'
import { firstPlaceView } from '$lib/url/place-view.ts'
import type { EntryGenerator, PageServerLoad } from './$types'

export const entries: EntryGenerator = async () => {
  return (await allPlaces(await siteDatabase())).map(({ code }) => ({ code }))
}

/** All that the path of a place shows: it has no filters, so nothing is asked for later. */
export const load: PageServerLoad = async ({ params }) => {
  const db = await siteDatabase()
  const areas = await allAreas(db)
  const place = (await allPlaces(db)).find(({ code }) => code === params.code)
  if (!place) error(404, 'Det finns ingen sådan plats.')
  // Where a kommun's own value cannot be shown, that of its länsdel may be.
  const outer = areas.find(({ code, name }) => code === place.lansdel && name !== place.name)
  const figuresOf = (of: typeof place) => placeFigures(db, of, areas, firstPlaceView)
  const sources = await allSources(db)
  return {
    subject: {
      place,
      areas,
      indicators: await shownIndicators(db),
      themes: await themesOf(db, 'indikator')
    },
    figures: await figuresOf(place),
    around: outer ? { place: outer, figures: await figuresOf(outer) } : null,
    inhabitants: await placeInhabitants(db, place.code),
    moves: await areaMoves(db),
    source:
      sources.find((source) => source.counts_inhabitants) ??
      error(500, 'Ingen källa räknar invånare.'),
    decisions: await placeDecisions(db, place.code),
    initiatives: await placeInitiatives(db, place.code)
  }
}
