import { DuckDBInstance } from '@duckdb/node-api'
import type { Side } from './contrast-recount.ts'

/*
 * What counts tell less than independent ones, straight out of the published Parquet files by the formula of the method
 * page: for n answers effect + (m − 1) · correlation, where m is the mean over the school years of the smaller of an even
 * share of n and the most answers of a cohort.
 */

interface Published {
  effect: number
  effect_error: number
  correlation: number
  correlation_error: number
  cohorts: string
}

/** Makes sides of counts of an indicator, a sex and a school year. */
export async function designs() {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const rows = await connection.runAndReadAll(
    `SELECT indicator || ' ' || sex || ' ' || grade AS key, effect, effect_error, correlation,
       correlation_error, cohorts FROM 'static/data/dispersions.parquet'`
  )
  const known = new Map(
    rows.getRowObjectsJS().map((row) => [row.key as string, row as unknown as Published])
  )
  return (indicator: string, events: number, n: number, group = 'alla alla'): Side => {
    const own = known.get(`${indicator} ${group}`)
    if (!own) return { events, n, unsure: 0 }
    const most = own.cohorts === '' ? [] : own.cohorts.split(',').map(Number)
    const total = most.reduce((sum, one) => sum + Math.min(one, n / most.length), 0)
    const others = most.length > 0 ? Math.max(total / most.length, 1) - 1 : 0
    const effect = own.effect + others * own.correlation
    const error = own.effect_error + others * own.correlation_error
    return { events: events / effect, n: n / effect, unsure: error / effect }
  }
}
