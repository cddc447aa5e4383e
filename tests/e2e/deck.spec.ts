import { readFile, writeFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page, type TestInfo } from '@playwright/test'
import JSZip from 'jszip'
import { DOMParser } from 'linkedom'
import { native } from './expected.ts'
import { watch } from './watch.ts'

/** Three indicators in three places: official figures, hidden ones, example data. */
const charts = [
  { address: '/indikator/familjehem/?omraden=18N', kind: 'trend' },
  { address: '/indikator/hvb/?omraden=1864&kon=flickor', kind: 'ranking' },
  { address: '/indikator/mar-bra/?omraden=18V&kon=flickor', kind: 'trend' }
]

/** Adds a chart as its reader does, on its own page. */
async function add(page: Page, { address, kind }: (typeof charts)[number], number: number) {
  await page.goto(address)
  const { search } = new URL(page.url())
  const figure = page.locator(`figure[data-chart=${kind}][data-view="${search}"]`).first()
  await figure.getByRole('button', { name: 'Lägg till i bildspel' }).click()
  await expect(figure.getByText(`Tillagd som bild ${number}.`)).toBeVisible()
}

/** The builder with a deck of the three charts and a decision, all of them drawn. */
async function build(page: Page) {
  for (const [i, chart] of charts.entries()) await add(page, chart, i + 1)
  await page.goto('/beslut/2024-06-14-norr-tsi-medel/')
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Lägg till i bildspel/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Öppna bildspelet' }).click()
  await drawn(page, 4)
}

async function drawn(page: Page, slides: number) {
  await expect(page.getByRole('list', { name: 'Bilderna' }).getByRole('listitem')).toHaveCount(
    slides
  )
  await expect(page.getByRole('button', { name: 'Ladda ner PowerPoint' })).toBeEnabled()
}

const pick = (page: Page, number: number) =>
  page.getByRole('button', { name: new RegExp(`^Bild ${number}, `) })
