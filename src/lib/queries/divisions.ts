import type { Database } from '../db/database.ts'

/** What an indicator's newest values are divided by: how many kommuner, and which sexes and school years, have any. */
export interface DivisionRow {
  indicator: string
  title: string
  period: string
  /** Kommuner that are asked for, and those of them with a value or a bound. */
  kommuner: number
  shown: number
  sexes: boolean
  grades: boolean
  lansdelar: boolean
  riket: boolean
}

/** One row per indicator with values, of the period that its page begins with, in the register's order. */
export function divisionRows(db: Database): Promise<DivisionRow[]> {
  return db.query<DivisionRow>(
    `SELECT i.id AS indicator, i.title, o.period,
       (SELECT count(*) FROM areas WHERE type = 'kommun')::INTEGER AS kommuner,
       count(DISTINCT o.area) FILTER (
         WHERE a.type = 'kommun' AND o.sex = 'alla' AND o.grade = 'alla'
       )::INTEGER AS shown,
       bool_or(o.sex <> 'alla') AS sexes,
       bool_or(o.grade <> 'alla') AS grades,
       bool_or(a.type = 'lansdel') AS lansdelar,
       bool_or(a.type = 'riket') AS riket
     FROM indicators i
     JOIN observations o ON o.indicator = i.id AND o.period = i.compared
       AND o.status IN ('ok', 'under', 'over')
     JOIN areas a ON a.code = o.area
     GROUP BY i.id, i.title, i.sort, o.period
     ORDER BY i.sort`
  )
}
