import { readFileSync } from 'node:fs'
import type { ChartSize } from '../../src/lib/charts/parts/size.ts'
import type { Database } from '../../src/lib/db/database.ts'
import type { ChartFile, Figure, NativeChart } from '../../src/lib/export/figure.ts'
import { barChart } from '../../src/lib/export/native/bar-chart.ts'
import { lineChart } from '../../src/lib/export/native/trend-lines.ts'
import { deckPptx } from '../../src/lib/export/pptx/deck.ts'
import type { Template } from '../../src/lib/deck/slide.ts'
import type { ShownChart, ShownSlide } from '../../src/lib/export/shown-slide.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import type { DecisionRow } from '../../src/lib/queries/decision/decisions.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { isInProgress } from '../../src/lib/schema/period.ts'
import { summary } from '../../src/lib/text/indicator/headline.ts'
import { sourceNote } from '../../src/lib/text/parts/notes.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { trendFigure } from '../../src/lib/figures/trend.ts'
import { findings } from '../../src/lib/figures/findings.ts'
import { rankingFigure } from '../../src/lib/figures/ranking.ts'
import { judgedRows } from '../../src/lib/figures/indicator-words.ts'

export const address = 'http://127.0.0.1:4173'

const picture = readFileSync('docs/indikator.png').toString('base64')
export const png = `data:image/png;base64,${picture}`

export const plain: Template = { color: '#1f4e79', logo: null }

/** An indicator's page at an address, as its charts are exported. */
export async function pageOf(db: Database, id: string, search = '') {
  const indicator = (await allIndicators(db)).find((row) => row.id === id)!
  const choices = await indicatorChoices(db, indicator, await allAreas(db))
  const { view } = parseIndicatorView(search, choices)
  const figures = await indicatorFigures(db, indicator, view, choices)
  const { shown, kommuner } = findings(indicator, view, figures)
  const unit = { decimals: indicator.decimals, percent: indicator.measure === 'percent' }
  const zero = indicator.measure !== 'mean'
  const guide = ['Varje linje är en plats.', 'En lucka är ett år utan värde.']
  const told = {
    source: sourceNote(indicator),
    basis: '',
    summary: [summary(shown)],
    guide,
    nativeGuide: guide
  }
  const { through } = indicator
  const trend = figures.trend.map((row) => {
    return { ...row, through: isInProgress(row.period, through) ? through : null }
  })
  const { break_before: breakBefore } = indicator
  const line = () => lineChart(trend, { ...unit, focus: view.areas, breakBefore, zero })
  const ranked = judgedRows(kommuner, figures)
  const seen = indicator.measure === 'count' ? [] : [kommuner.county, kommuner.riket]
  const referenceLines = seen.flatMap((row) =>
    row?.value == null ? [] : [{ label: row.label, value: row.value, dashed: row.type === 'riket' }]
  )
  const bar = () => barChart(ranked, { ...unit, referenceLines, zero })
  const fill = (drawing: Figure, native: () => NativeChart | null): Figure => {
    const made = native()
    const file: ChartFile = { ...drawing.file, ...told, native: made && (() => made) }
    return Object.assign((size: ChartSize) => drawing(size), { kind: drawing.kind, file })
  }
  return {
    trend: fill(trendFigure(shown, figures) as unknown as Figure, line),
    ranking: fill(rankingFigure(kommuner, figures) as unknown as Figure, bar),
    rows: { trend, ranked },
    decisions: figures.decisions as DecisionRow[],
    indicator
  }
}

export function shownChart(figure: Figure, changed: Partial<ShownChart> = {}): ShownChart {
  const plainly = { decisions: [], numbered: false, frozen: null, notice: null }
  return { figure, href: `${address}/indikator/?a=1&b=2`, ...plainly, ...changed }
}

export function chartSlide(figure: Figure, changed: Partial<ShownChart> = {}): ShownSlide {
  const chart = shownChart(figure, changed)
  return { kind: 'chart', title: figure.file.headline, note: 'Egen anteckning', chart }
}

/** A deck as bytes, its pictures replaced by one and the same. */
export async function written(
  slides: ShownSlide[],
  template = plain,
  templateFile: ArrayBuffer | null = null
): Promise<ArrayBuffer> {
  const options = {
    template,
    templateFile,
    site: 'Länsdelsbilden',
    address,
    day: '2026-11-22',
    picture: () => Promise.resolve(png)
  }
  return (await deckPptx(slides, options)).arrayBuffer()
}