const titles = (page: Page) =>
  page
    .getByRole('button', { name: /^Bild \d+, / })
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')!.replace(/^.*?: /, '')))

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`))
}

test('a deck is made of charts and a decision, ordered by keyboard, and is there at the next visit', async ({
  page
}) => {
  const { faults } = await watch(page)
  await build(page)
  const before = await titles(page)
  expect(before[0]).toBe('Fler barn är placerade i familjehem i norra länsdelen än i övriga länet')
  expect(before[3]).toBe('Norra länsdelen')
  await pick(page, 4).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.getByText('Bilden är flyttad till plats 3 av 4.')).toBeVisible()
  await expect(pick(page, 3)).toBeFocused()
  await page.getByRole('button', { name: 'Flytta bild 1 nedåt' }).click()
  const after = [before[1]!, before[0]!, before[3]!, before[2]!]
  expect(await titles(page)).toEqual(after)

  await pick(page, 2).click()
  await page.getByLabel('Rubrik (tom').fill('Familjehem i norr')
  await page.getByLabel('Anteckning').fill('Börja med länet.')
  await page.getByRole('button', { name: 'Titel', exact: true }).click()
  await page.reload()
  await drawn(page, 5)
  expect((await titles(page))[1]).toBe('Familjehem i norr')
  await pick(page, 2).click()
  await expect(page.getByLabel('Anteckning')).toHaveValue('Börja med länet.')
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await violations(page), `at ${width}`).toEqual([])
  }
  expect(faults).toEqual([])
})

test('a slide is dragged to its place', async ({ page }) => {
  await build(page)
  const before = await titles(page)
  await page.setViewportSize({ width: 1280, height: 1600 })
  const slides = page.getByRole('list', { name: 'Bilderna' }).getByRole('listitem')
  const [from, to] = [await slides.nth(0).boundingBox(), await slides.nth(2).boundingBox()]
  await page.mouse.move(from!.x + 60, from!.y + 60)
  await page.mouse.down()
  await page.mouse.move(to!.x + 60, to!.y + 60, { steps: 10 })
  await page.mouse.up()
  await expect.poll(() => titles(page)).toEqual([before[1], before[2], before[0], before[3]])
})

test('it is presented by keyboard, also without a network, in text of 18 points or more', async ({
  page,
  context
}) => {
  await build(page)
  const all = await titles(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.getByRole('link', { name: 'Visa bildspelet' }).click()
  const said = page.getByRole('status').first()
  const at = (number: number) => expect(said).toHaveText(`Bild ${number} av 4: ${all[number - 1]}`)
  await at(1)
  await expect(page.locator('.slide svg')).toBeVisible()
  await context.setOffline(true)
  for (const [key, number] of [
    ['ArrowRight', 2],
    [' ', 3],
    ['End', 4],
    ['ArrowRight', 4],
    ['ArrowLeft', 3],
    ['Home', 1],
    ['PageDown', 2]
  ] as const) {
    await page.keyboard.press(key)
    await at(number)
    expect(await smallest(page), `px of the smallest text of slide ${number}`).toBeGreaterThan(23.9)
  }
  expect(await violations(page)).toEqual([])
  await context.setOffline(false)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/bildspel\/$/)
})

/** Font size of the smallest text on the slide, px on a stage of 1280. */
function smallest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sizes: number[] = []
    for (const node of document.querySelectorAll('.slide *')) {
      const own = [...node.childNodes].some(
        (child) => child.nodeType === 3 && child.nodeValue?.trim()
      )
      if (!own) continue
      const svg = (node as SVGElement).ownerSVGElement
      const scale = svg?.getScreenCTM()?.a ?? 1
      sizes.push(parseFloat(getComputedStyle(node).fontSize) * scale)
    }
    return Math.min(...sizes)
  })
}

test("the presenter's window has the note and the next slide, and both windows follow each other", async ({
  page
}) => {
  await build(page)
  const all = await titles(page)
  await page.getByLabel('Anteckning').fill('Säg det här först.')
  await page.getByRole('link', { name: 'Visa bildspelet' }).click()
  await page.keyboard.press('Home')
  const opened = page.waitForEvent('popup')
  await page.mouse.move(300, 300)
  await page.getByRole('button', { name: 'Talarvy' }).click()
  const presenter = await opened
  await expect(presenter.getByText('Bild 1 av 4', { exact: true })).toBeVisible()
  await expect(presenter.getByText('Säg det här först.')).toBeVisible()
  await expect(presenter.getByRole('region', { name: 'Nästa bild' })).toContainText(all[1]!)
  await presenter.keyboard.press('ArrowRight')
  await expect(page.getByRole('status').first()).toContainText('Bild 2 av 4')
  await page.keyboard.press('End')
  await expect(presenter.getByText('Bild 4 av 4', { exact: true })).toBeVisible()
  await expect(presenter.getByText('Det här är den sista bilden.')).toBeVisible()
})

test('the PowerPoint file holds the numbers on screen, hidden ones are empty, and example data are marked', async ({
  page
}) => {
  const { faults, requests } = await watch(page)
  await build(page)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner PowerPoint' }).click()
  const zip = await JSZip.loadAsync(await readFile(await (await coming).path()))
  const xml = async (path: string) =>
    new DOMParser().parseFromString(await zip.file(path)!.async('string'), 'text/xml')
  const parts = (pattern: RegExp) =>
    Object.keys(zip.files)
      .filter((path) => pattern.test(path))
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const slides = await Promise.all(parts(/^ppt\/slides\/slide\d+\.xml$/).map(xml))
  expect(slides).toHaveLength(4)
  const words = slides.map((slide) =>
    [...slide.getElementsByTagName('a:t')].map(({ textContent }) => textContent ?? '').join(' ')
  )
  expect(words.map((text) => text.includes('Exempeldata'))).toEqual([false, false, true, false])
  for (const [i, text] of words.slice(0, 3).entries()) {
    expect(text, `slide ${i + 1}`).toMatch(/Källa|Kolada|Liv & hälsa ung/)
  }

  // The first chart is the trend of the länsdelar.
  const [first = '', second = ''] = parts(/^ppt\/charts\/chart\d+\.xml$/)
  const db = await native()
  const north = await db.query<{ value: number }>(
    `SELECT value FROM observations WHERE indicator = 'familjehem' AND area = '18N'
     AND sex = 'alla' AND grade = 'alla' AND status = 'ok' AND period >= '2014' ORDER BY period`
  )
  const series = seriesOf(await xml(first))
  expect(series.get('Norra')).toEqual(north.map(({ value }) => rounded(value)))

  // The second is girls in residential care by kommun, where nearly all are missing.
  const known = await db.query<{ value: number }>(
    `SELECT value FROM observations WHERE indicator = 'hvb' AND sex = 'flickor' AND status = 'ok'
     AND period = '2022' AND area LIKE '18__' ORDER BY value DESC`
  )
  expect(known.length).toBeLessThan(12)
  const bars = [...seriesOf(await xml(second)).values()].flat()
  expect(bars.toSorted((a, b) => b - a)).toEqual(known.map(({ value }) => rounded(value)))
  const notes = await Promise.all(parts(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map(xml))
  expect(notes[0]?.documentElement.textContent).toContain('Så läser du diagrammet')
  expect(faults).toEqual([])
  expect(requests.every((url) => url.startsWith(new URL(page.url()).origin))).toBe(true)
})

const rounded = (value: number) => Number(value.toFixed(1))

/** The values of every series of a chart by its name, the first part of a series that is broken. */
function seriesOf(chart: ReturnType<DOMParser['parseFromString']>): Map<string, number[]> {
  const found = [...chart.getElementsByTagName('c:ser')].map((ser) => {
    const texts = (node: Element | undefined) =>
      [...(node?.getElementsByTagName('c:v') ?? [])].map(({ textContent }) => textContent ?? '')
    const [name = ''] = texts(ser.getElementsByTagName('c:tx')[0])
    const values = texts(ser.getElementsByTagName('c:val')[0]).filter(Boolean)
    return [name, values.map((text) => rounded(Number(text)))] as const
  })
  return new Map(found)
}

/** A file to open, of this text. */
async function fileOf(text: string, info: TestInfo): Promise<string> {
  const path = info.outputPath('prov.bildspel.json')
  await writeFile(path, text)
  return path
}

test('a deck is saved as a file and opened on another machine; a damaged one keeps the deck that was there', async ({
  page,
  browser
}, info) => {
  await build(page)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Spara som fil' }).click()
  const text = await readFile(await (await coming).path(), 'utf8')

  const other = await (await browser.newContext()).newPage()
  await other.goto('/bildspel/')
  await other.getByLabel('Öppna fil').setInputFiles(await fileOf(text, info))
  await drawn(other, 4)
  const kept = await titles(other)
  expect(kept).toEqual(await titles(page))
  for (const [broken, words] of [
    [text.slice(0, 300), 'Filen är inte ett bildspel från Länsdelsbilden.'],
    [text.replace('"version": 1', '"version": 9'), 'en annan version'],
    [text.replace('"kind": "decision"', '"kind": "film"'), 'bild 4 går inte att läsa']
  ] as const) {
    await other.getByLabel('Öppna fil').setInputFiles(await fileOf(broken, info))
    await expect(other.getByRole('alert')).toContainText(words)
    await expect(other.getByRole('alert')).toContainText('Ditt bildspel är kvar')
    expect(await titles(other)).toEqual(kept)
  }
  await other.context().close()
})

test('a link carries the deck to someone else, and asks before it replaces one', async ({
  page,
  context,
  browser
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await build(page)
  await page.getByRole('button', { name: 'Kopiera länk' }).click()
  await expect(page.getByText('Länken är kopierad.')).toBeVisible()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(address).toContain('/bildspel/#bildspel=')
  expect(address.length).toBeLessThan(2000)

  const other = await (await browser.newContext()).newPage()
  await other.goto(address)
  await drawn(other, 4)
  expect(await titles(other)).toEqual(await titles(page))
  await expect(other).not.toHaveURL(/#bildspel/)
  await other.getByRole('button', { name: 'Ta bort bild 1' }).click()
  await drawn(other, 3)
  await other.goto('/')
  await other.goto(address)
  await expect(other.getByText('Länken innehåller ett bildspel. 4 bilder.')).toBeVisible()
  await other.getByRole('button', { name: 'Behåll mitt' }).click()
  await drawn(other, 3)
  await other.context().close()
})

test('a frozen slide keeps its figures and says the day; let go, it follows the data', async ({
  page
}) => {
  await build(page)
  await pick(page, 1).click()
  await page.getByRole('button', { name: 'Frys dagens siffror' }).click()
  await expect(page.getByText(/^Siffrorna är frysta \d+ \w+ \d{4}\.$/)).toBeVisible()
  // As if the data had been updated since: what is kept with the slide is what is shown.
  await page.evaluate(() => {
    const key = 'lansdelsbilden.bildspel'
    const kept = localStorage.getItem(key)!
    localStorage.setItem(key, kept.replaceAll('"Norra"', '"Förr i norr"'))
  })
  await page.reload()
  await drawn(page, 4)
  const preview = page.locator('[data-slide=chart] svg')
  await expect(preview).toContainText('Förr i norr')
  await page.getByRole('button', { name: 'Följ uppgifterna igen' }).click()
  await expect(preview).not.toContainText('Förr i norr')
  await expect(preview).toContainText('Norra')
})
