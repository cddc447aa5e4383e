import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { subFolder } from './address.ts'
import { pageAddresses, siteDir } from './site.ts'

for (const address of pageAddresses()) {
  test(`every address in ${address} is there as it is written, in a sub-folder too`, async ({
    request,
    baseURL
  }) => {
    const html = readFileSync(join(siteDir, address, 'index.html'), 'utf8')
    const written = [...html.matchAll(/<(?:a|link|script|img)\b[^>]*?\b(?:href|src)="([^"]+)"/g)]
    const page = new URL(subFolder + address.slice(1), baseURL)
    const urls = new Set(written.map(([, href = '']) => new URL(href, page).href.split('#')[0]))
    // A chart alone leads to its own page and little else.
    expect(urls.size).toBeGreaterThan(address.startsWith('/inbaddat/') ? 2 : 5)
    for (const url of urls) {
      expect(url).toContain(subFolder)
      // Not every host leads from an address without its slash to the one with it.
      expect((await request.get(url ?? '', { maxRedirects: 0 })).status(), url).toBe(200)
    }
  })
}
