import { describe, expect, it } from 'vitest'
import { shrink } from '../../src/lib/stats/chance/shrink.ts'

const estimates = (values: number[], variance: number) =>
  values.map((value) => ({ value, variance }))

describe('shrink', () => {
  it('gives all the same where they differ by no more than chance', () => {
    const { each, common } = shrink(estimates([1, 2, 3], 4))
    expect(each.map(({ value }) => value)).toEqual([2, 2, 2])
    expect(each[0]!.variance).toBeCloseTo(4 / 3, 12)
    expect(common).toEqual(each[0])
  })

  it('leaves them nearly alone where they differ far more', () => {
    const { each, common } = shrink(estimates([0, 50, 100], 1))
    const [least, , most] = each
    expect(least!.value).toBeCloseTo(0, 1)
    expect(most!.value).toBeCloseTo(100, 1)
    expect(most!.variance).toBeLessThan(1)
    // One more of their kind could be anything.
    expect(Math.sqrt(common.variance)).toBeGreaterThan(50)
  })

  it('draws by half where chance and difference weigh the same', () => {
    // Q = 8 against 2 degrees of freedom: a variance between of (8 − 2)/(3 − 1) = 3 beside 1 by chance keeps three quarters.
    expect(shrink(estimates([0, 2, 4], 1)).each.map(({ value }) => value)).toEqual([0.5, 2, 3.5])
  })

  it('takes an unsure one further than a sure one', () => {
    const [unsure, sure] = shrink([
      { value: 0, variance: 10 },
      { value: 10, variance: 1 },
      { value: 20, variance: 1 }
    ]).each
    expect(unsure!.value).toBeGreaterThan(1)
    expect(sure!.value).toBeCloseTo(10, 0)
  })

  it('leaves one alone', () => {
    expect(shrink(estimates([7], 2)).each).toEqual([{ value: 7, variance: 2 }])
  })

  it('refuses a variance of none', () => {
    expect(() => shrink(estimates([1], 0))).toThrow(RangeError)
  })
})
