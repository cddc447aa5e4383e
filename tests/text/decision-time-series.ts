import type { DecisionIndicator } from '../../src/lib/queries/decision/decision-indicators.ts'
import type { IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import type { TrendRow } from '../../src/lib/queries/trend.ts'
import type { Days } from '../../src/lib/stats/before-after.ts'
import {
  beforeAfterDecision,
  type BeforeAfterRow
} from '../../src/lib/text/decision/before-after.ts'
import { indicators } from '../queries/register.ts'

/**
 * The register's own, without a break or a year in progress unless one is given. Its answers are independent: what the
 * published ones share would decide what made-up ones show.
 */
export function indicator(id: string, changed: Partial<IndicatorRow> = {}): IndicatorRow {
  const found = indicators.find((row) => row.id === id)
  if (!found) throw new Error(`no indicator ${id}`)
  return { ...found, break_before: null, through: null, dispersions: [], ...changed }
}

/** Events among persons, or why there are none to tell. */
export type Cell = [events: number, persons: number] | 'suppressed' | 'missing'

export function year(period: string, cell: Cell, changed: Partial<TrendRow> = {}): TrendRow {
  const [numerator, denominator] = Array.isArray(cell) ? cell : [null, null]
  return {
    area: '18',
    type: 'lan',
    lansdel: null,
    label: 'Länet',
    name: 'Örebro län',
    period,
    value: numerator === null ? null : (numerator / denominator) * 100,
    lower: null,
    upper: null,
    coverage: 1,
    status: Array.isArray(cell) ? 'ok' : cell,
    numerator,
    denominator,
    ...changed
  }
}

export const timeSeries = (cells: Record<string, Cell>, changed: Partial<TrendRow> = {}) =>
  Object.entries(cells).map(([period, cell]) => year(period, cell, changed))

export const item = (of: IndicatorRow, rows: TrendRow[]): DecisionIndicator => {
  return {
    indicator: of,
    relevance: 2,
    timeSeries: rows.map((row) => ({ ...row, indicator: of.id })),
    county: [],
    overTime: []
  }
}

export const day = (date: string): Days => ({ first_day: date, last_day: date })
export const taken = day('2024-06-14')

/** One indicator in the county around a decision of 14 June 2024. */
export function beforeAfter(of: IndicatorRow, rows: TrendRow[]): BeforeAfterRow {
  const [found] = beforeAfterDecision([item(of, rows)], taken)
  if (!found) throw new Error('nothing around the decision')
  return found
}
