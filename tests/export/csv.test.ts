import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { ChartFile } from '../../src/lib/export/figure.ts'
import { exploratoryNote } from '../../src/lib/charts/parts/badge.ts'
import { fileName, slideSubtitle } from '../../src/lib/export/figure.ts'
import { csvText, tsvText } from '../../src/lib/export/csv.ts'
import { exampleLine } from '../../src/lib/export/head.ts'
import { htmlTable } from '../../src/lib/export/html-table.ts'

const file: ChartFile = {
  topic: 'Familjehem',
  source: 'Källa: prov.',
  basis: '',
  summary: [],
  guide: [],
  native: null,
  headline: 'Fler barn är placerade; i norr',
  subtitle: 'Antal per 1 000',
  foot: ['Källa: Kolada.'],
  example: false,
  name: ['Placerade i familjehem', 'Norra länsdelen', '2022'],
  table: () => ({
    headings: ['Plats', 'Värde', 'Anmärkning'],
    rows: [
      ['Norra', { number: 14.1, decimals: 1 }, ''],
      ['Laxå; "norra"', { number: -3, decimals: 0 }, ''],
      ['=1+1', null, 'visas inte']
    ]
  }),
  about: () => []
}

const address = 'http://127.0.0.1/indikator/familjehem/?omraden=18N'
const written = (changed: Partial<ChartFile> = {}) =>
  csvText({ ...file, ...changed }, { site: 'Länsdelsbilden', address, day: '2026-11-22' })

describe('a chart as CSV', () => {
  test('is what a Swedish Excel opens: a mark of UTF-8, CRLF, semicolons and decimal commas', () => {
    const text = written()
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const { data } = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ';' })
    expect(data.slice(-4)).toEqual([
      ['Plats', 'Värde', 'Anmärkning'],
      ['Norra', '14,1', ''],
      ['Laxå; "norra"', '-3', ''],
      ["'=1+1", '', 'visas inte']
    ])
  })

  test('opens with what it is, its source, where it was saved and when', () => {
    const lines = written().slice(1).split('\r\n')
    expect(lines.slice(0, 5)).toEqual([
      '"Fler barn är placerade; i norr"',
      'Antal per 1 000',
      'Källa: Kolada.',
      `Sparat från Länsdelsbilden 22 november 2026: ${address}`,
      ''
    ])
  })

  test('says so when the figures are made up, and only then', () => {
    expect(written()).not.toContain('Exempeldata')
    expect(written({ example: true })).toContain(exampleLine)
  })

  test('says so when the verdicts are on a choice of the reader’s own, and only then', () => {
    expect(written()).not.toContain('Utforskande')
    expect(written({ exploratory: true })).toContain(exploratoryNote)
    expect(slideSubtitle(file)).toBe('Antal per 1 000')
    expect(slideSubtitle({ ...file, exploratory: true })).toBe('Utforskande. Antal per 1 000')
  })
})

describe('a chart to be pasted', () => {
  test('as text has a tab between its cells, and the same cells as the file', () => {
    const lines = tsvText(file, { site: 'Länsdelsbilden', address, day: '2026-11-22' })
      .split('\r\n')
      .slice(0, -1)
    expect(lines.slice(-4).map((line) => line.split('\t'))).toEqual([
      ['Plats', 'Värde', 'Anmärkning'],
      ['Norra', '14,1', ''],
      ['"Laxå; ""norra"""', '-3', ''],
      ["'=1+1", '', 'visas inte']
    ])
    expect(lines).toContain(`Sparat från Länsdelsbilden 22 november 2026: ${address}`)
  })

  test('as a table has what it is in its caption, and where it comes from below', () => {
    const marked = { ...file, example: true, headline: 'Färre <20> & fler' }
    const html = htmlTable(marked, { site: 'Länsdelsbilden', address, day: '2026-11-22' })
    expect(html).toContain(
      `<caption>Färre &lt;20&gt; &amp; fler<br>Antal per 1 000<br>${exampleLine}</caption>`
    )
    expect(html).toContain('<tr><td>Norra</td><td align="right">14,1</td><td></td></tr>')
    expect(html).toContain('<td>Laxå; &quot;norra&quot;</td>')
    expect(html.split('</table>')[1]).toBe(
      `\n<p>Källa: Kolada.</p>\n<p>Sparat från Länsdelsbilden 22 november 2026: ${address}</p>`
    )
  })
})

describe('the name of a file', () => {
  test('says what, where and when, in letters that every disk can bear', () => {
    expect(fileName(file, 'csv')).toBe('placerade-i-familjehem_norra-lansdelen_2022.csv')
    expect(fileName({ name: ['Åt/ö\\ä: *?', '', '2014–2023'] }, 'png')).toBe('at-o-a_2014-2023.png')
    expect(fileName({ name: ['x'.repeat(500)] }, 'svg')).toHaveLength(124)
  })
})
