import type { ComparisonRow } from '../queries/comparison.ts'
import type { IndicatorFigures } from '../queries/indicator/indicator-figures.ts'
import type { IndicatorRow } from '../queries/registers/indicators.ts'
import { judge } from '../stats/judgement.ts'
import type { Finding } from '../text/indicator/finding.ts'
import { tested } from '../stats/tested.ts'
import type { IndicatorView } from '../url/indicator-view.ts'

/** The finding about the view's own places, and the one about all kommuner. */
export function findings(indicator: IndicatorRow, view: IndicatorView, figures: IndicatorFigures) {
  const { places: all } = figures
  const county = all.find(({ type }) => type === 'lan') ?? null
  const riket = all.find(({ type }) => type === 'riket') ?? null
  const shown = all.filter(({ type }) => type === 'kommun' || type === view.level)
  // All that the page shows is tested together: a place has the same verdict in both charts, in focus or not.
  const judgements = judge(
    shown.map((row) => {
      return {
        ...tested(indicator, row, { ...view, period: row.period }),
        measure: indicator.measure
      }
    }),
    view.against
  )
  const places = shown.flatMap((row, i) => {
    const judgement = judgements[i]
    return judgement ? [{ row, judgement }] : []
  })
  const finding = (wanted: (row: ComparisonRow) => boolean): Finding => {
    return { indicator, view, county, riket, places: places.filter(({ row }) => wanted(row)) }
  }
  return {
    shown: finding(({ type, area }) => {
      return type === view.level && (view.areas.length === 0 || view.areas.includes(area))
    }),
    kommuner: finding(({ type }) => type === 'kommun')
  }
}
