import { version } from '$app/environment'
import { siteDatabase, siteManifest } from '$lib/db/site.server.ts'
import { siteStatus } from '$lib/export/status.ts'
import { filteredDecisions } from '$lib/queries/decision/decisions.ts'
import { allIndicators } from '$lib/queries/registers/indicators.ts'
import { allDecisions } from '$lib/url/decisions-view.ts'
import type { RequestHandler } from './$types'

export const prerender = true
export const trailingSlash = 'never'

/** What is published, for those who watch over the site. */
export const GET: RequestHandler = async () => {
  const db = await siteDatabase()
  const built = import.meta.env.VITE_BUILD_DATE
  const decisions = await filteredDecisions(db, allDecisions, built)
  const counted = { indicators: await allIndicators(db), decisions: decisions.length }
  const status = siteStatus({ release: version, built }, await siteManifest(), counted)
  return new Response(`${JSON.stringify(status, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' }
  })
}
