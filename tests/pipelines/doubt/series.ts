import { doubted } from '../../../pipelines/doubt/doubts.ts'
import type { Measured } from '../../../pipelines/doubt/point.ts'
import type { ConfirmedValue } from '../../../pipelines/registers/confirmed.ts'
import type { Observation } from '../../../src/lib/schema/observation.ts'

export const rate: Measured = { id: 'hvb', measure: 'rate', per: 1000, break_before: null }

/** So many live in every place of these tests: as many events per 1 000 as there are events. */
const persons = 1000

export const kommuner = ['1860', '1861', '1862', '1863', '1864'].map((code) => {
  return { code, type: 'kommun' as const }
})
export const areas = [...kommuner, { code: '0000', type: 'riket' as const }]

/** A value of a place; without counts where `n` is null. */
export function observed(area: string, year: number, value: number, n: number | null = persons) {
  return {
    indicator: 'hvb',
    area,
    period: String(year),
    sex: 'alla',
    grade: 'alla',
    value,
    numerator: n === null ? null : (value * n) / 1000,
    denominator: n,
    lower: null,
    upper: null,
    coverage: null,
    status: 'ok',
    source: 'kolada'
  } satisfies Observation
}

/** Events of a place in years that follow on each other from 2010; null is a year without a value. */
export function yearly(area: string, events: (number | null)[]): Observation[] {
  return events.flatMap((value, i) => (value === null ? [] : [observed(area, 2010 + i, value)]))
}

/** What is doubtful of these rows, as "1860 2012 zero". */
export function found(
  rows: Observation[],
  indicator: Measured = rate,
  confirmed: ConfirmedValue[] = []
): string[] {
  const { doubts } = doubted(indicator, rows, { areas, confirmed })
  return doubts.map(({ row, reason }) => `${row.area} ${row.period} ${reason}`).sort()
}
