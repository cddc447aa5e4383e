import { createHash } from 'node:crypto'
import { siteDatabase } from '$lib/db/site.server.ts'
import { siteCounty } from '$lib/queries/registers/county.ts'
import type { RequestHandler } from './$types'
import page from './page.html?raw'
import script from './to-search.js?raw'

export const prerender = true

/**
 * What a host gives where there is no page, at any address: its own can say nothing of where the site lies, so it carries
 * all it needs. Its script is the only one that may run.
 */
export const GET: RequestHandler = async () => {
  const { site } = await siteCounty(await siteDatabase())
  const hash = createHash('sha256').update(script).digest('base64')
  const html = page
    .replace('%hash%', hash)
    .replace('%site%', () => site)
    .replace('%script%', () => `<script type="module">${script}</script>`)
  return new Response(html, { headers: { 'content-type': 'text/html' } })
}
