import type { Area } from '../../../src/lib/schema/registers/area.ts'
import type { Indicator } from '../../../src/lib/schema/registers/indicator.ts'
import type { Observation } from '../../../src/lib/schema/observation.ts'
import type { Published } from '../../../pipelines/warnings/published.ts'
import type { Warned } from '../../../pipelines/warnings/warned.ts'

const kommuner = ['Askersund', 'Hallsberg', 'Kumla', 'Laxå', 'Lekeberg']

/** A county of five kommuner, called as their codes. */
export const areas = [
  { code: 'Länet', name: 'Örebro län', type: 'lan' },
  ...kommuner.map((name) => ({ code: name, name, type: 'kommun' }))
] as Area[]

export const share = {
  id: 'trivs',
  title: 'Trivs',
  source: 'enkat',
  measure: 'percent',
  per: 100,
  decimals: 0,
  break_before: null,
  through: null
} as Indicator

export function row(fields: Partial<Observation>): Observation {
  return {
    ...{ indicator: share.id, area: 'Laxå', period: '2023', sex: 'alla', grade: 'alla' },
    ...{ value: null, numerator: null, denominator: null, lower: null, upper: null },
    ...{ coverage: 1, status: 'ok', source: share.source },
    ...fields
  } as Observation
}

/** A value of every kommun, in their order, by year; null is a value that is missing. */
export function rowsOf(byYear: Record<string, (number | null)[]>): Observation[] {
  return Object.entries(byYear).flatMap(([period, values]) =>
    values.map((value, i) => {
      const status = value === null ? 'missing' : 'ok'
      return row({ area: kommuner[i]!, period, value, status })
    })
  )
}

export function publishedOf(rows: Observation[], indicator = share): Published {
  return {
    areas,
    indicators: [indicator],
    observations: new Map([[indicator.id, rows]]),
    responses: []
  }
}

export const wordsOf = (warned: Warned[]) => warned.map(({ words }) => words)
