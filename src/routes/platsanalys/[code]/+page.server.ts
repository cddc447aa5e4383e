import { error } from '@sveltejs/kit'
import { siteDatabase } from '$lib/db/site.server.ts'
import { areaMoves } from '$lib/queries/area-moves.ts'
import { placeEntries, placeSubject } from '$lib/page/place-site.server.ts'
import { placeDecisions } from '$lib/queries/decision/decisions.ts'
import { placeInhabitants } from '$lib/queries/inhabitants.ts'
import { placeInitiatives } from '$lib/queries/registers/initiatives.ts'
import { placeFigures } from '$lib/queries/place/place-figures.ts'
import { allSources } from '$lib/queries/registers/sources.ts'
import { firstPlaceView } from '$lib/url/place-view.ts'
import type { EntryGenerator, PageServerLoad } from './$types'

export const entries: EntryGenerator = placeEntries

/** All that the path of a place shows: it has no filters, so nothing is asked for later. */
export const load: PageServerLoad = async ({ params }) => {
  const db = await siteDatabase()
  const subject = await placeSubject(params.code)
  const { place, areas } = subject
  // Where a kommun's own value cannot be shown, that of its länsdel may be.
  const outer = areas.find(({ code, name }) => code === place.lansdel && name !== place.name)
  const figuresOf = (of: typeof place) => placeFigures(db, of, areas, firstPlaceView)
  const sources = await allSources(db)
  return {
    subject,
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
