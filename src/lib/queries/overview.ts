import type { Database } from '../db/database.ts'
import { comparisonRows, type ComparisonRow } from './comparison.ts'
import { allAreas } from './registers/areas.ts'
import { countyCode } from './registers/county.ts'
import { shownIndicators, type IndicatorRow } from './registers/indicators.ts'
import { levelsOf } from '../url/indicator-view.ts'
import { trendUntil, type OverTimeVerdict } from '../schema/verdict.ts'
import { overTimeVerdicts } from './over-time.ts'
import { trendRows, type TrendRow } from './trend.ts'

/** An indicator at a glance: the county's time series, and every part of the county in the latest year that the county has a value. */
export interface OverviewRow {
  indicator: IndicatorRow
  period: string
  timeSeries: TrendRow[]
  county: ComparisonRow | null
  /** To compare the county with where nothing in it can be compared. */
  riket?: ComparisonRow
  /** Its länsdelar, or its kommuner where it has none; nothing where all of it is one kommun. */
  lansdelar: ComparisonRow[]
  /** The published verdict on the county's trend; null where there is none. */
  trend: OverTimeVerdict | null
}

/** Every indicator that has values, theme by theme. */
export async function overview(db: Database): Promise<OverviewRow[]> {
  const code = await countyCode(db)
  const overTime = await overTimeVerdicts(db, { areas: [code] })
  const indicators = await shownIndicators(db)
  const parts = await partsOf(db)
  return Promise.all(
    indicators.map(async (indicator) => {
      const all = { sex: 'alla', grade: 'alla', period: indicator.latest ?? '' } as const
      const rows = await trendRows(db, indicator.id, { ...all, areas: [code] })
      // A year in progress is no part of the time series: what has been counted so far is not a year's worth.
      const timeSeries = rows.filter((row) => row.period <= all.period)
      const period = indicator.compared ?? ''
      const places = await comparisonRows(db, indicator.id, { ...all, period })
      return {
        indicator,
        period,
        timeSeries,
        county: places.find(({ type }) => type === 'lan') ?? null,
        ...(parts.length === 0 ? { riket: places.find(({ type }) => type === 'riket') } : {}),
        lansdelar: places.filter(({ area }) => parts.includes(area)),
        trend: trendUntil(
          overTime.filter((verdict) => verdict.indicator === indicator.id),
          { area: code, now: period }
        )
      }
    })
  )
}

/** The codes of the places that are compared within the county. */
async function partsOf(db: Database): Promise<string[]> {
  const areas = await allAreas(db)
  const [level] = levelsOf(areas)
  const parts = areas.filter(({ type }) => type === level)
  return parts.length > 1 ? parts.map(({ code }) => code) : []
}
