import type { Database } from '../db/database.ts'

/**
 * How complete an indicator is: its kommun cells that tell of their value, those among them that tell a bound, those
 * hidden, those doubtful, and its länsdel and county cells that are incomplete.
 */
export interface CoverageRow {
  indicator: string
  title: string
  earliest: string
  latest: string
  known: number
  bounded: number
  cells: number
  hidden: number
  doubtful: number
  incomplete: number
}

/** One row per indicator with values, both sexes together only, in the register's order. */
export function coverageRows(db: Database): Promise<CoverageRow[]> {
  return db.query<CoverageRow>(
    `SELECT i.id AS indicator, i.title, i.earliest, i.latest,
       count(*) FILTER (WHERE a.type = 'kommun' AND o.status IN ('ok', 'under', 'over'))::INTEGER
         AS known,
       count(*) FILTER (WHERE a.type = 'kommun' AND o.status IN ('under', 'over'))::INTEGER AS bounded,
       count(*) FILTER (WHERE a.type = 'kommun')::INTEGER AS cells,
       count(*) FILTER (WHERE a.type = 'kommun' AND o.status = 'suppressed')::INTEGER AS hidden,
       count(*) FILTER (WHERE a.type = 'kommun' AND o.status = 'doubtful')::INTEGER AS doubtful,
       count(*) FILTER (WHERE o.status = 'incomplete')::INTEGER AS incomplete
     FROM indicators i
     JOIN observations o ON o.indicator = i.id AND o.sex = 'alla' AND o.grade = 'alla'
       AND length(o.period) = 4
     JOIN areas a ON a.code = o.area
     GROUP BY i.id, i.title, i.earliest, i.latest, i.sort
     ORDER BY i.sort`
  )
}
