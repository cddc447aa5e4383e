import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import JSZip from 'jszip'
import { expectedView } from '../expected.ts'
import { chartTexts, figure, showsView, tool } from '../figure.ts'
import { choose, everyKind, openReview, texts } from '../review.ts'
import { everyPage } from '../one-of-each.ts'
import { engineReady, exceptGivenUp, watch, withoutPrepared } from '../watch.ts'
import { oldest } from './compat-data.ts'
import { becomeOlder, withoutHttps } from './older.ts'

const version = oldest.get('chrome')!

/** The oldest Chromium, on a page without https. */
async function older(page: Page) {
  const watched = await watch(page)
  await becomeOlder(page, 'chrome', version)
  await withoutHttps(page)
  return watched
}

test('what came later is gone, in the page and in its workers', async ({ page }) => {
  await older(page)
  await withoutPrepared(page)
  const workers: Promise<unknown>[] = []
  page.on('worker', (worker) => workers.push(worker.evaluate('globalThis.isOlder')))
  await page.goto('/indikator/familjehem/')
  await engineReady(page)
  const there = await page.evaluate(() => [
    'groupBy' in Object,
    'canParse' in URL,
    'Iterator' in globalThis,
    'isSubsetOf' in Set.prototype,
    'map' in Object.getPrototypeOf(Object.getPrototypeOf([].values())),
    'showPopover' in HTMLElement.prototype,
    // Filled in by the site.
    'toSorted' in Array.prototype
  ])
  expect(there).toEqual([false, false, false, false, false, false, true])
  expect(workers.length).toBeGreaterThan(0)
  expect(new Set(await Promise.all(workers))).toEqual(new Set([true]))
})

test('every page is alive in the oldest Chromium', async ({ page }) => {
  test.setTimeout(600_000)
  const { faults } = await older(page)
  const addresses = everyPage()
  expect(addresses.length).toBeGreaterThan(150)
  for (const address of addresses) {
    await page.goto(address)
    await page.locator('html[data-script=alive]').waitFor()
    expect([address, await page.locator('h1').count()]).toEqual([address, 1])
    expect([address, await page.locator('[role=alert]').count()]).toEqual([address, 0])
    const first = page.locator('[data-chart]').filter({ visible: true }).first()
    if (await first.count()) await expect(first.locator('svg text').first()).toBeAttached()
  }
  // What was still on its way when a page was left.
  expect(exceptGivenUp(faults)).toEqual([])
})

test('a filter is answered, a table saved, and a deck shown and saved in the oldest Chromium', async ({
  page
}) => {
  const { faults } = await older(page)
  await page.goto('/indikator/familjehem/')
  await page.locator('select[name=kon]').selectOption('flickor')
  await showsView(page, '?kon=flickor')
  // Two changes from the page's own view: no answer to that is written in advance.
  await page.locator('select[name=ar]').selectOption('2020')
  await showsView(page, '?ar=2020&kon=flickor')
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready')
  const expected = await expectedView('familjehem', '?ar=2020&kon=flickor')
  expect(await chartTexts(page, 'trend')).toEqual(expected.trend)

  const chart = figure(page, 'trend')
  await tool(chart, 'Spara').click()
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Siffror (CSV)' }).filter({ visible: true }).click()
  ])
  expect(await readFile(await table.path(), 'utf8')).toContain('Norra')

  for (const number of [1, 2]) {
    await tool(chart, 'Till bildspel').click()
    // It is there already.
    if (number === 2) await page.getByRole('button', { name: 'Lägg till en gång till' }).click()
    await expect(page.getByText(`Tillagd som bild ${number}.`)).toBeVisible()
  }
  await page.getByRole('link', { name: 'Öppna bildspelet' }).click()
  const [deck] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ladda ner PowerPoint' }).click()
  ])
  const { files } = await JSZip.loadAsync(await readFile(await deck.path()))
  expect(Object.keys(files)).toContain('ppt/slides/slide2.xml')
  // The one that was added last is chosen.
  await page.getByRole('button', { name: /^Bild 1\. / }).click()
  await page.getByRole('button', { name: 'Ställ bredvid nästa diagram' }).click()
  await expect(page.getByText('Diagrammen står på samma bild.')).toBeVisible()
  await page.getByRole('link', { name: 'Visa bildspelet' }).click()
  await expect(page.locator('.slide svg').first()).toBeVisible()
  expect(faults).toEqual([])
})

test('minutes are read and dots given in the oldest Chromium', async ({ page }) => {
  const { faults } = await older(page)
  await openReview(page)
  await choose(page, await everyKind())
  for (const name of ['mote.txt', 'mote.docx', 'mote.odt', 'mote.pdf']) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(texts(page)).toContainText('Gruppen ställer sig bakom förslaget')
  }
  await page.goto('/platsanalys/1880/#vill-vi')
  await page.getByRole('button', { name: 'Ge en prick' }).first().click()
  await expect(page.getByText('29 av 30 prickar kvar.')).toBeVisible()
  expect(faults).toEqual([])
})
