import { afterEach, expect, test, vi } from 'vitest'

const page = `<html><head><title>Alkohol &amp; "rök" – Länsdelsbilden</title>
<meta name="description" content="Ingen skillnad."/></head><body></body></html>`

async function properties(path: string, html = page): Promise<Record<string, string>> {
  vi.resetModules()
  const { withPreview } = await import('../../src/lib/page/preview.server.ts')
  const found = withPreview(html, path).matchAll(/<meta property="([^"]+)" content="([^"]*)" \/>/g)
  return Object.fromEntries([...found].map(([, name, content]) => [name, content]))
}

afterEach(() => vi.unstubAllEnvs())

test('a link to a page shows what the page says of itself', async () => {
  expect(await properties('/indikator/alkohol/')).toMatchObject({
    'og:title': 'Alkohol &amp; &quot;rök&quot;',
    'og:description': 'Ingen skillnad.',
    'og:image': '../../indikator/alkohol/bild.png',
    'og:locale': 'sv_SE'
  })
  expect((await properties('/'))['og:image']).toBe('./bild.png')
  expect((await properties('/beslut/x/'))['og:image']).toBe('../../bild.png')
})

test('with the address of the site, the addresses are whole', async () => {
  vi.stubEnv('SITE_ADDRESS', 'https://exempel.se/barn')
  expect(await properties('/omrade/18N/')).toMatchObject({
    'og:url': 'https://exempel.se/barn/omrade/18N/',
    'og:image': 'https://exempel.se/barn/omrade/18N/bild.png'
  })
})

test('a page without a description of its own shows nothing', async () => {
  expect(await properties('/x/', '<head><title>X</title></head>')).toEqual({})
})
