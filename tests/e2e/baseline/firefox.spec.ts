import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import JSZip from 'jszip'
import type { Browser, Page } from 'puppeteer-core'
import { expectedView } from '../expected.ts'
import { everyPage } from '../one-of-each.ts'
import { choose, open, openFirefox, press, says, there, watched } from './firefox.ts'

// One browser for all: to start it takes longer than most of them.
test.describe.configure({ mode: 'default' })

let downloads: string
let browser: Browser
let page: Page
let faults: string[]

test.beforeAll(async () => {
  downloads = mkdtempSync(join(tmpdir(), 'firefox-'))
  browser = await openFirefox(downloads)
})
test.afterAll(async () => {
  await browser?.close()
  if (downloads) rmSync(downloads, { recursive: true })
})
test.beforeEach(async () => {
  ;({ page, faults } = await watched(browser))
})
test.afterEach(async () => {
  await page.close()
  expect(faults).toEqual([])
})

/** The only file that has been saved under a name like this, whole. */
async function saved(name: RegExp): Promise<Buffer> {
  let bytes = Buffer.alloc(0)
  await expect(() => {
    const files = readdirSync(downloads)
    expect(files.filter((file) => file.endsWith('.part'))).toEqual([])
    const [file = ''] = files.filter((one) => name.test(one))
    bytes = readFileSync(join(downloads, file))
    expect(bytes.length).toBeGreaterThan(0)
  }).toPass()
  return bytes
}

/** What of a chart is written in the drawing that can be seen. */
const drawnTexts = (kind: string) =>
  page.evaluate((name) => {
    const drawings = document.querySelectorAll<SVGElement>(`[data-chart=${name}] .drawing svg`)
    const seen = [...drawings].find((svg) => svg.checkVisibility())
    return [...(seen?.querySelectorAll('text') ?? [])].map((text) => text.textContent)
  }, kind)

/** SvelteKit calls it node 1. */
const hasErrorPage = () =>
  page.evaluate(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/nodes\/1\./.test(name))
  )

const shows = (search: string) =>
  there(page, `[data-chart=trend][data-view="${search}"][data-state=ready]`)

test('every page comes alive in Firefox, with its charts', async () => {
  test.setTimeout(600_000)
  const addresses = everyPage()
  expect(addresses.length).toBeGreaterThan(150)
  const lacking: string[] = []
  for (const address of addresses) {
    await open(page, address)
    // What is still on its way when a page is left would be told of as failed. The router fetches the page of errors in
    // advance, when nothing else may be asked for any more.
    await expect.poll(hasErrorPage).toBe(true)
    await page.waitForNetworkIdle({ idleTime: 50 })
    const seen = await page.evaluate(() => {
      const main = document.querySelector<HTMLElement>('main')
      const charts = [...document.querySelectorAll('[data-chart]')]
      const first = charts.find((chart) => chart.checkVisibility())
      return {
        headings: document.querySelectorAll('h1').length,
        words: main?.innerText.trim().length ?? 0,
        alerts: document.querySelectorAll('[role=alert]').length,
        blank: first ? first.querySelector('svg *') === null : false,
        wider: document.documentElement.scrollWidth - innerWidth
      }
    })
    const isSound =
      seen.headings === 1 && seen.words > 40 && !seen.blank && !seen.alerts && seen.wider <= 0
    if (!isSound) lacking.push(`${address} ${JSON.stringify(seen)}`)
  }
  expect(lacking).toEqual([])
})

test('a filter is answered in Firefox, by the engine too, as native DuckDB answers', async () => {
  await open(page, '/indikator/familjehem/')
  await choose(page, 'kon', 'flickor')
  await shows('?kon=flickor')
  expect(await drawnTexts('trend')).toEqual(
    (await expectedView('familjehem', '?kon=flickor')).trend
  )
  // Two changes from the page's own view: no answer to that is written in advance.
  await choose(page, 'ar', '2020')
  await there(page, 'html[data-engine=ready]')
  await shows('?ar=2020&kon=flickor')
  const expected = await expectedView('familjehem', '?ar=2020&kon=flickor')
  expect(await drawnTexts('trend')).toEqual(expected.trend)
  expect(await drawnTexts('ranking')).toEqual(expected.ranking)
})

test('a chart has one form at a time in Firefox', async () => {
  await open(page, '/indikator/familjehem/')
  const seen = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.over-time .chart [data-form]')]
        .filter((one) => one.checkVisibility())
        .map((one) => one.dataset.form)
    )
  expect((await seen())[0]).toBe('diagram')
  await press(page, 'Tabell', '.over-time')
  await expect.poll(seen).toContain('tabell')
  expect(await seen()).not.toContain('diagram')
})

test('figures are saved from Firefox as a table', async () => {
  await open(page, '/indikator/familjehem/')
  await press(page, 'Spara', '.over-time')
  await press(page, 'Siffror (CSV)', '.over-time')
  const text = (await saved(/\.csv$/)).toString('utf8')
  expect(text).toContain('Norra')
  expect(text.split('\n').length).toBeGreaterThan(10)
})

test('a chart becomes a slide in Firefox, which is shown and saved as PowerPoint', async () => {
  await open(page, '/indikator/familjehem/')
  await press(page, 'Till bildspel', '.over-time')
  await says(page, 'Tillagd som bild 1.')
  await press(page, 'Öppna bildspelet')
  await press(page, 'Ladda ner PowerPoint')
  const { files } = await JSZip.loadAsync(await saved(/\.pptx$/))
  expect(Object.keys(files)).toContain('ppt/slides/slide1.xml')

  await press(page, 'Visa bildspelet')
  await there(page, '.slide svg')
  await page.keyboard.press('ArrowRight')
  await there(page, '.slide svg')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/bildspel/')
})
