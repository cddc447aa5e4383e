import type { IndicatorRow } from '../../queries/indicators.ts'
import type { PlaceTimeSeriesRow } from '../../queries/place/place-time-series.ts'
import type { PlaceFigure, PlaceFigures } from '../../queries/place/place-figures.ts'
import type { PlaceResponse } from '../../queries/responses.ts'
import type { Area } from '../../schema/area.ts'
import { sureValue } from '../../schema/doubt.ts'
import type { Theme } from '../../schema/theme.ts'
import { judgeChanges, previous, type Step } from '../../stats/change.ts'
import { judge, type Judgement } from '../../stats/judgement.ts'
import type { PlaceView } from '../../url/place-view.ts'
import { breaksOf } from '../parts/breaks.ts'
import { tested } from '../parts/tested.ts'
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

/** Tests all that the page shows of the place together, and all changes together, so that both false discovery rates hold. */
export function profileOf(
  subject: PlaceSubject,
  view: PlaceView,
  { figures, responses }: PlaceFigures
): Profile {
  const byIndicator = new Map(figures.map((figure) => [figure.own.indicator, figure]))
  const known = subject.indicators.flatMap((indicator) => {
    const figure = byIndicator.get(indicator.id)
    return figure ? [{ indicator, figure, ...stepOf(indicator, figure, view) }] : []
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
  const untested: Judgement = { comparison: null, verdict: 'untested' }
  const rows = known.map(({ indicator, figure, before }, i): ProfileRow => {
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
      changeTone: toneOf(change.verdict, direction)
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

/** The place's value before, and the step from it to the value shown. */
function stepOf(
  indicator: IndicatorRow,
  { own, timeSeries }: PlaceFigure,
  view: PlaceView
): { before: PlaceTimeSeriesRow | null; step: Step | null } {
  const { measure } = indicator
  const breaks = breaksOf(indicator, own.area)
  const before = sureValue(own) === null ? null : previous(timeSeries, own.period, breaks)
  const side = <Row extends Parameters<typeof tested>[1] & { period: string }>(row: Row) =>
    tested(indicator, row, { ...view, period: row.period })
  return { before, step: before ? { measure, now: side(own), before: side(before) } : null }
}
