import type { Indicator } from '../schema/registers/indicator.ts'
import type { Grade, Observation, Sex } from '../schema/observation.ts'
import { isWindow, WINDOW_YEARS } from '../schema/period.ts'
import { valueInterval } from '../stats/chance/value-interval.ts'
import { tested, type Varying } from '../stats/tested.ts'

const span = `PARTITION BY o.indicator, o.area, o.sex, o.grade ORDER BY o.period::INTEGER
        RANGE BETWEEN ${WINDOW_YEARS - 1} PRECEDING AND CURRENT ROW`

/*
 * Each year of each series together with the two before it, as rows of `observations`: the sum of the events and of the
 * persons, where all three have them and none is doubtful, hidden or told as a bound. A länsdel that a kommun came to or
 * left meanwhile is not the same place in all three. Of what the register says of breaks it knows nothing: see
 * `indicatorWindows`. The value is by person, and there is no interval: `withWindowValue` has them in the indicator's unit.
 */
export const windows = `(
    SELECT w.indicator, w.area, w.first || '/' || w.last AS period, w.sex, w.grade,
      CASE WHEN w.whole THEN w.events / w.persons END AS value,
      CASE WHEN w.whole THEN w.events END AS numerator,
      CASE WHEN w.whole THEN w.persons END AS denominator,
      NULL::DOUBLE AS lower, NULL::DOUBLE AS upper,
      CASE WHEN w.whole AND w.pooled THEN w.persons / w.represented END AS coverage,
      CASE WHEN w.whole THEN 'ok' WHEN w.hidden THEN 'suppressed' WHEN w.known THEN 'incomplete'
        ELSE 'missing' END AS status,
      w.source
    FROM (
      SELECT o.indicator, o.area, o.sex, o.grade, o.source, o.period AS last,
        (o.period::INTEGER - ${WINDOW_YEARS - 1})::VARCHAR AS first,
        min(o.period) OVER (PARTITION BY o.indicator) AS earliest,
        sum(o.numerator) OVER years AS events,
        sum(o.denominator) OVER years AS persons,
        sum(o.denominator / coalesce(o.coverage, 1)) OVER years AS represented,
        count(o.coverage) OVER years > 0 AS pooled,
        count(*) FILTER (WHERE o.status IN ('suppressed', 'under', 'over')) OVER years > 0 AS hidden,
        count(o.value) OVER years > 0 AS known,
        count(*) FILTER (WHERE o.status = 'ok' AND o.numerator IS NOT NULL AND o.denominator > 0)
          OVER years = ${WINDOW_YEARS} AND NOT EXISTS (
            SELECT 1 FROM area_moves m WHERE o.area IN (m.from_area, m.to_area)
              AND m.year::INTEGER BETWEEN o.period::INTEGER - ${WINDOW_YEARS - 2} AND o.period::INTEGER
          ) AS whole
      FROM observations o WHERE length(o.period) = 4
      WINDOW years AS (${span})
    ) w
    WHERE w.first >= w.earliest
  )`

/** SQL for the table that a period's values are in: those of single periods, or years taken together. */
export function observationsOf(period: string): string {
  return isWindow(period) ? windows : 'observations'
}

/** What the values that a query makes are made in. */
export type Rated = Pick<Indicator, 'measure' | 'per'> & Varying

/** What such a value consists of. */
export type Summed = Pick<
  Observation,
  'value' | 'lower' | 'upper' | 'numerator' | 'denominator' | 'status'
>

/** A row of years taken together with its value and interval in the indicator's unit; every other row as it is. */
export function withWindowValue<Row extends Summed>(
  indicator: Rated,
  row: Row,
  of: { period: string; sex: Sex; grade: Grade }
): Row {
  if (!isWindow(of.period) || row.value === null) return row
  const { numerator, denominator, design } = tested(indicator, row, of)
  const interval = valueInterval(indicator, numerator, denominator, design)
  return { ...row, value: row.value * indicator.per, ...interval }
}
