import type { Database } from '../../db/database.ts'
import { timeSeriesRows, type TimeSeriesRow } from '../time-series.ts'
import { isLocal } from '../../schema/registers/decision.ts'
import type { OverTimeVerdict } from '../../schema/verdict.ts'
import { overTimeVerdicts } from '../over-time.ts'
import { countyCode } from '../registers/county.ts'
import type { DecisionRow } from './decisions.ts'
import { shownIndicators, type IndicatorRow } from '../registers/indicators.ts'

/** An indicator that a decision concerns, with its time series in the places that the decision names. */
export interface DecisionIndicator {
  indicator: IndicatorRow
  /** 2 when the decision is about the indicator's theme, 1 when it touches it. */
  relevance: number
  timeSeries: TimeSeriesRow[]
  /** The county's, where the decision is for a part of it; else none. */
  county: TimeSeriesRow[]
  /** The published verdicts on its changes and trends there. */
  overTime: OverTimeVerdict[]
}

/** The indicators that belong to a decision through the themes' links and have values, the most relevant first. */
export async function decisionIndicators(
  db: Database,
  { id, areas }: Pick<DecisionRow, 'id' | 'areas'>
): Promise<DecisionIndicator[]> {
  const linked = await db.query<{ theme: string; relevance: number }>(
    `SELECT n.id AS theme, max(CASE WHEN list_contains(string_split(t.about, ','), n.id) THEN 2
       WHEN list_contains(string_split(t.touches, ','), n.id) THEN 1 ELSE 0 END)::INTEGER AS relevance
     FROM decisions d
     JOIN themes t ON t."group" = 'beslut' AND list_contains(string_split(d.themes, ','), t.id)
     JOIN themes n ON n."group" = 'indikator'
     WHERE d.id = ? GROUP BY n.id, n.sort HAVING relevance > 0 ORDER BY relevance DESC, n.sort`,
    [id]
  )
  const indicators = await shownIndicators(db)
  const found = linked.flatMap(({ theme, relevance }) =>
    indicators
      .filter((indicator) => indicator.theme === theme)
      .map((indicator) => ({ indicator, relevance }))
  )
  const wanted = { indicators: found.map(({ indicator }) => indicator.id), areas: areas.split(',') }
  const county = await countyCode(db)
  const places = isLocal({ areas }, county) ? [...wanted.areas, county] : wanted.areas
  const [rows, overTime] = await Promise.all([
    timeSeriesRows(db, wanted.indicators, { areas: places, sex: 'alla', grade: 'alla' }),
    overTimeVerdicts(db, wanted)
  ])
  return found.map(({ indicator, relevance }) => {
    // A year in progress is not a year's worth.
    const timeSeries = rows.filter((row) => {
      return row.indicator === indicator.id && row.period <= (indicator.latest ?? '')
    })
    const own = overTime.filter((verdict) => verdict.indicator === indicator.id)
    return {
      indicator,
      relevance,
      timeSeries: timeSeries.filter(({ area }) => wanted.areas.includes(area)),
      county: timeSeries.filter(({ area }) => !wanted.areas.includes(area)),
      overTime: own
    }
  })
}
