import { uuidOf } from '$lib/export/feed-id.server.ts'
import { siteDatabase } from '$lib/db/site.server.ts'
import { siteCounty } from '$lib/queries/registers/county.ts'
import { atomFeed } from '$lib/export/feed.ts'
import { dispatchFeed } from '$lib/text/dispatch/feed.ts'
import { dispatchEntries, dispatchGround } from '../../dispatch-site.server.ts'
import type { EntryGenerator, RequestHandler } from './$types'

export const prerender = true
export const trailingSlash = 'never'

export const entries: EntryGenerator = dispatchEntries

/** What is new to a place and which of its meetings are near, for those who follow it. */
export const GET: RequestHandler = async ({ params }) => {
  const { site } = await siteCounty(await siteDatabase())
  const { ground } = await dispatchGround(params.lansdel)
  const feed = {
    key: `utskick/${ground.place.code}`,
    title: `${site}: utskick till ${ground.place.sentence_name}`,
    site,
    file: 'flode.xml',
    page: './',
    root: '../../',
    entries: dispatchFeed(ground)
  }
  return new Response(atomFeed(feed, ground.day, uuidOf), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
  })
}
