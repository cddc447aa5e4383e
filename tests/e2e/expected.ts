import { openNative } from '../../src/lib/db/native.server.ts'
import type { Database } from '../../src/lib/db/database.ts'
import { allAreas } from '../../src/lib/queries/areas.ts'
import { indicatorChoices } from '../../src/lib/queries/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator-figures.ts'
import { allIndicators } from '../../src/lib/queries/indicators.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { findings, rankingDrawing, trendDrawing } from '../../src/routes/indikator/[id]/drawings.ts'

let database: Promise<Database> | undefined

/** Native DuckDB over what the ETL wrote: the yardstick for the engine in the browser. */
export function native(): Promise<Database> {
  database ??= openNative('static/data')
  return database
}

/** An indicator's page as native DuckDB answers for it and as the charts draw it outside a browser. */
export async function expectedView(id: string, search: string) {
  const db = await native()
  const indicator = (await allIndicators(db)).find((row) => row.id === id)
  if (!indicator) throw new Error(`no indicator ${id}`)
  const choices = await indicatorChoices(db, indicator, await allAreas(db))
  const { view } = parseIndicatorView(search, choices)
  const figures = await indicatorFigures(db, indicator, view, choices)
  const found = findings(indicator, view, figures)
  return {
    indicator,
    figures,
    trend: texts(trendDrawing(found.shown, figures)('wide')),
    ranking: texts(rankingDrawing(found.kommuner)('wide'))
  }
}

function texts(svg: SVGSVGElement): string[] {
  return [...svg.querySelectorAll('text')].map((text) => text.textContent ?? '')
}
