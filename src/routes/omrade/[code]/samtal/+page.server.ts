import { siteDatabase } from '$lib/db/site.server.ts'
import { placeDecisions } from '$lib/queries/decision/decisions.ts'
import { placeFigures } from '$lib/queries/place/place-figures.ts'
import { placeEntries, placeSubject } from '$lib/page/place-site.server.ts'
import { officialProfile, profileOf } from '$lib/text/place/profile.ts'
import { placeClaims } from '$lib/text/talk/place.ts'
import { talkSets } from '$lib/text/talk/questions.ts'
import { firstPlaceView } from '$lib/url/place-view.ts'
import type { EntryGenerator, PageServerLoad } from './$types'

export const entries: EntryGenerator = placeEntries

/** The questions that the figures of a place give, of all figures and of the official ones. */
export const load: PageServerLoad = async ({ params }) => {
  const db = await siteDatabase()
  const subject = await placeSubject(params.code)
  const { place, areas } = subject
  const profile = profileOf(
    subject,
    firstPlaceView,
    await placeFigures(db, place, areas, firstPlaceView)
  )
  const decisions = await placeDecisions(db, place.code)
  const sets = (of: typeof profile) =>
    talkSets(placeClaims(of, decisions, import.meta.env.VITE_BUILD_DATE))
  return { place, all: sets(profile), official: sets(officialProfile(profile)) }
}
