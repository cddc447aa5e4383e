// @vitest-environment node
import JSZip from 'jszip'
import Papa from 'papaparse'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { csvText } from '../../src/lib/export/csv.ts'
import { barChart } from '../../src/lib/export/native/bar-chart.ts'
import { lineChart } from '../../src/lib/export/native/trend-lines.ts'
import { columnFor } from '../../src/lib/export/pptx/chart/line-labels.ts'
import { xlsxBlob } from '../../src/lib/export/xlsx.ts'
import { boundedSite } from '../queries/bounded-site.ts'
import { chartSlide, pageOf, written } from './pptx-deck.ts'
import { chartsIn, seriesOf } from './pptx-parts.ts'

const boys = '?niva=kommun&omraden=1860&kon=pojkar&arskurs=9'

let db: Database
let skolk: Awaited<ReturnType<typeof pageOf>>
let well: Awaited<ReturnType<typeof pageOf>>
beforeAll(async () => {
  db = await boundedSite()
  skolk = await pageOf(db, 'skolk', boys)
  well = await pageOf(db, 'mar-bra', boys)
})

const limits = ['Värde', 'Undre gräns, 95 % intervall', 'Övre gräns, 95 % intervall', 'Omdöme']

test('a CSV has the words of a bound, its answers and no number for its value', () => {
  const text = csvText(skolk.trend.file, {
    site: 'Länsdelsbilden',
    address: 'http://127.0.0.1/',
    day: '2026-11-22'
  }).slice(1)
  const { data } = Papa.parse<string[]>(text, { delimiter: ';' })
  const head = data.findIndex((row) => row[0] === 'Uppgift')
  const rows = data.slice(head + 1).map((row) => {
    return Object.fromEntries(data[head]!.map((name, i) => [name, row[i]]))
  })
  const laxa = rows.filter(({ Plats }) => Plats === 'Laxå')
  expect(laxa.length).toBeGreaterThan(1)
  for (const row of laxa) {
    expect(row['Anmärkning']).toBe('under 25\u00a0%, visas inte exakt')
    expect(row['Antal bakom värdet']).toBe('20')
    for (const name of limits) expect(row[name], name).toBe('')
  }
})

test('a workbook has the words and what they mean, and an empty cell for the value', async () => {
  const blob = await xlsxBlob(skolk.trend.file, {
    site: 'Länsdelsbilden',
    address: 'http://127.0.0.1/',
    day: '2026-11-22'
  })
  const zip = await JSZip.loadAsync(await blob.arrayBuffer())
  const parts = await Promise.all(
    ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml'].map((path) =>
      zip.file(path)!.async('text')
    )
  )
  const [strings = '', sheet = ''] = parts
  const shared = [...strings.matchAll(/<si>.*?<t[^>]*>(.*?)<\/t><\/si>/gs)].map(([, text]) => text)
  expect(shared).toContain('under 25\u00a0%, visas inte exakt')
  expect(strings).toContain('det exakta värdet visas inte')
  const place = shared.indexOf('Laxå')
  const rows = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, cells = '']) => cells)
  const laxa = rows.filter((cells) => cells.includes(`t="s"><v>${place}</v>`))
  expect(laxa.length).toBeGreaterThan(1)
  // The sixth column is the value.
  for (const cells of laxa) expect(cells).not.toMatch(/r="F\d+"[^>]*><v>/)
})

describe('a native chart', () => {
  const unit = { decimals: 0, percent: true }

  test('leaves a bound empty and tells it beside the line', () => {
    const chart = lineChart(skolk.rows.trend, { ...unit, focus: ['1860'], breakBefore: null })
    const line = chart.lines.find(({ label }) => label === 'Laxå')!
    expect(line.values.every((value) => value === null)).toBe(true)
    expect(
      chart.bounds.every(({ label, text }) => label === 'Laxå' && text === 'under 25\u00a0%')
    ).toBe(true)
    expect(chart.bounds.length).toBeGreaterThan(1)
    expect(columnFor(chart, 4).labels.map(({ text }) => text)).toContain('Laxå under 25\u00a0%')
  })

  test('names a line by the bound only where no later value follows', () => {
    const rows = skolk.rows.trend.map((row) =>
      row.area === '1860' && row.period === '2026'
        ? { ...row, status: 'ok' as const, value: 12, upper: null }
        : row
    )
    const chart = lineChart(rows, { ...unit, focus: ['1860'], breakBefore: null })
    expect(columnFor(chart, 4).labels.map(({ text }) => text)).toContain('Laxå 12\u00a0%')
  })

  test('has a bar for no bound, only its words, after the values and before what is hidden', () => {
    const chart = barChart(well.rows.ranked, { ...unit, referenceLines: [] })!
    const laxa = chart.rows.find(({ label }) => label === 'Laxå')
    expect(laxa).toMatchObject({ value: null, lower: null, upper: null, mark: 'över 80\u00a0%' })
    const at = chart.rows.indexOf(laxa!)
    expect(chart.rows.slice(0, at).every(({ mark }) => mark !== 'visas inte')).toBe(true)
  })
})

test('a deck says on the slide and in its notes which values are bounds, and holds no number for them', async () => {
  const deck = await written([chartSlide(skolk.trend), chartSlide(well.ranking)])
  const zip = await JSZip.loadAsync(deck)
  const text = async (path: string) => {
    const xml = await zip.file(path)!.async('text')
    return [...xml.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, words]) => words).join('\n')
  }
  const told = 'Visas inte exakt: Laxå under 25\u00a0% ('
  expect(await text('ppt/slides/slide1.xml')).toContain(told)
  expect(await text('ppt/notesSlides/notesSlide1.xml')).toContain(told)
  expect(await text('ppt/slides/slide1.xml')).not.toContain('Utan värden som kan visas: Laxå')
  // Where all rows have no room, those without a number are named below the chart.
  expect(await text('ppt/slides/slide2.xml')).toContain('Laxå (över 80\u00a0%)')
  const [lines] = await chartsIn(deck)
  const laxa = seriesOf(lines!.xml).find(({ name }) => name === 'Laxå')!
  expect(laxa.val.points.every((value) => value === null)).toBe(true)
})
