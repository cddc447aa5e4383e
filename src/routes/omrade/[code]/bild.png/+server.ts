import { siteDatabase } from '$lib/db/site.server.ts'
import { previewResponse } from '$lib/export/preview.server.ts'
import { placeEntries, placeSubject } from '$lib/page/place-site.server.ts'
import { placeFigures } from '$lib/queries/place/place-figures.ts'
import { officialProfile, profileOf } from '$lib/text/place/profile.ts'
import { findingsOf } from '$lib/text/place/findings.ts'
import { placeSummary } from '$lib/text/place/profile-summary.ts'
import { firstPlaceView } from '$lib/url/place-view.ts'
import { siteCounty } from '$lib/queries/registers/county.ts'
import type { EntryGenerator, RequestHandler } from './$types'

// More would be read by nobody in a picture so small.
const namedFindings = 2

export const prerender = true
export const trailingSlash = 'never'

export const entries: EntryGenerator = placeEntries

/** What a link to a place's page shows of it: what stands out there, in words. */
export const GET: RequestHandler = async ({ params }) => {
  const db = await siteDatabase()
  const subject = await placeSubject(params.code)
  const { place, areas } = subject
  const figures = await placeFigures(db, place, areas, firstPlaceView)
  const whole = profileOf(subject, firstPlaceView, figures)
  // What is counted together is all official, or else all made up and said to be.
  const official = officialProfile(whole)
  const isOfficial = official.rows.length > 0
  const profile = isOfficial ? official : whole
  const { concerns, strengths } = findingsOf(profile)
  const named = [...concerns, ...strengths].slice(0, namedFindings)
  const told = named.map(({ text, exact }) => `${text} (${exact}).`)
  const { site } = await siteCounty(db)
  return previewResponse({
    site,
    headline: place.name,
    text: [...placeSummary(profile).slice(0, 1), ...told].join(' '),
    foot: isOfficial ? 'Räknat på de officiella siffrorna.' : 'Räknat på påhittade siffror.',
    example: !isOfficial,
    drawing: null
  })
}
