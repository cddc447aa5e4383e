import { describe, expect, test } from 'vitest'
import { movedBy, reweighted } from '../../src/lib/stats/chance/nonresponse.ts'

const group = (key: string, numerator: number, denominator: number, pupils: number) => {
  return { key, numerator, denominator, pupils }
}
const design = {
  weighting: 1,
  effect: 1,
  effectError: 0,
  correlation: 0,
  correlationError: 0,
  cohorts: []
}

// Girls answer four times as often as boys, and otherwise: (80 + 10) / 200 of answers, ½ · 50 % + ½ · 25 % of pupils.
const own = [group('flickor', 80, 160, 200), group('pojkar', 10, 40, 200)]

describe('a share weighted by all who were asked', () => {
  test('is the mean of the groups’ shares, by how many they are', () => {
    const found = reweighted(own)!
    expect(found.answered.numerator / found.answered.denominator).toBeCloseTo(0.45, 12)
    expect(found.enrolled.numerator / found.enrolled.denominator).toBeCloseTo(0.375, 12)
  })

  test('is as it was where all groups answer as often', () => {
    const found = reweighted([group('a', 30, 60, 100), group('b', 20, 90, 150)])!
    expect(found.enrolled.numerator).toBeCloseTo(found.answered.numerator, 10)
  })

  test('is not reckoned where a group that was asked has no answers, or nobody is known to have been', () => {
    expect(reweighted([...own, group('tredje', 0, 0, 5)])).toBeNull()
    expect(reweighted([])).toBeNull()
    expect(reweighted([group('a', 1, 2, 0)])).toBeNull()
  })
})

describe('what it would change', () => {
  const county = [group('flickor', 1000, 2000, 2500), group('pojkar', 500, 2000, 2500)]
  const told = {
    own,
    county,
    lower: 0.38,
    upper: 0.52,
    verdict: 'higher',
    limit: 0.05,
    design
  } as const

  test('is far when more than half the interval', () => {
    expect(movedBy({ ...told })?.far).toBe(true)
    expect(movedBy({ ...told, lower: 0.37, upper: 0.53 })?.far).toBe(false)
  })

  test('is the verdict, where the weighting alone changes it', () => {
    // 45 % against 36.9 % is sure at 5 %; 37.5 % against 37.5 % of the pupils is not.
    expect(movedBy({ ...told })?.verdict).toBe('none')
    // Of a verdict that the groups as they answered do not give, nothing is said.
    expect(movedBy({ ...told, verdict: 'lower' })?.verdict).toBeNull()
    expect(movedBy({ ...told, limit: null })?.verdict).toBeNull()
  })

  test('is not the verdict where all answer as often', () => {
    const even = [group('flickor', 80, 160, 200), group('pojkar', 40, 160, 200)]
    const found = movedBy({ ...told, own: even, verdict: 'none' })
    expect(found).toEqual({ answered: 0.375, enrolled: 0.375, far: false, verdict: null })
  })
})
