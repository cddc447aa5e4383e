import { siteDatabase } from '$lib/db/site.server.ts'
import { placeCauses } from '$lib/page/causes.server.ts'
import { placeEntries, placeSubject } from '$lib/page/place-site.server.ts'
import { chainLinks } from '$lib/queries/decision/decision-chain.ts'
import { placeDecisions } from '$lib/queries/decision/decisions.ts'
import { nationalRows } from '$lib/queries/place/national.ts'
import { placeInitiatives } from '$lib/queries/registers/initiatives.ts'
import { similarityRows } from '$lib/queries/place/similarity.ts'
import { placeFigures } from '$lib/queries/place/place-figures.ts'
import { voicesIn } from '$lib/queries/registers/voices.ts'
import { findingArea, findingsTold } from '$lib/page/findings.server.ts'
import { officialOf } from '$lib/text/parts/example.ts'
import { nationalSimilarity } from '$lib/text/place/national-similarity.ts'
import { similarPlaces } from '$lib/text/place/similarity.ts'
import { firstPlaceView } from '$lib/url/place-view.ts'
import type { EntryGenerator, PageServerLoad } from './$types'

export const entries: EntryGenerator = placeEntries

/** The default view of a place, drawn into the page while building. */
export const load: PageServerLoad = async ({ params }) => {
  const db = await siteDatabase()
  const subject = await placeSubject(params.code)
  const { place, areas } = subject
  const kommuner = areas.filter(({ type }) => type === 'kommun')
  return {
    subject,
    figures: await placeFigures(db, place, areas, firstPlaceView),
    causes: await placeCauses(place.code),
    decisions: await placeDecisions(db, place.code),
    links: await chainLinks(db),
    voices: await voicesIn(db, place.code),
    initiatives: await placeInitiatives(db, place.code),
    findings: {
      area: findingArea(place.code, areas),
      ...(await findingsTold(({ area }) => area === findingArea(place.code, areas)))
    },
    // One kommun alone is like no other in its county.
    similarity:
      place.type === 'kommun' && kommuner.length > 1 ? await similarity(place.code) : null,
    inCountry:
      place.type === 'kommun' ? nationalSimilarity(await nationalRows(db), place.code) : null
  }
}

/** By all that is known of the kommuner, and by official figures alone. */
async function similarity(code: string) {
  const rows = await similarityRows(await siteDatabase())
  return { all: similarPlaces(rows, code), official: similarPlaces(officialOf(rows), code) }
}
