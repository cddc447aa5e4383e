import type { RequestHandler } from './$types'

export const prerender = true

/**
 * Whether browsers may keep the site, to open it without a network. OFFLINE=0 at the build says no; a host that changes the
 * file later is heard too (docs/hosting.md).
 */
export const GET: RequestHandler = () =>
  new Response(`${JSON.stringify({ offline: process.env.OFFLINE !== '0' })}\n`, {
    headers: { 'content-type': 'application/json' }
  })
