import { describe, expect, it } from 'vitest'
import { kommuner } from '../../../pipelines/example/kommuner.ts'
import { generateSip } from '../../../pipelines/example/sip.ts'
import { countBy, hashes, readRows, type Row } from './delivery.ts'

const files = generateSip()
const calls = readRows(files, 'kallelser.csv')
const inYear = (year: string) => calls.filter(({ datum }) => datum?.startsWith(year))
const share = (rows: readonly Row[], column: string, value: string) =>
  rows.filter((row) => row[column] === value).length / rows.length

it('is the same every time, and on every machine', () => {
  expect(hashes(generateSip())).toEqual(hashes(files))
  // To be replaced when the example data are meant to change.
  expect(hashes(files)).toMatchInlineSnapshot(`
    [
      "55097029a1a058af75e35e48852656e785473627047454735ed831366f544e8e",
    ]
  `)
})

describe('kallelser.csv', () => {
  it('has the columns of the delivery, a BOM, line feeds and no quotes', () => {
    expect(files.map(({ name }) => name)).toEqual(['kallelser.csv'])
    const content = files[0]?.content ?? ''
    expect(content).toMatch(/^\uFEFF[^\uFEFF\r"]+\n$/)
    expect(content.slice(1, content.indexOf('\n'))).toBe(
      'datum;kommun;kallande;aldersgrupp;kon;bup_deltog;skal'
    )
  })

  it('has the known codes only', () => {
    const codes = (column: string) => Object.keys(countBy(calls, column)).sort()
    expect(codes('kommun')).toEqual(kommuner.map(({ code }) => code))
    expect(codes('kallande')).toEqual(['annan', 'forskola', 'region', 'skola', 'socialtjanst'])
    expect(codes('aldersgrupp')).toEqual(['0-5', '13-15', '16-19', '6-12'])
    expect(codes('kon')).toEqual(['', 'flicka', 'pojke'])
    expect(codes('bup_deltog')).toEqual(['ja', 'nej'])
    expect(share(calls, 'kon', '')).toBeLessThan(0.01)
  })

  it('gives a reason when BUP did not take part, and only then', () => {
    const reasons = countBy(
      calls.filter(({ bup_deltog }) => bup_deltog === 'nej'),
      'skal'
    )
    expect(Object.keys(reasons).sort()).toEqual([
      'annat',
      'befintlig-sip',
      'ingen-kontakt',
      'ingen-vardplan'
    ])
    expect(calls.filter(({ bup_deltog, skal }) => bup_deltog === 'ja' && skal !== '')).toEqual([])
  })

  it('has preschools call about the youngest, and schools never', () => {
    const ages = (caller: string) =>
      Object.keys(
        countBy(
          calls.filter(({ kallande }) => kallande === caller),
          'aldersgrupp'
        )
      ).sort()
    expect(ages('forskola')).toEqual(['0-5'])
    expect(ages('skola')).toEqual(['13-15', '16-19', '6-12'])
  })
})

describe('the known facts of 2026', () => {
  it('100 calls, 44 of them from schools, the last on 6 March', () => {
    expect(inYear('2026')).toHaveLength(100)
    expect(countBy(inYear('2026'), 'kallande')['skola']).toBe(44)
    expect(calls.at(-1)?.['datum']).toBe('2026-03-06')
  })
})

describe('volumes', () => {
  it('rise within 450–560 calls a year from 2022', () => {
    const volumes = ['2022', '2023', '2024', '2025'].map((year) => inYear(year).length)
    expect(volumes).toEqual(volumes.toSorted((a, b) => a - b))
    expect(volumes[0]).toBeGreaterThan(450)
    expect(volumes[3]).toBeLessThan(560)
    expect(volumes.reduce((sum, volume) => sum + volume, 100)).toBe(calls.length)
  })

  it('stand in order of date, on weekdays, with few in July and none from schools', () => {
    const dates = calls.map(({ datum = '' }) => datum)
    expect(dates).toEqual(dates.toSorted())
    for (const date of dates) expect([1, 2, 3, 4, 5]).toContain(new Date(date).getUTCDay())
    const july = calls.filter(({ datum }) => datum?.slice(5, 7) === '07')
    const november = calls.filter(({ datum }) => datum?.slice(5, 7) === '11')
    expect(july.length).toBeGreaterThan(0)
    expect(july.length).toBeLessThan(november.length / 3)
    expect(countBy(july, 'kallande')['skola']).toBeUndefined()
  })

  it.each(['2022', '2023', '2024', '2025', '2026'])(
    'had BUP taking part in 55–65 per cent in %s',
    (year) => {
      expect(share(inYear(year), 'bup_deltog', 'ja')).toBeGreaterThan(0.55)
      expect(share(inYear(year), 'bup_deltog', 'ja')).toBeLessThan(0.65)
    }
  )

  it('are spread over the kommuner about as their children are', () => {
    const children = kommuner.map(({ young }) => young.reduce((sum, count) => sum + count))
    const all = children.reduce((sum, count) => sum + count)
    const found = countBy(calls, 'kommun')
    for (const [i, { code }] of kommuner.entries()) {
      const expected = (calls.length * children[i]!) / all
      // 12 % between kommuner, and a Poisson count: three standard deviations.
      const spread = 3 * Math.hypot(0.12 * expected, Math.sqrt(expected))
      expect(Math.abs(found[code]! - expected)).toBeLessThan(spread)
    }
  })
})
