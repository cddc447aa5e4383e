import { describe, expect, it } from 'vitest'
import { dispersed } from '../../../pipelines/dispersion/dispersed.ts'
import type { Release } from '../../../pipelines/sources/release.ts'
import type { SourceFiles } from '../../../pipelines/sources/source-files.ts'
import type { Observation } from '../../../src/lib/schema/observation.ts'
import { drawPoisson, generator } from '../../stats/generator.ts'
import { simulateSchools } from '../../stats/school-county.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const areas = Array.from({ length: 12 }, (_, i) => ({ code: String(i), type: 'kommun' }))

interface Given {
  observations: Map<string, Observation[]>
  measure?: 'percent' | 'rate' | 'mean'
  weight?: string | null
  break_before?: string | null
  through?: string | null
  effects?: Release['effects']
}

/** Only what is looked at: registers, a source and its rows. */
function estimate({ observations, measure, weight = 'answers', ...more }: Given) {
  const indicators = [...observations.keys()].map((id) => {
    const break_before = more.break_before ?? null
    return { id, source: 'enkat', measure: measure ?? 'percent', per: 100, weight, break_before }
  })
  const sources = [{ id: 'enkat', cohort_correlation: 0.012 }]
  const read = { registers: { sources, indicators, areas }, readings: new Map() }
  const release = {
    observations,
    schools: new Map(),
    effects: more.effects ?? [],
    through: new Map([['enkat', more.through ?? null]])
  }
  return dispersed(read as unknown as SourceFiles, release as unknown as Release)
}

function row(own: Partial<Observation>): Observation {
  const bounds = { lower: null, upper: null, coverage: null, value: null }
  const group = { sex: 'alla', grade: 'alla', status: 'ok', source: 'enkat' } as const
  return {
    indicator: 'a',
    area: '0',
    period: '2023',
    numerator: 0,
    denominator: 0,
    ...bounds,
    ...group,
    ...own
  }
}

/** Surveys of a county whose pupils sit in schools, as rows. */
function surveys(cohort: number, times = [2011, 2014, 2017, 2020, 2023]) {
  const luck = { cohort, lasting: 0.02, isShared: false, schoolsKnown: false }
  const drawn = simulateSchools(generator(11), { questions: ids.length, times, luck })
  return new Map(
    ids.map((id, i) => [
      id,
      drawn[i]!.kommuner.map(({ place, time, events, n }) =>
        row({ indicator: id, area: place, period: String(time), numerator: events, denominator: n })
      )
    ])
  )
}

describe('of a survey', () => {
  it('what cohorts share is estimated from its surveys', () => {
    const { dispersions } = estimate({ observations: surveys(0.03) })
    expect(dispersions).toHaveLength(ids.length)
    for (const one of dispersions) {
      expect(one).toMatchObject({
        sex: 'alla',
        grade: 'alla',
        effect: 1,
        basis: 'surveys',
        periods: 5
      })
      expect(one.cohorts).toBe('60,60,120')
      expect(one.correlation_error).toBeGreaterThan(0)
    }
    const mean = dispersions.reduce((sum, one) => sum + one.correlation, 0) / ids.length
    expect(mean).toBeGreaterThan(0.018)
    expect(mean).toBeLessThan(0.045)
  })

  it.each([
    ['there are fewer than three surveys', { observations: surveys(0.03, [2020, 2023]) }],
    ['fewer than three lie after a break', { observations: surveys(0.03), break_before: '2020' }]
  ])('it is assumed by the register where %s', (_, given) => {
    const { dispersions } = estimate(given)
    for (const one of dispersions) {
      expect(one).toMatchObject({
        correlation: 0.012,
        correlation_error: 0,
        basis: 'assumed',
        periods: 0
      })
    }
  })

  it('what others tell is taken where much is hidden of a group, not of a question that is new', () => {
    const observations = surveys(0.03)
    const own = observations.get('a')!
    const girls = (rows: Observation[]) => rows.map((one) => ({ ...one, sex: 'flickor' as const }))
    for (const id of ids.slice(1)) observations.get(id)!.push(...girls(observations.get(id)!))
    // Of the girls only one place is shown.
    own.push(...girls(own.filter(({ area }) => area === '6')))
    observations.set(
      'new',
      own.filter(({ period }) => period === '2023')
    )
    const found = estimate({ observations }).dispersions
    const of = (indicator: string, sex: string) =>
      found.find((one) => one.indicator === indicator && one.sex === sex)
    expect(of('a', 'flickor')).toMatchObject({ basis: 'surveys', periods: 5, cohorts: '30,30,60' })
    expect(of('a', 'flickor')!.correlation).toBeGreaterThan(0.01)
    expect(of('new', 'alla')).toMatchObject({ basis: 'assumed', correlation: 0.012 })
  })

  it('the school years that are told apart have cohorts of their own', () => {
    const observations = surveys(0.01)
    const rows = observations.get('a')!
    for (const grade of ['9', 'gy2'] as const)
      rows.push(...rows.slice(0, 60).map((one) => ({ ...one, grade })))
    const found = estimate({ observations: new Map([['a', rows]]) }).dispersions
    const cohorts = new Map(found.map(({ grade, cohorts: most }) => [grade, most]))
    expect(Object.fromEntries(cohorts)).toEqual({ alla: '60,120', '9': '60', gy2: '120' })
  })

  it('answers that weigh differently count for fewer', () => {
    const observations = surveys(0)
    const effects = ['2011', '2014', '2017', '2020', '2023'].map((period) => {
      return { source: 'enkat', period, effect: 4 }
    })
    const scatter = (given: Given) =>
      estimate(given).dispersions.reduce((sum, one) => sum + one.correlation_error, 0)
    expect(scatter({ observations, effects })).toBeGreaterThan(1.2 * scatter({ observations }))
  })
})

