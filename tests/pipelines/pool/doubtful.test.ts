import { beforeAll, describe, expect, test } from 'vitest'
import { pool, type Member } from '../../../pipelines/pool/areas.ts'
import { pooledObservations } from '../../../pipelines/pool/observations.ts'
import { Populations } from '../../../pipelines/pool/populations.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readRegisters, type Registers } from '../../../pipelines/registers/registers.ts'
import { allSources } from '../../../pipelines/sources/all.ts'
import type { Observation } from '../../../src/lib/schema/observation.ts'
import { projectData } from '../data-folder.ts'

// @vitest-environment node

const member = (value: number, weight: number, status: Member['status'] = 'ok'): Member => {
  return { value, numerator: (value * weight) / 100, denominator: weight, weight, status }
}
const mean = { weight: 'population 0-19' }

describe('a doubtful member', () => {
  test('of a tenth of the weight is left out, and the coverage tells it', () => {
    const pooled = pool(mean, [member(10, 900), member(0, 100, 'doubtful')])
    expect(pooled).toEqual({
      ...{ value: 10, numerator: 90, denominator: 900, coverage: 0.9, status: 'ok' }
    })
  })

  test('of more than a tenth leaves the value incomplete', () => {
    const pooled = pool(mean, [member(10, 899), member(0, 101, 'doubtful')])
    expect(pooled).toMatchObject({ value: null, numerator: null, status: 'incomplete' })
    expect(pooled.coverage).toBeCloseTo(0.899, 9)
  })

  test('leaves a sum incomplete, and all of them leave nothing', () => {
    const sum = pool({ weight: 'sum' }, [member(3, 100), member(0, 100, 'doubtful')])
    expect(sum).toMatchObject({ value: null, coverage: 0.5, status: 'incomplete' })
    const none = pool(mean, [member(0, 100, 'doubtful'), member(0, 100, 'doubtful')])
    expect(none).toMatchObject({ value: null, coverage: 0, status: 'incomplete' })
  })

  test('alone in its länsdel is what the länsdel has, doubtful too', () => {
    expect(pool(mean, [member(0, 100, 'doubtful')])).toMatchObject({ value: 0, status: 'doubtful' })
  })
})

describe('published values', () => {
  let registers: Registers

  beforeAll(async () => {
    registers = await readRegisters(projectData, allSources, new Problems())
  })

  /** Open interventions of 2 % in every kommun of 1 000 persons in three years, but for the kommuner that have none in the second. */
  function rows(none: string[]): Observation[] {
    const indicator = registers.indicators.find(({ id }) => id === 'oppna-insatser')!
    const persons = new Populations(registers.populations, registers.areas, {
      // Three ages make up the population 0–19.
      persons: () => 1000 / 3,
      years: () => []
    })
    const kommuner = registers.areas.filter(({ type }) => type === 'kommun')
    const isNone = (area: string, year: number) => year === 2011 && none.includes(area)
    const { observations } = pooledObservations(indicator, {
      areas: registers.areas,
      confirmed: registers.confirmed,
      persons,
      values: {
        value: (area, year) => {
          if (!kommuner.some(({ code }) => code === area)) return null
          return isNone(area, year) ? 0 : 2
        },
        years: (sex) => (sex === 'alla' ? [2010, 2011, 2012] : []),
        isTold: () => false
      }
    })
    return observations
  }

  const of = (all: Observation[], area: string, period = '2011') =>
    all.find((row) => row.area === area && row.period === period)

  test('are pooled without the doubtful: one of twelve leaves the county, one of five not the länsdel', () => {
    const all = rows(['1860'])
    expect(of(all, '1860')).toMatchObject({ value: 0, denominator: 1000, status: 'doubtful' })
    expect(of(all, '1860')).toMatchObject({ lower: null, upper: null })
    expect(of(all, '18')).toMatchObject({ value: 2, numerator: 220, denominator: 11_000 })
    expect(of(all, '18')?.coverage).toBeCloseTo(11 / 12, 9)
    expect(of(all, '18S')).toMatchObject({ value: null, coverage: 0.8, status: 'incomplete' })
    expect(of(all, '18S', '2010')).toMatchObject({ value: 2, coverage: 1, status: 'ok' })
  })

  test('two of twelve leave the county incomplete', () => {
    expect(of(rows(['1860', '1882']), '18')).toMatchObject({ value: null, status: 'incomplete' })
  })

  test('a länsdel of one kommun has its doubtful value, without an interval', () => {
    expect(of(rows(['1880']), '18O')).toMatchObject({
      ...{ value: 0, status: 'doubtful', lower: null, upper: null }
    })
  })
})
