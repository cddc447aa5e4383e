import { multiples } from '../charts/multiples/chart.ts'
import { axisStart } from '../charts/parts/scale/axis-start.ts'
import { onSlide } from '../charts/parts/size.ts'
import { figure } from '../export/figure.ts'
import { observedFile } from '../export/observed.ts'
import { drawFitting } from '../export/slide-choice.ts'
import { formatPeriods } from '../format/period.ts'
import type { TimeSeriesRow } from '../queries/time-series.ts'
import { recomposedIn } from '../schema/registers/area.ts'
import { hasValueOrBound } from '../schema/bound.ts'
import { isInProgress } from '../schema/period.ts'
import { untested } from '../stats/judgement.ts'
import { chancePoints } from '../text/parts/chance.ts'
import { comparedSubtitle, multiplesGuide } from '../text/comparison/compared.ts'
import { toldPlaces } from '../text/comparison/row-choice.ts'
import { thanOf, type Compared } from '../text/comparison/rug.ts'
import { concerns, decisionMarks, markedOn } from '../text/decision/decisions.ts'
import { chartUnit } from '../text/parts/bound.ts'
import { movesNote } from '../text/parts/breaks.ts'
import { hiderOf } from '../text/parts/hider.ts'
import { intervalNote, sourceNote } from '../text/parts/notes.ts'
import { tipLines } from '../text/parts/tip.ts'
import type { Setting } from './compare-setting.ts'
import { overTime, toldOf } from './compared.ts'
import { multiplesSigns } from './signs.ts'
import { whole } from '../text/county/county.ts'

/** One small chart per place. */
export function multiplesFigure(
  row: Compared,
  timeSeries: TimeSeriesRow[],
  codes: string[],
  setting: Setting
) {
  const { indicator } = row
  const { view, areas, decisions } = setting
  const { through } = indicator
  const decisionsOf = (area: string) =>
    markedOn(decisions[indicator.theme] ?? []).filter((decision) => concerns(decision, area, areas))
  const rows = timeSeries
    .filter(({ indicator: id }) => id === indicator.id)
    .map((point) => {
      const inProgress = isInProgress(point.period, through)
      const breaks = recomposedIn(indicator.moves, point.area)
      return {
        ...point,
        breaks,
        through: inProgress ? through : null,
        tip: tipLines(indicator, point)
      }
    })
  const behind = indicator.measure !== 'count'
  const lastYear = (code: string) =>
    rows.findLast((row) => row.area === code && hasValueOrBound(row) && !row.through)?.period
  // A verdict is of one year, and does not stand beside the value of a later one.
  const judged = row.places.filter(({ row: place }) => lastYear(place.area) === place.period)
  const start = indicator.measure === 'percent' ? axisStart(rows) : 0
  const { headline: text, summary } = overTime(row, codes, setting)
  const years = rows.flatMap((row) => (hasValueOrBound(row) ? [row.period] : [])).sort()
  const span = formatPeriods(years[0] ?? '', years.at(-1) ?? '')
  const moves = movesNote(indicator, rows)
  const verdicts = judged.map(({ row: { area }, judgement: { verdict } }) => {
    return [area, { verdict, direction: indicator.direction }] as const
  })
  const than = [...new Set(row.places.map((place) => thanOf(place, view.against)))]
  const hider = hiderOf(rows.map(({ status }) => ({ indicator, status })))
  const said = {
    headline: text,
    subtitle: comparedSubtitle(indicator, view, span),
    foot: [
      `${behind ? `Grå linje: ${whole}. ` : ''}${intervalNote(indicator)}`,
      moves,
      sourceNote(indicator)
    ].filter(Boolean),
    ...toldOf(row),
    summary: [summary],
    signs: multiplesSigns(
      rows.filter(({ area }) => codes.includes(area)),
      verdicts.map(([, judged]) => judged),
      // Beside a chosen place the others may go by different names.
      than.length === 1 ? than[0] : undefined,
      hider
    ),
    guide: [...multiplesGuide(hider, rows, start), ...chancePoints([indicator])]
  }
  const { sex, grade } = view
  const file = {
    ...said,
    name: [indicator.title, 'platser', span],
    ...observedFile(() => rows.map((point) => ({ ...point, sex, grade, indicator }))),
    native: null
  }
  const panels = codes.map((area) => {
    const place = row.places.find(({ row: place }) => place.area === area)
    return { area, judgement: place?.judgement ?? untested }
  })
  return figure('multiples', file, (size) =>
    drawFitting(
      panels,
      size,
      () => toldPlaces(panels),
      (shown, which) =>
        multiples(rows, {
          id: `multiples-${indicator.id}-${size}`,
          size,
          // A page says it with what else it says below.
          key: onSlide(size)
            ? [...which, behind ? `Grå linje: ${whole}.` : '', moves].filter(Boolean)
            : [],
          ...said,
          alt: `${text}. ${indicator.title} för varje plats över tid.`,
          ...chartUnit(indicator),
          panels: shown.map(({ area }) => area),
          behind,
          verdicts: new Map(verdicts),
          breakBefore: indicator.break_before,
          marks: (area) => (view.marks ? decisionMarks(decisionsOf(area)) : []),
          zero: indicator.measure !== 'mean',
          start
        })
    )
  )
}
