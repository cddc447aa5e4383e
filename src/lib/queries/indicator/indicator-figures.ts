import type { Database } from '../../db/database.ts'
import { countyCodeIn } from '../../schema/registers/area.ts'
import type { Indicator } from '../../schema/registers/indicator.ts'
import { isWindow } from '../../schema/period.ts'
import type { Varying } from '../../stats/tested.ts'
import type { IndicatorChoices, IndicatorView } from '../../url/indicator-view.ts'
import { breakdownRows, type BreakdownRow } from './breakdown.ts'
import { comparisonRows, type ComparisonRow } from '../comparison.ts'
import {
  shifts,
  standardShares,
  standardPlaces,
  withStandardValue,
  type Shift,
  type Standard,
  type StandardShares
} from './standardised.ts'
import { relatedDecisions, type RelatedDecision } from '../decision/decisions.ts'
import { responseRows, type ResponseRow } from '../responses.ts'
import { gapRows, type GapRow } from './gaps.ts'
import type { OverTimeVerdict } from '../../schema/verdict.ts'
import { overTimeVerdicts } from '../over-time.ts'
import { trendRows, type TrendRow } from '../trend.ts'
import { withWindowValue } from '../windows.ts'

/** All rows that one view of an indicator's page is drawn from. */
export interface IndicatorFigures {
  /** Riket, the county and the places of the view, every year. */
  trend: (TrendRow & Standard)[]
  /** Riket, the county, the länsdelar and then the kommuner, highest first, in the view's year. */
  places: (ComparisonRow & Standard)[]
  gaps: GapRow[]
  decisions: RelatedDecision[]
  /** How many pupils answered, by place; none for what is no survey. */
  responses: ResponseRow[]
  /** Girls, boys and all in every school year, in the view's year: the places in focus, the county last. */
  breakdown: BreakdownRow[]
  /** What standardising would change by a percentage point or more; none where values are standardised. */
  shifts: Shift[]
  /** The published verdicts on changes and trends in the places of the trend; none of a part of all. */
  overTime: OverTimeVerdict[]
}

const none: StandardShares = new Map()

/** More places below each other would be a table, not a picture. */
const brokenDown = 4

/** The indicator that is asked about. */
type Asked = Pick<Indicator, 'id' | 'theme' | 'source' | 'weight' | 'measure' | 'per'> & Varying

/** Asks every question of an indicator's page; the same at build time and in the browser. */
export async function indicatorFigures(
  db: Database,
  indicator: Asked,
  view: IndicatorView,
  choices: IndicatorChoices
): Promise<IndicatorFigures> {
  const { id, theme, source, weight } = indicator
  const { sex, grade, year: period } = view
  const county = countyCodeIn(choices.areas)
  const divided = [...view.areas.slice(0, brokenDown), county]
  const areas = shownAreas(view, choices)
  const isAll = sex === 'alla' && grade === 'alla'
  const isStandard = view.standard === true
  const group = { sex, grade }
  const [trend, places, gaps, decisions, responses, breakdown, overTime, shares] =
    await Promise.all([
      trendRows(db, id, { areas, sex, grade, period }),
      comparisonRows(db, id, { period, sex, grade }),
      gapRows(db, id, { sex, grade }),
      relatedDecisions(db, { theme, areas: view.areas.length > 0 ? view.areas : [county] }),
      weight === 'answers' ? responseRows(db, source, { period, sex, grade }) : [],
      choices.sexes.length > 1 ? breakdownRows(db, { id, weight }, { areas: divided, period }) : [],
      // Years taken together share years with those beside them: no change or trend among them is tested. Nor is one of
      // standardised values, which is another than the published one.
      isAll && !isWindow(period) && !isStandard
        ? overTimeVerdicts(db, { indicators: [id], areas })
        : [],
      // What standardising would change is told of the view's year alone.
      choices.standard && grade === 'alla'
        ? standardShares(db, id, { sex, period: isStandard ? null : period })
        : none
    ])
  return {
    trend: shownTogether(trend, choices).map((row) => {
      const value = withWindowValue(indicator, row, { ...row, ...group })
      return isStandard ? withStandardValue(indicator, value, group, shares) : value
    }),
    places: isStandard
      ? standardPlaces(indicator, places, group, shares)
      : places.map((row) => withWindowValue(indicator, row, { ...row, ...group })),
    shifts: isStandard ? [] : shifts(indicator, places, shares),
    gaps,
    decisions,
    responses,
    breakdown: breakdown.map((row) => withWindowValue(indicator, row, { ...row, period })),
    overTime
  }
}

/** Years that are taken together are shown where they can be; all others as they are. */
function shownTogether(rows: TrendRow[], { windows = [] }: IndicatorChoices): TrendRow[] {
  return rows.filter(({ period }) => !isWindow(period) || windows.includes(period))
}

/** Riket and the county, and all länsdelar, the chosen ones in focus; of the kommuner only the chosen ones. */
function shownAreas({ level, areas }: IndicatorView, choices: IndicatorChoices): string[] {
  const atLevel = choices.areas.filter(({ type }) => type === level).map(({ code }) => code)
  const places = level === 'kommun' && areas.length > 0 ? areas : atLevel
  const riket = choices.comparators.includes('riket') ? ['0000'] : []
  return [...riket, countyCodeIn(choices.areas), ...places]
}

/** The files that a page of this indicator needs, as the manifest names them. */
export function indicatorFiles({ id, weight }: Pick<Asked, 'id' | 'weight'>): string[] {
  return [
    'area_moves.parquet',
    'areas.parquet',
    'themes.parquet',
    'decisions.parquet',
    'verdicts.parquet',
    ...(weight === 'answers' ? ['responses.parquet'] : []),
    `observations/indicator=${id}/data.parquet`
  ]
}
