import type { Database } from '../db/database.ts'
import type { IndicatorChoices, IndicatorView } from '../url/indicator-view.ts'
import { comparisonRows, type ComparisonRow } from './comparison.ts'
import { relatedDecisions, type RelatedDecision } from './decisions.ts'
import { gapRows, type GapRow } from './gaps.ts'
import { trendRows, type TrendRow } from './trend.ts'

/** All rows that one view of an indicator's page is drawn from. */
export interface IndicatorFigures {
  /** Riket, the county and the places of the view, every year. */
  trend: TrendRow[]
  /** Riket, the county, the länsdelar and then the kommuner, highest first, in the view's year. */
  places: ComparisonRow[]
  gaps: GapRow[]
  decisions: RelatedDecision[]
}

/** Asks every question of an indicator's page; the same at build time and in the browser. */
export async function indicatorFigures(
  db: Database,
  { id, theme }: { id: string; theme: string },
  view: IndicatorView,
  choices: IndicatorChoices
): Promise<IndicatorFigures> {
  const { sex, year: period } = view
  const [trend, places, gaps, decisions] = await Promise.all([
    trendRows(db, id, { areas: shownAreas(view, choices), sex }),
    comparisonRows(db, id, { period, sex }),
    gapRows(db, id, { sex }),
    relatedDecisions(db, { theme, areas: view.areas.length > 0 ? view.areas : ['18'] })
  ])
  return { trend, places, gaps, decisions }
}

/** Riket and the county, and all länsdelar, the chosen ones in focus; of the kommuner only the chosen ones. */
function shownAreas({ level, areas }: IndicatorView, choices: IndicatorChoices): string[] {
  const atLevel = choices.areas.filter(({ type }) => type === level).map(({ code }) => code)
  const places = level === 'kommun' && areas.length > 0 ? areas : atLevel
  const riket = choices.references.includes('riket') ? ['0000'] : []
  return [...riket, '18', ...places]
}

/** The files that a page of this indicator needs, as the manifest names them. */
export function indicatorFiles(id: string): string[] {
  return [
    'areas.parquet',
    'themes.parquet',
    'decisions.parquet',
    `observations/indicator=${id}/data.parquet`
  ]
}
