import { readFile, writeFile } from 'node:fs/promises'
import type { TestInfo } from '@playwright/test'
import JSZip from 'jszip'
import { DOMParser } from 'linkedom'
import { expect, test } from './calm.ts'
import { build, drawn, titles } from './deck.ts'
import { native } from './expected.ts'
import { watch } from './watch.ts'

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
