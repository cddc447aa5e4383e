import { describe, expect, test } from 'vitest'
import { isExploratory, judge, type Judged } from '../../src/lib/stats/judgement.ts'

/** 60 of 100 in the place, so many of 1000 in its rest and in Sweden. */
const place = (rest: number, published: Partial<Judged> = {}): Judged => ({
  measure: 'percent',
  numerator: 60,
  denominator: 100,
  rest_numerator: rest,
  rest_denominator: 1000,
  rest_coverage: 1,
  riket_numerator: rest,
  riket_denominator: 1000,
  ...published
})

const published = {
  judged: 'none' as const,
  judged_estimate: 0.2,
  judged_lower: 0.1,
  judged_upper: 0.3,
  judged_p: 0.0001,
  judged_limit: 0.00005
}

describe('a place that has a published verdict', () => {
  test('has that and no other, whatever stands beside it', () => {
    const alone = judge([place(400, published)], 'ovriga')
    const among = judge([place(400, published), place(590), place(600)], 'ovriga')
    expect(alone[0]).toEqual(among[0])
    expect(alone[0]).toMatchObject({ verdict: 'none', exploratory: false, limit: 0.00005 })
    expect(alone[0]?.comparison?.p).toBe(0.0001)
  })

  test('knows the shares that its difference is made of, which a ratio is not', () => {
    const [share] = judge([place(400, published)], 'ovriga')
    expect(share?.comparison?.terms).toEqual([0.6, -0.4])
    const [rate] = judge([place(400, { ...published, measure: 'rate' })], 'ovriga')
    expect(rate?.comparison?.terms).toBeUndefined()
  })

  test('is judged anew beside Sweden, which it is not about', () => {
    const [found] = judge([place(400, published)], 'riket')
    expect(found).toMatchObject({ verdict: 'higher', exploratory: true })
    expect(found?.limit).toBeUndefined()
  })
})

describe('one that has none', () => {
  test('is judged with the others that have none, and is exploratory', () => {
    const found = judge([place(400, published), place(400), place(600)], 'ovriga')
    expect(found.map(({ verdict }) => verdict)).toEqual(['none', 'higher', 'none'])
    expect(found.map(({ exploratory }) => exploratory)).toEqual([false, true, true])
    expect(isExploratory(found)).toBe(true)
    expect(isExploratory(found.slice(0, 1))).toBe(false)
  })

  test('is not exploratory where nothing can be tested', () => {
    const [found] = judge([{ ...place(400), rest_coverage: 0.8 }], 'ovriga')
    expect(found).toMatchObject({ verdict: 'untested', comparison: null, exploratory: false })
  })
})
