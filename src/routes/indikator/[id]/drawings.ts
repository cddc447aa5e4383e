import { aboutIndicators, observedTable } from '$lib/export/observed.ts'
import { drawing } from '$lib/export/chart-file.ts'
import { barChart, lineChart } from '$lib/export/native-chart.ts'
import { ranking } from '$lib/charts/ranking/chart.ts'
import { trend } from '$lib/charts/trend/chart.ts'
import { formatPeriods } from '$lib/format/period.ts'
import type { ComparisonRow } from '$lib/queries/comparison.ts'
import type { IndicatorFigures } from '$lib/queries/indicator-figures.ts'
import type { IndicatorRow } from '$lib/queries/indicators.ts'
import { isInProgress } from '$lib/schema/period.ts'
import { judge } from '$lib/stats/judgement.ts'
import { valueUnit } from '$lib/text/parts/bound.ts'
import { decisionMarks, markedDecisions, slideDecisions } from '$lib/text/decision/decisions.ts'
import { headline, rankingHeadline, summary, type Finding } from '$lib/text/indicator/finding.ts'
import { gapSentences, missingYears } from '$lib/text/indicator/gaps.ts'
import { rankingGuide, trendGuide } from '$lib/text/indicator/guide.ts'
import { referencePhrase } from '$lib/text/parts/labels.ts'
import { intervalNote, poolingNote, sourceNote } from '$lib/text/parts/notes.ts'
import { periodPhrase } from '$lib/text/parts/period.ts'
import { tipLines } from '$lib/text/parts/tip.ts'
import type { IndicatorView } from '$lib/url/indicator-view.ts'
import { groupOf, judgedRows, measured, placesFile, toldOf } from './told.ts'

/** The finding about the view's own places, and the one about all kommuner. */
export function findings(indicator: IndicatorRow, view: IndicatorView, figures: IndicatorFigures) {
  const { places: all } = figures
  const county = all.find(({ type }) => type === 'lan') ?? null
  const riket = all.find(({ type }) => type === 'riket') ?? null
  const shown = all.filter(({ type }) => type === 'kommun' || type === view.level)
  // All that the page shows is tested together: a place has the same verdict in both charts, in focus or not.
  const judgements = judge(
    shown.map((row) => ({ ...row, measure: indicator.measure })),
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

/** The trend of the view's places beside county and riket, with the decisions on its axis. */
export function trendDrawing(finding: Finding, figures: IndicatorFigures) {
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
    return { ...row, through: isInProgress(row.period, through) ? through : null, tip }
  })
  const text = headline(finding)
  const countyIsPublished = county !== null && county.coverage === null
  const foot = [
    [
      ...gapSentences(indicator, figures.gaps, figures.trend, view.year),
      missingYears(figures.trend)
    ]
      .filter(Boolean)
      .join(' '),
    [
      poolingNote(indicator, countyIsPublished),
      indicator.base && indicator.rounding === null ? '' : intervalNote(indicator)
    ].join(' '),
    sourceNote(indicator)
  ].filter((line) => line.trim() !== '')
  const said = {
    ...toldOf(finding, trendGuide(indicator)),
    headline: text,
    subtitle: `${indicator.title}. ${measured(finding)}, ${years}.`,
    foot
  }
  const unit = unitOf(indicator)
  const file = {
    ...said,
    name: [indicator.title, ...namesOf(finding), years],
    table: () =>
      observedTable(figures.trend.map((row) => ({ ...row, ...groupOf(finding), indicator }))),
    about: () => aboutIndicators([indicator]),
    native: () =>
      lineChart(rows, { ...unit, focus: view.areas, breakBefore: indicator.break_before })
  }
  return drawing(file, (size) =>
    trend(rows, {
      id: `trend-${size}`,
      size,
      ...said,
      ...unit,
      alt: `${text}. ${summary(finding)}`,
      focus: view.areas,
      // A mark without its decision beside it would say nothing.
      marks: decisionMarks(
        figures.decisions.slice(0, size === 'slide' ? slideDecisions : markedDecisions)
      ),
      showMarks: view.marks && size !== 'half',
      breakBefore: indicator.break_before
    })
  )
}

/** The twelve kommuner of the view's year in order of value. */
export function rankingDrawing(finding: Finding, figures: IndicatorFigures) {
  const { indicator, view, county, riket } = finding
  const text = rankingHeadline(finding)
  const references = indicator.measure === 'count' ? [] : [county, riket]
  const lines = references.flatMap((row) =>
    row?.value == null ? [] : [{ label: row.label, value: row.value, dashed: row.type === 'riket' }]
  )
  const rows = judgedRows(finding, figures)
  const said = {
    ...toldOf(finding, rankingGuide(indicator, view)),
    headline: text,
    subtitle: `${indicator.title}. ${measured(finding)}, ${periodPhrase(view.year, indicator)}.`,
    foot: [intervalNote(indicator), sourceNote(indicator)],
    summary: [`${text}.`]
  }
  const unit = unitOf(indicator)
  const native = () => barChart(rows, { ...unit, references: lines })
  return drawing({ ...said, ...placesFile(finding, 'kommuner'), native }, (size) =>
    ranking(rows, {
      id: `ranking-${size}`,
      size,
      ...said,
      ...unit,
      alt: `Kommunerna ${periodPhrase(view.year, indicator)}. ${text}.`,
      direction: indicator.direction,
      reference: lines,
      against: referencePhrase[view.against]
    })
  )
}

/** How values are written, and whether their axis begins at zero. */
function unitOf(indicator: IndicatorRow) {
  return { ...valueUnit(indicator), zero: indicator.measure !== 'mean' }
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
