import { siteDatabase } from '$lib/db/site.server.ts'
import { uuidOf } from '$lib/export/feed-id.server.ts'
import { atomFeed } from '$lib/export/feed.ts'
import { filteredDecisions } from '$lib/queries/decision/decisions.ts'
import { siteCounty } from '$lib/queries/registers/county.ts'
import { allSources } from '$lib/queries/registers/sources.ts'
import { newsEntries } from '$lib/text/briefing/news.ts'
import { allDecisions } from '$lib/url/decisions-view.ts'
import type { RequestHandler } from './$types'

export const prerender = true
export const trailingSlash = 'never'

/** What is new, for those who follow the site. */
export const GET: RequestHandler = async () => {
  const db = await siteDatabase()
  const { site } = await siteCounty(db)
  const today = import.meta.env.VITE_BUILD_DATE
  const decisions = await filteredDecisions(db, allDecisions, today)
  const entries = newsEntries(decisions, await allSources(db), today)
  const feed = {
    key: '',
    title: `${site}: nya uppgifter och beslut`,
    site,
    file: 'flode.xml',
    page: './',
    root: '',
    entries
  }
  return new Response(atomFeed(feed, today, uuidOf), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
  })
}
