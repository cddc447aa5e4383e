import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { subFolder } from './address.ts'
import { pageAddresses, siteDir } from './site.ts'

/** Every address that a page has, as a browser reads it in the sub-folder. */
function writtenIn(address: string, baseURL: string | undefined): Set<string> {
  const html = readFileSync(join(siteDir, address, 'index.html'), 'utf8')
  const written = html.matchAll(/<(?:a|link|script|img)\b[^>]*?\b(?:href|src)="([^"]+)"/g)
  const page = new URL(subFolder + address.slice(1), baseURL)
  return new Set(
    [...written].map(([, href = '']) => {
      const url = new URL(href, page)
      url.hash = ''
      return url.href
    })
  )
}

test('every address in every page is there as it is written, in a sub-folder too', async ({
  request,
  baseURL
}) => {
  // Most pages lead to the same ones: each is asked for once, and named with those that lead there.
  const from = new Map<string, string[]>()
  for (const address of pageAddresses()) {
    const urls = writtenIn(address, baseURL)
    // A chart alone leads to its own page and little else.
    const least = address.startsWith('/inbaddat/') ? 2 : 5
    expect.soft(urls.size, `addresses in ${address}`).toBeGreaterThan(least)
    for (const url of urls) from.set(url, [...(from.get(url) ?? []), address])
  }
  for (const [url, pages] of from) {
    const where = `${url} in ${pages.join(', ')}`
    expect.soft(url, where).toContain(subFolder)
    // Not every host leads from an address without its slash to the one with it.
    const answer = await request.get(url, { maxRedirects: 0 })
    expect.soft(answer.status(), where).toBe(200)
    await answer.dispose()
  }
})
