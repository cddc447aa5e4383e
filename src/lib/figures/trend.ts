import { onSlide } from '../charts/parts/size.ts'
import { axisStart } from '../charts/parts/scale/axis-start.ts'
import { trend } from '../charts/trend/chart.ts'
import { figure } from '../export/figure.ts'
import { lineChart } from '../export/native/trend-lines.ts'
import { formatPeriods } from '../format/period.ts'
import type { IndicatorFigures } from '../queries/indicator/indicator-figures.ts'
import { recomposedIn } from '../schema/registers/area.ts'
import { isInProgress, isWindow } from '../schema/period.ts'
import { decisionMarks, markedOn, slideDecisions } from '../text/decision/decisions.ts'
import { type Finding } from '../text/indicator/finding.ts'
import { computedNote } from '../text/indicator/standard.ts'
import { gapSentences, missingYears } from '../text/indicator/gaps.ts'
import { greyGuide, trendGuide } from '../text/indicator/guide.ts'
import { leading, summary } from '../text/indicator/headline.ts'
import { shownTargets, targetGuide, targetLine, targetNotes } from '../text/indicator/target.ts'
import { movesNote } from '../text/parts/breaks.ts'
import { chancePoints } from '../text/parts/chance.ts'
import { intervalNote, poolingNote, sourceNote } from '../text/parts/notes.ts'
import { tipLines } from '../text/parts/tip.ts'
import { trendHeadline } from '../text/indicator/trend-headline.ts'
import { placeTrends, trendSentences } from './place/place-trends.ts'
import { findingFile, groupOf, measured, restsOn, toldOf, unitOf } from './indicator-words.ts'

/** The trend of the view's places beside county and riket, with the decisions on its axis. */
export function trendFigure(finding: Finding, figures: IndicatorFigures) {
  const { indicator, view, county } = finding
  const years = periodSpan(figures.trend)
  const { through } = indicator
  const { against } = view
  const verdicts = new Map(
    finding.places.map(({ row, judgement }) => [`${row.area} ${row.period}`, judgement.verdict])
  )
  const rows = figures.trend.map((row) => {
    const verdict = verdicts.get(`${row.area} ${row.period}`)
    const tip = tipLines(indicator, row, { verdict, against })
    const breaks = recomposedIn(indicator.moves, row.area)
    return { ...row, breaks, through: isInProgress(row.period, through) ? through : null, tip }
  })
  const focus = litPlaces(finding)
  const targets = shownTargets(finding).map((target) => targetLine(target, indicator))
  const levels = targets.map(({ value }) => value)
  const start = indicator.measure === 'percent' ? axisStart(rows, levels) : 0
  const text = trendHeadline(finding, placeTrends(indicator, view, figures))
  const moves = movesNote(indicator, figures.trend)
  const countyIsPublished = county !== null && county.coverage === null
  const isTogether = isWindow(view.year)
  const foot = [
    [
      ...gapSentences(indicator, figures.gaps, figures.trend, view.year),
      isTogether ? null : missingYears(figures.trend),
      moves
    ]
      .filter(Boolean)
      .join(' '),
    ...targetNotes(finding),
    computedNote(finding),
    [
      poolingNote(indicator, { county: countyIsPublished, lansdelar: publishedLansdelar(figures) }),
      indicator.base && indicator.rounding === null ? '' : intervalNote(indicator)
    ].join(' '),
    restsOn(finding),
    sourceNote(indicator)
  ].filter((line) => line.trim() !== '')
  const said = {
    ...toldOf(finding, [
      ...trendGuide(indicator, figures.trend, start),
      ...(isTangle(finding) ? [greyGuide] : []),
      ...targetGuide(finding)
    ]),
    headline: text,
    subtitle: `${indicator.title}. ${measured(finding)}, ${isTogether ? `tre år i taget, ${years}` : years}.`,
    summary: [
      summary(finding),
      ...targetNotes(finding),
      ...trendSentences(indicator, view, figures)
    ],
    foot
  }
  const unit = { ...unitOf(indicator), start }
  const file = {
    ...said,
    name: [indicator.title, ...namesOf(finding), years],
    nativeGuide: [
      ...trendGuide(indicator, figures.trend, start, 'program'),
      ...targetGuide(finding),
      ...chancePoints([indicator])
    ],
    ...findingFile(finding, () =>
      figures.trend.map((row) => ({ ...row, ...groupOf(finding), indicator }))
    ),
    // The axis of such programs counts single years and quarters.
    native: isTogether
      ? null
      : () =>
          lineChart(rows, {
            ...unit,
            focus,
            targets,
            breakBefore: indicator.break_before,
            note: moves
          })
  }
  return figure('trend', file, (size) =>
    trend(rows, {
      id: `trend-${size}`,
      size,
      ...said,
      key: onSlide(size) && moves ? [moves] : [],
      ...unit,
      alt: `${text}. ${summary(finding)}`,
      focus,
      told: leading(finding).map(({ row }) => row.area),
      targets,
      // A mark without its decision beside it would say nothing.
      marks: decisionMarks(
        markedOn(figures.decisions, size === 'slide' ? slideDecisions : undefined)
      ),
      showMarks: view.marks && size !== 'half',
      breakBefore: indicator.break_before
    })
  )
}

/** So many lines can be told apart by their colours. */
const mostColored = 6

const isTangle = ({ view, places }: Finding) =>
  view.areas.length === 0 && places.length > mostColored

/** The places in focus. Where many are shown and none is chosen it is the county, with the others grey around it. */
function litPlaces(finding: Finding): string[] {
  const { county, view } = finding
  return isTangle(finding) && county ? [county.area] : view.areas
}

/** Whether the länsdelar's values are the source's own. What is counted from rows about persons is nobody else's. */
function publishedLansdelar({ trend }: IndicatorFigures) {
  const told = trend.filter(({ type, value }) => type === 'lansdel' && value !== null)
  const published = told.filter(({ coverage }) => coverage === null)
  if (published.length === 0) return 'none'
  return published.length === told.length ? 'all' : 'some'
}

/** The places in focus, for the name of a file. */
function namesOf({ view, places }: Finding): string[] {
  if (view.areas.length === 0) return []
  return [places.map(({ row }) => row.label).join(' ')]
}

/** The periods that a trend covers, the first and the last with a value. */
function periodSpan(rows: { period: string }[]): string {
  const periods = rows.map(({ period }) => period).sort()
  return formatPeriods(periods[0] ?? '', periods.at(-1) ?? '')
}
