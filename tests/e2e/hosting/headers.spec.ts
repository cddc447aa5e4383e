import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  gunzipSync,
  gzipSync
} from 'node:zlib'
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { request as ask, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { siteDir } from '../site.ts'
import { serve, servers, type Serving } from './web-server.ts'
import { forever, own, policies, types, type Kind } from './rules.ts'

/** An answer as it went over the line. */
interface Answer {
  status: number
  headers: IncomingMessage['headers']
  body: Buffer
}

function get(address: string, coding = 'identity', headers = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    ask(address, { headers: { 'accept-encoding': coding, ...headers } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const { statusCode: status = 0 } = response
        resolve({ status, headers: response.headers, body: Buffer.concat(parts) })
      })
    })
      .on('error', reject)
      .end()
  })
}

for (const name of servers) {
  test.describe(name, () => {
    test.describe.configure({ mode: 'serial' })
    let home: string
    let site: string
    let serving: Serving
    let files: Record<Kind, string>

    test.beforeAll(async () => {
      home = mkdtempSync(join(tmpdir(), `${name}-`))
      site = join(home, 'site')
      cpSync(realpathSync(siteDir), site, { recursive: true })
      // The same site once more, in a sub-folder.
      cpSync(realpathSync(siteDir), join(site, 'under/mapp'), { recursive: true })
      files = own(site)
      for (const file of ['index.html', files.script]) {
        const bytes = readFileSync(join(site, file))
        const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
        writeFileSync(join(site, `${file}.br`), brotliCompressSync(bytes, quick))
        writeFileSync(join(site, `${file}.gz`), gzipSync(bytes))
      }
      writeFileSync(join(site, '_headers'), 'for another host')
      serving = await serve(name, site, join(home, 'run'))
    })
    test.afterAll(async () => {
      await serving?.stop()
      if (home) rmSync(home, { recursive: true })
    })

    test('says of every kind of file what it is', async () => {
      for (const [kind, type] of Object.entries(types)) {
        const { status, headers } = await get(`${serving.origin}/${files[kind as Kind]}`)
        expect([kind, status, headers['content-type']]).toEqual([kind, 200, type])
      }
    })

    test('says of every file what a browser may do with it', async () => {
      for (const file of ['', 'indikator/hvb/', 'finns-inte/', ...Object.values(files)]) {
        const { headers } = await get(`${serving.origin}/${file}`)
        for (const [header, value] of policies)
          expect([file, header, headers[header]]).toEqual([file, header, value])
        expect([file, headers['content-security-policy']]).toEqual([file, "frame-ancestors 'none'"])
        expect([file, headers['strict-transport-security']]).toEqual([file, undefined])
        expect([file, headers['x-powered-by']]).toEqual([file, undefined])
      }
    })

    test('lets any site frame the charts that are meant for it, and nothing else', async () => {
      const { status, headers } = await get(`${serving.origin}/inbaddat/indikator/hvb/`)
      expect(status).toBe(200)
      expect(headers['content-security-policy']).toBe('frame-ancestors *')
      expect(headers['x-frame-options']).toBeUndefined()
    })

    test('lets browsers keep for good only what has its contents in its name', async () => {
      const kept = [files.script, files.wasm, `under/mapp/${files.script}`]
      for (const file of kept) {
        const { headers } = await get(`${serving.origin}/${file}`)
        expect([file, headers['cache-control']]).toEqual([file, forever])
      }
      const worker = ['service-worker.js', 'offline.json', 'under/mapp/service-worker.js']
      const asked = [
        '',
        'jamfor/',
        ...worker,
        files.parquet,
        files.json,
        'data/manifest.json',
        'status.json',
        'under/mapp/'
      ]
      for (const file of asked) {
        const { headers } = await get(`${serving.origin}/${file}`)
        expect([file, headers['cache-control']]).toEqual([file, 'no-cache'])
        const again = await get(`${serving.origin}/${file}`, 'identity', {
          'if-none-match': headers.etag
        })
        expect([file, again.status]).toEqual([file, 304])
      }
      // A chunk of a release that is gone may come back with the next one.
      const gone = await get(`${serving.origin}/_app/immutable/chunks/borta.js`)
      expect([gone.status, gone.headers['cache-control']]).toEqual([404, 'no-cache'])
    })

    test('hands out what the build has packed, for those that can unpack it', async () => {
      for (const [address, file] of [
        ['', 'index.html'],
        [files.script, files.script]
      ] as const) {
        const bytes = readFileSync(join(site, file))
        const brotli = await get(`${serving.origin}/${address}`, 'gzip, br')
        expect([address, brotli.headers['content-encoding']]).toEqual([address, 'br'])
        expect(brotliDecompressSync(brotli.body)).toEqual(bytes)
        expect(brotli.headers['content-type']).toMatch(/^text\/(?:html|javascript); charset=utf-8$/)
        const gzip = await get(`${serving.origin}/${address}`, 'gzip')
        expect([address, gzip.headers['content-encoding']]).toEqual([address, 'gzip'])
        expect(gunzipSync(gzip.body)).toEqual(bytes)
        expect(gzip.headers.vary).toMatch(/accept-encoding/i)
        const plain = await get(`${serving.origin}/${address}`)
        expect(plain.headers['content-encoding']).toBeUndefined()
        expect(plain.body).toEqual(bytes)
      }
    })

    test("gives the site's own page where there is none, and tells no secret of the host", async () => {
      const page = readFileSync(join(site, '404.html'), 'utf8')
      for (const address of ['borta/', 'indikator/borta/', 'borta.html']) {
        const { status, headers, body } = await get(`${serving.origin}/${address}`)
        expect([address, status, headers['content-type']]).toEqual([address, 404, types.page])
        expect(body.toString()).toBe(page)
      }
      for (const address of ['.htaccess', '_headers', '.git/config']) {
        const { status } = await get(`${serving.origin}/${address}`)
        expect([address, status >= 400]).toEqual([address, true])
      }
      const listing = await get(`${serving.origin}/_app/immutable/`)
      expect(listing.body.toString()).not.toContain('chunks')
      expect(listing.status).toBeGreaterThanOrEqual(400)
    })

    test('finds a page without the last slash, in a sub-folder too', async () => {
      for (const folder of ['', '/under/mapp']) {
        const { status, headers } = await get(`${serving.origin}${folder}/indikator/hvb`)
        expect([301, 302, 307, 308]).toContain(status)
        const { pathname } = new URL(headers.location!, serving.origin)
        expect(pathname).toBe(`${folder}/indikator/hvb/`)
      }
      const { status } = await get(`${serving.origin}/under/mapp/indikator/hvb/`)
      expect(status).toBe(200)
    })

    test('answers what a page asks before it starts the engine', async () => {
      const { status, headers, body } = await get(`${serving.origin}/${files.wasm}`, 'identity', {
        range: 'bytes=0-0'
      })
      expect([status, headers['content-type'], body.length]).toEqual([206, 'application/wasm', 1])
    })

    test('serves a site that works', async ({ page }) => {
      const faults: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text())
      })
      page.on('pageerror', ({ message }) => faults.push(message))
      await page.goto(`${serving.origin}/under/mapp/indikator/familjehem/`)
      await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
      await page.locator('select[name=kon]').selectOption('flickor')
      await expect(page.locator('figure[data-chart=trend]').first()).toContainText('flickor')
      expect(faults).toEqual([])
    })
  })
}
