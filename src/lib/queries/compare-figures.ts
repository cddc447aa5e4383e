import type { Database } from '../db/database.ts'
import {
  askedTimeSeries,
  rugIndicators,
  scatterIndicators,
  type CompareChoices,
  type CompareView
} from '../url/compare-view.ts'
import { latestRows, type ComparisonRow } from './comparison.ts'
import { timeSeriesRows, type TimeSeriesRow } from './time-series.ts'

/** All rows that one view of the comparisons is drawn from. */
export interface CompareFigures {
  /** Every place of every indicator of the view at its latest. */
  latest: ComparisonRow[]
  /** The county and the places of the view, every year, of the indicators shown over time. */
  timeSeries: TimeSeriesRow[]
  /** Every place of the two indicators that are set against each other; not there in decks frozen before they could be. */
  scatter?: ComparisonRow[]
}

/** Asks the questions of the page; the same at build time and in the browser. */
export async function compareFigures(
  db: Database,
  view: CompareView,
  choices: CompareChoices
): Promise<CompareFigures> {
  const { sex, grade } = view
  const areas = [countyOf(choices), ...comparedAreas(view, choices)]
  const two = scatterIndicators(view)
  const [latest, timeSeries, scatter] = await Promise.all([
    latestRows(
      db,
      rugIndicators(view, choices).map(({ id }) => id),
      { sex, grade }
    ),
    timeSeriesRows(db, askedTimeSeries(view, choices), { areas, sex, grade }),
    two.length > 0 ? latestRows(db, two, { sex, grade }) : []
  ])
  return { latest, timeSeries, scatter }
}

/** The places side by side: the chosen ones, or all of the level. */
export function comparedAreas({ areas, level }: CompareView, choices: CompareChoices): string[] {
  if (areas.length > 0) return areas
  return choices.areas.filter(({ type }) => type === level).map(({ code }) => code)
}

/** The files that the view needs, as the manifest names them. */
export function compareFiles(view: CompareView, choices: CompareChoices): string[] {
  return [
    'area_moves.parquet',
    'areas.parquet',
    'latest.parquet',
    'verdicts.parquet',
    ...askedTimeSeries(view, choices).map((id) => `observations/indicator=${id}/data.parquet`)
  ]
}

function countyOf({ areas }: CompareChoices): string {
  return areas.find(({ type }) => type === 'lan')?.code ?? ''
}
