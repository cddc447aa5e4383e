import { describe, expect, test } from 'vitest'
import { doubted } from '../../../pipelines/doubt/doubts.ts'
import { areas, found, observed, rate, yearly } from './series.ts'

// @vitest-environment node

describe('nothing', () => {
  test('is doubtful beside more than five events, and not beside five', () => {
    expect(found(yearly('1860', [5, 0, 5]))).toEqual([])
    expect(found(yearly('1860', [5.1, 0, 1]))).toEqual(['1860 2011 zero'])
    expect(found(yearly('1860', [1, 0, 5.1]))).toEqual(['1860 2011 zero'])
  })

  test('is doubtful at either end of the series too', () => {
    expect(found(yearly('1860', [0, 6, 7]))).toEqual(['1860 2010 zero'])
    expect(found(yearly('1860', [7, 6, 0]))).toEqual(['1860 2012 zero'])
  })

  test('in years that follow on each other is one gap', () => {
    const gap = ['1860 2011 zero', '1860 2012 zero', '1860 2013 zero']
    expect(found(yearly('1860', [12, 0, 0, 0, 1]))).toEqual(gap)
  })

  test('is held against a year that a skipped one lies before, and none farther away', () => {
    expect(found(yearly('1860', [12, null, 0]))).toEqual(['1860 2012 zero'])
    expect(found(yearly('1860', [12, null, null, 0]))).toEqual([])
  })

  test('is not held against another place, sex or side of a break', () => {
    const girls = yearly('1860', [0]).map((row) => ({ ...row, sex: 'flickor' as const }))
    expect(found([...yearly('1861', [12]), ...girls, ...yearly('1860', [null, 12])])).toEqual([])
    expect(found(yearly('1860', [12, 0]), { ...rate, break_before: '2011' })).toEqual([])
    expect(found(yearly('1860', [12, 0]), { ...rate, break_before: '2010' })).toHaveLength(1)
  })

  test('of things that are counted is held against their number', () => {
    const count = { ...rate, measure: 'count', per: 1 } as const
    const own = [6, 0, 6].map((value, i) => observed('1860', 2010 + i, value, null))
    expect(found(own, count)).toEqual(['1860 2011 zero'])
    expect(
      found(
        own.map((row) => ({ ...row, value: row.value && 5 })),
        count
      )
    ).toEqual([])
  })

  test('is believed where the source gives no counts, of riket, and of what is hidden', () => {
    const bare = [12, 0].map((value, i) => observed('1860', 2010 + i, value, null))
    expect(found(bare)).toEqual([])
    expect(found(yearly('0000', [12, 0, 12]))).toEqual([])
    const hidden = yearly('1860', [12, 0]).map((row) => ({ ...row, status: 'suppressed' as const }))
    expect(found(hidden)).toEqual([])
  })
})

test('a doubtful row keeps what its source says, without an interval; the others are as they were', () => {
  const rows = yearly('1860', [12, 0, 7]).map((row) => ({ ...row, lower: 0, upper: 3.7 }))
  const { rows: marked, doubts } = doubted(rate, rows, { areas, confirmed: [] })
  expect(marked).toEqual([
    rows[0],
    { ...rows[1], status: 'doubtful', lower: null, upper: null },
    rows[2]
  ])
  expect(marked[1]).toMatchObject({ value: 0, numerator: 0, denominator: 1000 })
  expect(doubts[0]?.beside).toEqual([rows[0], rows[2]])
})

test('a value that somebody has confirmed is believed, of that place, year and indicator alone', () => {
  const rows = [...yearly('1860', [12, 0, 12]), ...yearly('1861', [12, 0, 12])]
  const own = { indicator: 'hvb', area: '1860', period: '2011', why: 'Kommunen har svarat.' }
  expect(found(rows, rate, [own])).toEqual(['1861 2011 zero'])
  expect(found(rows, rate, [{ ...own, period: '2012' }])).toHaveLength(2)
  expect(found(rows, rate, [{ ...own, indicator: 'familjehem' }])).toHaveLength(2)
})
