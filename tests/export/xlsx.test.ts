import JSZip from 'jszip'
import { DOMParser } from 'linkedom'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ChartFile } from '../../src/lib/export/figure.ts'
import { xlsxBlob } from '../../src/lib/export/xlsx.ts'

const file: ChartFile = {
  topic: 'Familjehem',
  source: 'Källa: prov.',
  basis: '',
  summary: [],
  guide: [],
  native: null,
  headline: 'Fler barn är placerade',
  subtitle: 'Antal per 1 000',
  foot: ['Källa: Kolada.'],
  example: true,
  name: ['prov'],
  table: () => ({
    headings: ['Plats', 'Period', 'Värde', 'Anmärkning'],
    rows: [
      ['Norra', { year: 2021 }, { number: 14.14, decimals: 1 }, ''],
      ['Laxå', { year: 2022 }, null, 'visas inte']
    ]
  }),
  about: () => [['Källa', 'Kolada']]
}

async function partsOf(of: ChartFile): Promise<Map<string, string>> {
  const blob = await xlsxBlob(of, {
    site: 'Länsdelsbilden',
    address: 'https://exempel.test/?a=1&b=2',
    day: '2026-11-30'
  })
  const zip = await JSZip.loadAsync(await blob.arrayBuffer())
  const names = Object.keys(zip.files).filter((name) => name.endsWith('.xml'))
  const texts = names.map(async (name) => [name, await zip.file(name)!.async('string')] as const)
  return new Map(await Promise.all(texts))
}

let parts: Map<string, string>
beforeAll(async () => {
  parts = await partsOf(file)
})

const part = (name: string) => new DOMParser().parseFromString(parts.get(name)!, 'text/xml')

/** The cells of the first sheet by their names: a number as one, words as words. */
function cells(): Map<string, string | number> {
  const words = [...part('xl/sharedStrings.xml').querySelectorAll('si')].map((si) => si.textContent)
  const found = [...part('xl/worksheets/sheet1.xml').querySelectorAll('c')].flatMap((cell) => {
    const value = cell.querySelector('v')?.textContent
    if (value == null) return []
    const told = cell.getAttribute('t') === 's' ? (words[Number(value)] ?? '') : Number(value)
    return [[cell.getAttribute('r') ?? '', told] as const]
  })
  return new Map(found)
}

/** Title, example mark, subtitle, source, address and an empty row stand above the headings. */
const headings = 7

describe('a workbook', () => {
  test('has years and values as numbers, and nothing but words beside them', () => {
    const found = cells()
    const row = (number: number) => ['A', 'B', 'C', 'D'].map((at) => found.get(`${at}${number}`))
    expect(row(headings)).toEqual(['Plats', 'Period', 'Värde', 'Anmärkning'])
    expect(row(headings + 1)).toEqual(['Norra', 2021, 14.1, undefined])
    expect(row(headings + 2)).toEqual(['Laxå', 2022, undefined, 'visas inte'])
  })

  test('keeps its headings in sight while the rows are gone through', () => {
    const pane = part('xl/worksheets/sheet1.xml').querySelector('sheetView > pane')
    expect(pane?.getAttribute('ySplit')).toBe(String(headings))
    expect(pane?.getAttribute('topLeftCell')).toBe(`A${headings + 1}`)
    expect(pane?.getAttribute('state')).toBe('frozen')
  })

  test('lets its rows be filtered, in the sheet and by the name that Excel looks for', () => {
    const sheet = part('xl/worksheets/sheet1.xml')
    const filter = sheet.querySelector('autoFilter')
    expect(filter?.getAttribute('ref')).toBe(`A${headings}:D${headings + 2}`)
    expect(filter?.previousElementSibling?.localName).toBe('sheetData')
    const names = [...part('xl/workbook.xml').querySelectorAll('definedName')]
    expect(names.map((name) => [name.getAttribute('name'), name.textContent])).toEqual([
      ['_xlnm._FilterDatabase', `'Värden'!$A$${headings}:$D$${headings + 2}`]
    ])
    expect(names[0]?.getAttribute('localSheetId')).toBe('0')
    expect(parts.get('xl/worksheets/sheet2.xml')).not.toContain('autoFilter')
  })

  test('is filtered over all its columns, after the alphabet too', async () => {
    const headings = Array.from({ length: 53 }, (_, i) => `Grupp ${i + 1}`)
    const wide = await partsOf({ ...file, table: () => ({ headings, rows: [headings] }) })
    expect(wide.get('xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A7:BA8"/>')
  })

  test('says above the figures what they are, that they are made up, and where and when they were saved', () => {
    const found = cells()
    const head = Array.from({ length: headings - 2 }, (_, i) => found.get(`A${i + 1}`))
    expect(head).toEqual([
      file.headline,
      file.subtitle,
      expect.stringContaining('Exempeldata'),
      'Källa: Kolada.',
      'Sparat från Länsdelsbilden 30 november 2026: https://exempel.test/?a=1&b=2'
    ])
  })
})
