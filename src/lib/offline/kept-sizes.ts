import type { ReleaseParts } from './release-parts.ts'

// What a kept page says of itself, so that it need not be read for it.
export const bytesHeader = 'kept-bytes'
export const titleHeader = 'kept-title'

/** A page that is kept: what it is called, and its size in bytes. */
export interface KeptPage {
  title: string
  bytes: number
}

/** Every page in the cache of a release of the site, by its address below it. */
export async function keptPages(site: string, cache: Cache): Promise<Map<string, KeptPage>> {
  const found = new Map<string, KeptPage>()
  for (const { url } of await cache.keys()) {
    const page = url.slice(site.length)
    if (page !== '' && !page.endsWith('/')) continue
    const headers = (await cache.match(url, { ignoreVary: true }))?.headers
    const title = decodeURIComponent(headers?.get(titleHeader) ?? '')
    found.set(page, { title, bytes: Number(headers?.get(bytesHeader)) })
  }
  return found
}

/** How much of a release's scripts and engine is in its cache, in bytes. */
export async function programBytes(
  site: string,
  cache: Cache,
  { files }: ReleaseParts
): Promise<number> {
  const kept = (await cache.keys()).map(({ url }) => url.slice(site.length))
  return kept.reduce((all, file) => all + (files[file] ?? 0), 0)
}
