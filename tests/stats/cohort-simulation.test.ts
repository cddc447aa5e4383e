import { describe, expect, it } from 'vitest'
import { judgeSchools } from './cohort-county.ts'
import { generator } from './generator.ts'
import { simulateSchools, type Luck } from './school-county.ts'
import { toldShare } from './told-share.ts'

/*
 * Small simulations of counties whose pupils sit in schools: `npm run bench` has the large ones. What answers of a cohort
 * have in common is estimated from the shares, never told.
 */

const times = [2014, 2017, 2020, 2023, 2026]
const questions = 20

function simulate(counties: number, luck: Luck, waves = times) {
  const random = generator(1880)
  return Array.from({ length: counties }, () =>
    judgeSchools(simulateSchools(random, { questions, times: waves, luck }), luck)
  )
}

function coverage(luck: Luck, waves = times): number {
  const intervals = simulate(12, luck, waves).flatMap((county) => county.intervals)
  return intervals.filter(({ covers }) => covers).length / intervals.length
}

const cohort = 0.03
const lasting = { lasting: 0.02, isShared: false, schoolsKnown: false }

describe('an interval holds what lasts of a kommun in 93 to 97 of 100', () => {
  it.each<[string, Luck, number[]?]>([
    ['where answers of a cohort have nothing in common', { ...lasting, cohort: 0 }],
    ['where they correlate by .01', { ...lasting, cohort: 0.01 }],
    ['where they correlate by .03', { ...lasting, cohort }],
    ['where it is known who goes to one school', { ...lasting, cohort, schoolsKnown: true }],
    [
      'after two surveys, where it is known',
      { ...lasting, cohort, schoolsKnown: true },
      [2023, 2026]
    ],
    ['where two school years share their luck', { ...lasting, cohort, isShared: true }],
    ['after three surveys', { ...lasting, cohort }, times.slice(2)]
  ])('%s', (_, luck, waves) => {
    const share = coverage(luck, waves)
    expect(share).toBeGreaterThan(0.93)
    expect(share).toBeLessThan(0.97)
  })
})

describe('where nothing that lasts differs', () => {
  const counties = 24
  const flaggedOf = (found: ReturnType<typeof simulate>, key: 'verdicts' | 'naive') =>
    found.filter((county) => county[key].some((one) => one === 'higher' || one === 'lower')).length
  const found = simulate(counties, { ...lasting, lasting: 0, cohort })

  it('one county of twenty is flagged, no more', () => {
    // By chance at most so many more: three standard errors.
    const noise = 3 * Math.sqrt(0.05 * 0.95 * counties)
    expect(flaggedOf(found, 'verdicts')).toBeLessThan(0.05 * counties + noise)
  })

  it('what is published, rounded and without the smallest, flags as many as the numbers themselves', () => {
    const random = generator(1880)
    const luck = { ...lasting, lasting: 0, cohort }
    const drawn = Array.from({ length: counties }, () =>
      simulateSchools(random, { questions, times, luck })
    )
    const flagged = (told?: typeof toldShare) => {
      const p = drawn.flatMap((county) => judgeSchools(county, { ...luck, told }).p)
      return p.filter((one) => one < 0.05).length / p.length
    }
    expect(Math.abs(flagged(toldShare) - flagged())).toBeLessThan(0.01)
  })

  it('most would be if pupils were taken for independent', () => {
    expect(flaggedOf(found, 'naive')).toBeGreaterThan(0.7 * counties)
  })
})
