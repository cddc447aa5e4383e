import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test as base, type Page } from '@playwright/test'
import { build, type Rolldown } from 'vite'
import { filesBelow } from '../../pipelines/site/site-record.ts'
import { builtVersion } from './next-build.ts'
import { siteDir } from './site.ts'
import { staticServer } from './static-server.ts'
import { scriptRuns } from './watch.ts'

interface Sent {
  url: string
  headers: IncomingHttpHeaders
  body: string
}

/** The built site, and what is sent to its host. */
class Host {
  readonly sent: Sent[] = []
  private readonly server: Server

  constructor() {
    const site = staticServer(siteDir)
    this.server = createServer(async (request, response) => {
      if (request.method === 'GET' || request.method === 'HEAD')
        return void site.emit('request', request, response)
      const { url = '', headers } = request
      this.sent.push({ url, headers, body: await text(request) })
      response.writeHead(204).end()
    })
  }

  async start(): Promise<void> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening')
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  stop(): void {
    this.server.close()
    this.server.closeAllConnections()
  }
}

const test = base.extend<{ host: Host }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from here
  host: async ({}, use) => {
    const host = new Host()
    await host.start()
    await use(host)
    host.stop()
  }
})

/**
 * What tells of errors, as a build with ERROR_REPORTS has it: to build the whole site a second time would take as long as all
 * that is tested of it. Puts it into the pages that are opened, under their own policy.
 */
async function reportTo(page: Page, address: string): Promise<void> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'import.meta.env.VITE_ERROR_REPORTS': JSON.stringify(address) },
    plugins: [
      {
        name: 'site-version',
        resolveId: (id) => (id === '$app/environment' ? '\0environment' : null),
        load: (id) => (id === '\0environment' ? `export const version = '${builtVersion}'` : null)
      }
    ],
    build: {
      write: false,
      lib: { entry: 'src/lib/page/error-reports.ts', formats: ['iife'], name: 'reports' }
    }
  })) as Rolldown.RolldownOutput[]
  const body = `${built[0]!.output[0].code};reports.errorReports.begin()`
  const script = '_app/immutable/entry/reports.js'
  await page.route(`**/${script}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body })
  )
  await page.route('**/indikator/hvb/?*', async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    const last = `<script type="module" src="/${script}"></script></body>`
    await route.fulfill({ response, body: html.replace('</body>', last) })
  })
}

/** Opens a page with something chosen and something written, and has one of its own scripts fail. */
async function fail(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.origin}/indikator/hvb/?kon=flickor#anteckning`)
  await scriptRuns(page)
  await page.evaluate(() => {
    document.cookie = 'vem=ylva'
    // What follows a link asks for it; no browser that the site works in lacks it.
    Reflect.deleteProperty(Element.prototype, 'closest')
  })
  const failed = page.waitForEvent('pageerror')
  await page.locator('h1').click()
  expect((await failed).name).toBe('TypeError')
}

test('errors are told to the site’s own host: four things, and nothing of who reads or what was chosen', async ({
  page,
  host
}) => {
  await reportTo(page, '/felrapporter')
  await fail(page, host)
  await expect.poll(() => host.sent.length).toBeGreaterThan(0)
  // The same once more is told no second time.
  await page.locator('h1').click()
  await page.evaluate(() => fetch('/status.json'))
  const places = host.sent.map(({ body }) => (JSON.parse(body) as { place: string }).place)
  expect(new Set(places).size).toBe(places.length)
  expect(places.length).toBeLessThanOrEqual(3)
  for (const { url, headers, body } of host.sent) {
    expect(url).toBe('/felrapporter')
    expect(JSON.parse(body)).toEqual({
      release: builtVersion,
      page: '/indikator/hvb/',
      kind: 'TypeError',
      place: expect.stringMatching(/^(?:chunks|nodes|entry)\/[\w.-]+\.js:\d+:\d+$/)
    })
    expect(headers['content-type']).toBe('application/json')
    // What is left is what a browser says of itself in every request.
    for (const name of ['cookie', 'referer', 'authorization']) expect(headers[name]).toBeUndefined()
    expect(JSON.stringify([url, headers, body])).not.toMatch(/flickor|anteckning|ylva/)
  }
})

test('an error is told to no other host: the page’s policy stops it', async ({ page, host }) => {
  const other = new Host()
  await other.start()
  await reportTo(page, `${other.origin}/felrapporter`)
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      document.documentElement.dataset.stopped = `${effectiveDirective} ${blockedURI}`
    })
  })
  await fail(page, host)
  await expect(page.locator('html')).toHaveAttribute(
    'data-stopped',
    `connect-src ${other.origin}/felrapporter`
  )
  expect([...host.sent, ...other.sent]).toEqual([])
  other.stop()
})

test('a site that was built without ERROR_REPORTS sends nothing, and has nothing that could', async ({
  page,
  host
}) => {
  await fail(page, host)
  await page.evaluate(() => fetch('/status.json'))
  expect(host.sent).toEqual([])
  const sending = filesBelow(siteDir)
    .filter((file) => file.endsWith('.js'))
    .filter((file) =>
      readFileSync(join(siteDir, file), 'utf8').includes('lansdelsbilden.felrapporter')
    )
  expect(sending).toEqual([])
})
