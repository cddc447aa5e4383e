import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { PlaceTimeSeriesRow } from '../../queries/place/place-time-series.ts'
import type { PlaceFigure, PlaceFigures } from '../../queries/place/place-figures.ts'
import type { PlaceResponse } from '../../queries/responses.ts'
import type { Area } from '../../schema/registers/area.ts'
import { sureValue } from '../../schema/doubt.ts'
import type { Theme } from '../../schema/registers/theme.ts'
import { judgeChanges, previous, type Step } from '../../stats/change.ts'
import { judge, untested, type Judgement } from '../../stats/judgement.ts'
import { changeBetween, trendUntil } from '../../schema/verdict.ts'
import {
  comparablePoints,
  judgeTrends,
  noTrend,
  type TrendJudgement
} from '../../stats/trend-judgement.ts'
import type { PlaceView } from '../../url/place-view.ts'
import { breaksOf } from '../parts/breaks.ts'
import { officialOf } from '../parts/example.ts'
import { tested } from '../../stats/tested.ts'
import { toneOf, type Tone } from '../parts/tone.ts'

/** What the page of a place is about, whatever its filters say. */
export interface PlaceSubject {
  place: Area
  /** Every place of the register. */
  areas: Area[]
  indicators: IndicatorRow[]
  themes: Theme[]
}

/** An indicator in a place with the verdict on it, and on how it changed since it was last measured. */
export interface ProfileRow {
  indicator: IndicatorRow
  figure: PlaceFigure
  response: PlaceResponse | undefined
  judgement: Judgement
  tone: Tone
  /** The value before; null where there is none to compare with. */
  before: PlaceTimeSeriesRow | null
  change: Judgement
  changeTone: Tone
  /** The verdict on the trend over all comparable values, and the year of the first; null where there are too few. */
  trend: { judgement: TrendJudgement; since: string } | null
}

export interface ProfileTheme {
  theme: Theme
  rows: ProfileRow[]
}

/** A place in one view: every indicator that exists for it, theme by theme. */
export interface Profile {
  subject: PlaceSubject
  view: PlaceView
  themes: ProfileTheme[]
  rows: ProfileRow[]
  /** Indicators with figures, but none for such a place or for this sex and school year. */
  absent: IndicatorRow[]
}

/** The verdicts on all that the page shows of the place, and on all changes. */
export function profileOf(
  subject: PlaceSubject,
  view: PlaceView,
  { figures, responses }: PlaceFigures
): Profile {
  const byIndicator = new Map(figures.map((figure) => [figure.own.indicator, figure]))
  const known = subject.indicators.flatMap((indicator) => {
    const figure = byIndicator.get(indicator.id)
    return figure
      ? [
          {
            indicator,
            figure,
            ...stepOf(indicator, figure, view),
            series: seriesOf(indicator, figure, view)
          }
        ]
      : []
  })
  const judgements = judge(
    known.map(({ indicator, figure: { own } }) => {
      return {
        ...tested(indicator, own, { ...view, period: own.period }),
        measure: indicator.measure
      }
    }),
    view.against
  )
  const changes = judgeChanges(known.map(({ step }) => step))
  const trends = judgeTrends(known.map(({ series }) => series))
  const rows = known.map(({ indicator, figure, before, series }, i): ProfileRow => {
    const since = series.published?.against ?? series.points[0]?.period
    const judgement = judgements[i] ?? untested
    const change = changes[i] ?? untested
    const { source, direction } = indicator
    return {
      indicator,
      figure,
      response: responses.find((r) => r.source === source && r.period === figure.own.period),
      judgement,
      tone: toneOf(judgement.verdict, direction),
      before,
      change,
      changeTone: toneOf(change.verdict, direction),
      trend: since ? { judgement: trends[i] ?? noTrend, since } : null
    }
  })
  const themes = subject.themes.map((theme) => {
    return { theme, rows: rows.filter(({ indicator }) => indicator.theme === theme.id) }
  })
  return {
    subject,
    view,
    rows,
    themes: themes.filter((theme) => theme.rows.length > 0),
    absent: subject.indicators.filter(({ id, latest }) => latest !== null && !byIndicator.has(id))
  }
}

/** The place in official figures alone. Every verdict is the one that it has among all. */
export function officialProfile(profile: Profile): Profile {
  const { subject, rows, themes, absent } = profile
  const official = themes.map(({ theme, rows }) => ({ theme, rows: officialOf(rows) }))
  return {
    ...profile,
    subject: { ...subject, indicators: officialOf(subject.indicators) },
    rows: officialOf(rows),
    themes: official.filter((theme) => theme.rows.length > 0),
    absent: officialOf(absent)
  }
}

/** The place's comparable values up to the one shown, as far as the page has them, with the published verdict on all. */
function seriesOf(
  indicator: IndicatorRow,
  { own, timeSeries, overTime }: PlaceFigure,
  view: PlaceView
) {
  const points = comparablePoints(timeSeries, own.period, breaksOf(indicator, own.area))
  const isShown = points.at(-1)?.period === own.period
  return {
    measure: indicator.measure,
    points: isShown
      ? points.map((row) => tested(indicator, row, { ...view, period: row.period }))
      : [],
    published: trendUntil(overTime, { area: own.area, now: own.period })
  }
}

/** The place's value before, and the step from it to the value shown. */
function stepOf(
  indicator: IndicatorRow,
  { own, timeSeries, overTime }: PlaceFigure,
  view: PlaceView
): { before: PlaceTimeSeriesRow | null; step: Step | null } {
  const { measure } = indicator
  const breaks = breaksOf(indicator, own.area)
  const before = sureValue(own) === null ? null : previous(timeSeries, own.period, breaks)
  const side = <Row extends Parameters<typeof tested>[1] & { period: string }>(row: Row) =>
    tested(indicator, row, { ...view, period: row.period })
  if (!before) return { before, step: null }
  const span = { area: own.area, before: before.period, now: own.period }
  const published = changeBetween(overTime, span)
  return { before, step: { measure, now: side(own), before: side(before), published } }
}
