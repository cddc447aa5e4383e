import { describe, expect, test } from 'vitest'
import { overview } from '../../src/lib/queries/overview.ts'
import { themesOf } from '../../src/lib/queries/registers/themes.ts'
import {
  stripOf,
  stripTested,
  stripWords,
  themeSummary,
  type StripCell
} from '../../src/lib/text/briefing/strip.ts'
import { openSite } from '../queries/site.ts'
import { exampleMark } from '../../src/lib/text/parts/example.ts'

const db = await openSite()
const rows = await overview(db)
const themes = await themesOf(db, 'indikator')
const areas = ['18N', '18V', '18S', '18O']

const cell = (changes: Partial<StripCell>): StripCell => ({
  area: '18N',
  indicators: 8,
  shown: 8,
  tested: 8,
  worse: 0,
  better: 0,
  differs: 0,
  ...changes
})
const words = (changes: Partial<StripCell>) => stripWords(cell(changes)).map(({ text }) => text)

describe('a cell', () => {
  test('counts what is worse, better, and different without being either', () => {
    expect(words({ worse: 10, better: 1, differs: 2 })).toEqual([
      '10 sämre',
      '1 bättre',
      '2 skiljer sig'
    ])
    expect(words({ better: 1 })).toEqual(['1 bättre'])
  })

  test('never says that nothing differs of what has not been tested', () => {
    expect(words({ shown: 0, tested: 0 })).toEqual(['visas inte'])
    expect(words({ tested: 0 })).toEqual(['kan inte prövas'])
    expect(words({ tested: 3 })).toEqual(['inget säkert i 3 av 8'])
    expect(words({})).toEqual(['inget säkert'])
  })

  test('tells who hears it how much was tested', () => {
    expect(stripTested(cell({ tested: 3 }))).toBe('3 av 8 indikatorer prövade')
    expect(stripTested(cell({ tested: 1, indicators: 1 }))).toBe('prövad')
    expect(stripTested(cell({ tested: 0 }))).toBe('')
  })
})

describe('the strip', () => {
  const strip = stripOf(rows, themes, areas)

  test('keeps what is made up apart, and holds every indicator once', () => {
    expect(strip.map(({ kind }) => kind)).toEqual(['official', 'example'])
    for (const { kind, rows: own } of strip) {
      const held = own.reduce((sum, { cells }) => sum + (cells[0]?.indicators ?? 0), 0)
      expect(held).toBe(rows.filter(({ indicator }) => indicator.source_kind === kind).length)
    }
  })

  test('has a cell for every länsdel in every theme', () => {
    for (const { cells } of strip.flatMap(({ rows: own }) => own)) {
      expect(cells.map(({ area }) => area)).toEqual(areas)
    }
  })

  test('has no part of a kind that there is nothing of', () => {
    const official = rows.filter(({ indicator }) => indicator.source_kind === 'official')
    expect(stripOf(official, themes, areas).map(({ kind }) => kind)).toEqual(['official'])
  })
})

test('a theme is summed up by the indicators that could be tested', () => {
  const of = (id: string) => rows.filter(({ indicator }) => indicator.theme === id)
  const untested = of('livsvillkor')
  expect(themeSummary(untested)).toBe('Skillnader kan inte prövas')
  const none = of('levnadsvanor').map((row) => ({
    ...row,
    lansdelar: row.lansdelar.map((place) => ({ ...place, judged: 'none' as const }))
  }))
  expect(themeSummary(none)).toBe(`Ingen länsdel skiljer sig säkert i ${none.length} prövade`)
  const [first, ...others] = none
  const found = {
    ...first!,
    lansdelar: first!.lansdelar.map((one) => ({ ...one, judged: 'lower' as const }))
  }
  expect(themeSummary([found, ...others])).toBe(
    `Någon länsdel skiljer sig säkert i 1 av ${none.length} prövade`
  )
  expect(themeSummary([found])).toBe('Någon länsdel skiljer sig säkert i 1 av 1 prövad')
})

test('a theme says whether all or some of its figures are made up', () => {
  const [official] = rows.filter(({ indicator }) => indicator.source_kind === 'official')
  const [example] = rows.filter(({ indicator }) => indicator.source_kind === 'example')
  expect(exampleMark([official!])).toBe('')
  expect(exampleMark([example!])).toBe('Exempeldata')
  expect(exampleMark([official!, example!])).toBe('Delvis exempeldata')
})
