import { describe, expect, it } from 'vitest'
import { cohortCorrelations } from '../../src/lib/stats/chance/cohort.ts'
import { generator } from './generator.ts'
import { simulateSchools } from './school-county.ts'

const times = [2014, 2017, 2020, 2023, 2026]
const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length

function simulated(cohort: number, seed = 3) {
  const luck = { cohort, lasting: 0.05, isShared: false, schoolsKnown: true }
  return simulateSchools(generator(seed), { questions: 20, times, luck }).map(
    ({ kommuner }) => kommuner
  )
}

describe('cohortCorrelations', () => {
  it.each([0, 0.01, 0.03])('finds a correlation of %d, whatever lasts of schools', (cohort) => {
    const { own } = cohortCorrelations(simulated(cohort))
    const correlations = own.map((one) => one!.correlation)
    expect(mean(correlations)).toBeGreaterThan(cohort - 0.004)
    expect(mean(correlations)).toBeLessThan(cohort + 0.004)
    expect(Math.min(...correlations)).toBeGreaterThanOrEqual(0)
  })

  it('knows nothing of a question that was asked twice, and keeps the order', () => {
    const [first = [], second = [], third = []] = simulated(0.02)
    const twice = second.filter(({ time }) => time > 2020)
    const found = cohortCorrelations([first, twice, third])
    expect(found.own[1]).toBeNull()
    const without = cohortCorrelations([first, third])
    expect([found.own[0], found.own[2]]).toEqual(without.own)
    expect(found.common).toEqual(without.common)
  })

  it('knows nothing where each answer is a cohort of its own, or there is no question', () => {
    const [first = []] = simulated(0)
    const alone = cohortCorrelations([first.map((one) => ({ ...one, cohort: 1 }))])
    expect(alone).toEqual({ own: [null], common: null })
    expect(cohortCorrelations([])).toEqual({ own: [], common: null })
  })

  it('is never larger than any that has been published', () => {
    const wild = simulated(0.03).map((shares) =>
      shares.map((one) => {
        const isHigh = (Number(one.place) + times.indexOf(one.time)) % 2 === 0
        return { ...one, events: one.n * (isHigh ? 0.9 : 0.1) }
      })
    )
    for (const one of cohortCorrelations(wild).own) expect(one!.correlation).toBe(0.2)
  })

  it('refuses a cohort of none', () => {
    const [first = []] = simulated(0)
    expect(() => cohortCorrelations([first.map((one) => ({ ...one, cohort: 0 }))])).toThrow()
  })
})
