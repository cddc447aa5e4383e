import { siteDatabase } from '$lib/db/site.server.ts'
import { dispatchCalendar } from '$lib/export/calendar.ts'
import { siteAddress } from '$lib/page/site-address.server.ts'
import { siteCounty } from '$lib/queries/registers/county.ts'
import { dispatchEntries, dispatchGround } from '../../dispatch-site.server.ts'
import type { EntryGenerator, RequestHandler } from './$types'

export const prerender = true
export const trailingSlash = 'never'

export const entries: EntryGenerator = dispatchEntries

/** A place's follow-ups and meetings, to put in a calendar. */
export const GET: RequestHandler = async ({ params }) => {
  const { ground } = await dispatchGround(params.lansdel)
  const { site } = await siteCounty(await siteDatabase())
  return new Response(dispatchCalendar(ground, { site, address: siteAddress }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' }
  })
}
