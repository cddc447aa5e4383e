import type { ChartSize } from '../../src/lib/charts/parts/size.ts'
import type { Database } from '../../src/lib/db/database.ts'
import { SlideFigures } from '../../src/lib/figures/sources/slide-figures.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { themesOf } from '../../src/lib/queries/registers/themes.ts'
import type { Boundaries } from '../../src/lib/schema/boundary.ts'
import type { ChartKind } from '../../src/lib/schema/chart-kind.ts'

/** Draws the charts of a database's pages, without decisions beside them. */
export async function chartsOf(db: Database, boundaries: Boundaries | null = null) {
  const site = {
    areas: await allAreas(db),
    indicators: (await allIndicators(db)).filter(({ latest }) => latest !== null),
    themes: await themesOf(db, 'indikator'),
    decisions: [],
    decisionThemes: [],
    onTheme: {},
    boundaries
  }
  return new SlideFigures(site, () => Promise.resolve(db), 'https://exempel.test/')
}

/** A chart with the words inside its drawing. */
export async function figureOf(
  charts: SlideFigures,
  address: string,
  kind: ChartKind,
  part: string | null = null
) {
  const shown = await charts.chart({ address, kind, part, frozen: null })
  if (!shown) throw new Error(`no ${kind} at ${address}`)
  const { figure } = shown
  // Lines of text are broken by their width alone.
  const words = (size: ChartSize) =>
    [...figure(size).querySelectorAll('tspan')].map(({ textContent }) => textContent).join(' ')
  return { figure, words }
}
