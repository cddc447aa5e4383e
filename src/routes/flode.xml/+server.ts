import { createHash } from 'node:crypto'
import { siteDatabase } from '$lib/db/site.server.ts'
import { atomFeed } from '$lib/export/feed.ts'
import { filteredDecisions } from '$lib/queries/decision/decisions.ts'
import { allSources } from '$lib/queries/sources.ts'
import { newsEntries } from '$lib/text/briefing/news.ts'
import { allDecisions } from '$lib/url/decisions-view.ts'
import type { RequestHandler } from './$types'

export const prerender = true
export const trailingSlash = 'never'

/** What is new, for those who follow the site. */
export const GET: RequestHandler = async () => {
  const db = await siteDatabase()
  const today = import.meta.env.VITE_BUILD_DATE
  const decisions = await filteredDecisions(db, allDecisions, today)
  const entries = newsEntries(decisions, await allSources(db), today)
  return new Response(atomFeed(entries, today, uuidOf), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
  })
}

/** The same for the same key at every build: a UUID made of its hash (RFC 9562, version 8). */
function uuidOf(key: string): string {
  const hash = createHash('sha256').update(`lansdelsbilden/${key}`).digest('hex')
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32)
  ].join('-')
}
