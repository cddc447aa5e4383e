import type { Database } from '../../src/lib/db/database.ts'
import { findings } from '../../src/lib/figures/findings.ts'
import { rankingFigure } from '../../src/lib/figures/ranking.ts'
import { trendFigure } from '../../src/lib/figures/trend.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import type { IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'

/** An indicator's page at an address: its trend, its ranking, and what they are drawn from. */
export async function siteTrend(db: Database, indicator: IndicatorRow, search: string) {
  const choices = await indicatorChoices(db, indicator, await allAreas(db))
  const { view } = parseIndicatorView(search, choices)
  const figures = await indicatorFigures(db, indicator, view, choices)
  const { decisions, trend: rows } = figures
  const found = findings(indicator, view, figures)
  const trend = trendFigure(found.shown, figures)
  return { trend, ranking: rankingFigure(found.kommuner, figures), decisions, rows }
}
