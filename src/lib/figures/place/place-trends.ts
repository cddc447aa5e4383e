import type { IndicatorFigures } from '../../queries/indicator/indicator-figures.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { TrendRow } from '../../queries/trend.ts'
import { isInProgress } from '../../schema/period.ts'
import { trendUntil } from '../../schema/verdict.ts'
import { tested } from '../../stats/tested.ts'
import { comparablePoints, judgeTrends, noTrend } from '../../stats/trend-judgement.ts'
import { trendSentence, type PlaceTrend } from '../../text/indicator/trend-sentence.ts'
import { breaksOf } from '../../text/parts/breaks.ts'
import type { IndicatorView } from '../../url/indicator-view.ts'

// More places are told by their lines alone.
const toldPlaces = 2

/** The trends of the places in focus in words, of the county where none or many are; judged with all that are drawn. */
export function trendSentences(
  indicator: IndicatorRow,
  view: IndicatorView,
  figures: IndicatorFigures
): string[] {
  const { areas } = view
  const areChosen = areas.length > 0 && areas.length <= toldPlaces
  return placeTrends(indicator, view, figures)
    .filter(({ area, type }) => (areChosen ? areas.includes(area) : type === 'lan'))
    .map((trend) => trendSentence(indicator, trend, view))
    .filter(Boolean)
}

/** Every place of the trend chart with the verdict on its trend up to the view's year. */
export function placeTrends(
  indicator: IndicatorRow,
  view: IndicatorView,
  { trend, places, overTime }: IndicatorFigures
): (PlaceTrend & Pick<TrendRow, 'area' | 'type'>)[] {
  const names = new Map(places.map(({ area, sentence_name }) => [area, sentence_name]))
  const whole = trend.filter(({ period }) => !isInProgress(period, indicator.through))
  const codes = [...new Set(whole.map(({ area }) => area))].filter((area) => area !== '0000')
  const series = codes.flatMap((area) => {
    const own = whole.filter((row) => row.area === area)
    const points = comparablePoints(own, view.year, breaksOf(indicator, area))
    const [first, last] = [points[0], points.at(-1)]
    if (!first || !last || last.period !== view.year) return []
    return [{ area, first, last, points }]
  })
  const judgements = judgeTrends(
    series.map(({ area, points, last }) => ({
      measure: indicator.measure,
      points: points.map((row) => tested(indicator, row, { ...view, period: row.period })),
      published: trendUntil(overTime, { area, now: last.period })
    }))
  )
  return series.map(({ area, first, last }, i) => ({
    area,
    type: first.type,
    place: names.get(area) ?? first.name,
    first: { period: first.period, value: first.value ?? 0 },
    last: { period: last.period, value: last.value ?? 0 },
    judgement: judgements[i] ?? noTrend
  }))
}