describe('of rates', () => {
  /** Rates whose events come in groups of so many. */
  function rates(size: number, years: number[]) {
    const random = generator(5)
    return new Map(
      ids.map((id) => [
        id,
        areas.flatMap(({ code }) =>
          years.map((year) => {
            const numerator = size * drawPoisson(random, (20 + 3 * Number(code)) / size)
            return row({
              indicator: id,
              area: code,
              period: String(year),
              numerator,
              denominator: 5000
            })
          })
        )
      ])
    )
  }
  const years = Array.from({ length: 10 }, (_, i) => 2013 + i)
  const given = { measure: 'rate', weight: 'invanare' } as const

  it.each([
    [1, 0.9, 1.25],
    [3, 2.5, 3.5]
  ])('events that come %d at a time vary so much more', (size, least, most) => {
    const { dispersions } = estimate({ observations: rates(size, years), ...given })
    for (const one of dispersions) {
      expect(one).toMatchObject({ correlation: 0, cohorts: '', basis: 'years', periods: 10 })
      // Two windows of five years: (12 − 1) · (5 − 2) degrees of freedom each.
      expect(one.effect_error).toBeCloseTo(one.effect * Math.sqrt(2 / 66), 4)
    }
    const mean = dispersions.reduce((sum, { effect }) => sum + effect, 0) / dispersions.length
    expect(mean).toBeGreaterThan(least)
    expect(mean).toBeLessThan(most)
  })

  it('a year that goes on is not looked at', () => {
    const observations = rates(1, years)
    const whole = estimate({ observations, ...given }).dispersions
    for (const rows of observations.values()) {
      for (const { code } of areas)
        rows.push(row({ area: code, period: '2023', numerator: 500, denominator: 5000 }))
    }
    const found = estimate({ observations, ...given, through: '2023-09-30' }).dispersions
    expect(found).toEqual(whole)
  })

  it('two years tell nothing, and means have no counts', () => {
    const two = estimate({ observations: rates(3, [2021, 2022]), ...given }).dispersions
    expect(two[0]).toMatchObject({ effect: 1, effect_error: 0, basis: 'none', periods: 0 })
    expect(estimate({ observations: rates(1, years), measure: 'mean' }).dispersions).toEqual([])
  })
})

describe('intervals', () => {
  const bound = row({ status: 'under', numerator: null, denominator: 40, upper: 12.5 })
  const told = row({ value: 40, numerator: 400, denominator: 1000 })
  const unsure = estimate({ observations: new Map([['a', [told, bound]]]) })
  const [own, kept] = unsure.observations.get('a')!

  it('are as wide as answers of cohorts make them', () => {
    // 1 000 answers in cohorts of 60, 60 and 120 at most: 80 on average, 1 + 79 · .012 = 1.948 for one.
    const n = 1000 / 1.948
    const z = 1.959964
    const middle = (0.4 + z ** 2 / (2 * n)) / (1 + z ** 2 / n)
    const half = (z / (1 + z ** 2 / n)) * Math.sqrt((0.4 * 0.6) / n + z ** 2 / (4 * n * n))
    expect(own!.lower).toBeCloseTo(100 * (middle - half), 4)
    expect(own!.upper).toBeCloseTo(100 * (middle + half), 4)
  })

  it('are none of a value that is told as a bound', () => {
    expect(kept).toEqual(bound)
  })
})
