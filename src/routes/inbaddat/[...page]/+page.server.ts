import { error } from '@sveltejs/kit'
import { siteDatabase } from '$lib/db/site.server.ts'
import { pageSource } from '$lib/figures/sources/page-source.ts'
import { embeddedPages, embeddedSite } from './embedded-site.server.ts'
import type { EntryGenerator, PageServerLoad } from './$types'

export const entries: EntryGenerator = async () => {
  return (await embeddedPages()).map((page) => ({ page }))
}

/** A page's rows in its default view, from which each of its charts is drawn without the page around it. */
export const load: PageServerLoad = async ({ params }) => {
  // The rest of an address has its last slash.
  const page = params.page.replace(/\/$/, '')
  const address = `/${page}/`
  const site = await embeddedSite(page)
  const { asked, source } = pageSource(address)
  const rows = (await source?.rows(siteDatabase, asked, site)) ?? null
  if (!source || rows === null) error(404, 'Det finns inget sådant diagram.')
  return { site, rows, first: { address, ...source.first(rows, site) } }
}
