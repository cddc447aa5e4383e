import { siteEntries } from '../site-entries.server.ts'
import type { RequestHandler } from './$types'

export const prerender = true

/** All that the search finds, for the browser to search in. */
export const GET: RequestHandler = async () =>
  new Response(JSON.stringify(await siteEntries()), {
    headers: { 'content-type': 'application/json' }
  })
