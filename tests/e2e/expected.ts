import { openNative } from '../../src/lib/db/native.server.ts'
import type { Database, Parameter } from '../../src/lib/db/database.ts'
import { siteBoundaries } from '../../src/lib/db/site.server.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { breakdownFigure, breakdownOf } from '../../src/lib/figures/breakdown.ts'
import { trendFigure } from '../../src/lib/figures/trend.ts'
import { findings } from '../../src/lib/figures/findings.ts'
import { funnelFigure, funnelFinding } from '../../src/lib/figures/funnel.ts'
import { rankingFigure } from '../../src/lib/figures/ranking.ts'
import { mapFigure } from '../../src/lib/figures/map.ts'

let database: Promise<Database> | undefined

/** Native DuckDB over what the ETL wrote: the yardstick for the engine in the browser. */
export function native(): Promise<Database> {
  database ??= openNative('static/data').then(askedOnce)
  return database
}

/** The tables do not change while they are tested, and most views of a page ask half of what the view before asked. */
function askedOnce(db: Database): Database {
  const answers = new Map<string, Promise<unknown[]>>()
  return {
    query<Row>(sql: string, parameters: Parameter[] = []) {
      const question = JSON.stringify([sql, parameters])
      const answer = answers.get(question) ?? db.query<Row>(sql, parameters)
      answers.set(question, answer)
      return answer as Promise<Row[]>
    }
  }
}

/** An indicator's page as native DuckDB answers for it and as the charts draw it outside a browser. */
export async function expectedView(id: string, search: string) {
  const db = await native()
  const indicator = (await allIndicators(db)).find((row) => row.id === id)
  if (!indicator) throw new Error(`no indicator ${id}`)
  const areas = await allAreas(db)
  const choices = await indicatorChoices(db, indicator, areas)
  const { view } = parseIndicatorView(search, choices)
  const figures = await indicatorFigures(db, indicator, view, choices)
  const found = findings(indicator, view, figures)
  const divided = breakdownOf(indicator, view, figures.breakdown)
  return {
    indicator,
    figures,
    trend: texts(trendFigure(found.shown, figures)('wide')),
    ranking: texts(rankingFigure(found.kommuner, figures)('wide')),
    map: texts(mapFigure(found.kommuner, figures, areas, await siteBoundaries())('wide')),
    funnel: texts(funnelFigure(funnelFinding(found.kommuner), figures)('wide')),
    /** Null where the page has none. */
    breakdown: choices.sexes.length > 1 ? texts(breakdownFigure(divided)('wide')) : null
  }
}

function texts(svg: SVGSVGElement): string[] {
  return [...svg.querySelectorAll('text')].map((text) => text.textContent ?? '')
}
