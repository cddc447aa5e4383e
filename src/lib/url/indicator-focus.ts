import type { Area } from '../schema/area.ts'
import { hasCounts, type Indicator } from '../schema/indicator.ts'
import {
  indicatorSearch,
  type IndicatorChoices,
  type IndicatorView,
  type Level
} from './indicator-view.ts'
import type { PlaceView } from './place-view.ts'

/** What the page of a place tells of an indicator. */
export interface PlaceIndicator {
  period: string
  /** Whether any place has a value for the view's sex and school year; if none has, they cannot be chosen there. */
  known: boolean
  hasRiket: boolean
}

/** The search part of an indicator's address that puts a place in focus and shows what the page of the place tells. */
export function focusSearch(
  indicator: Pick<Indicator, 'weight' | 'base' | 'compared'>,
  place: Pick<Area, 'code' | 'type' | 'lansdel'>,
  areas: IndicatorChoices['areas'],
  { sex, grade, against }: PlaceView,
  { period, known, hasRiket }: PlaceIndicator
): string {
  const level: Level = place.type === 'kommun' ? 'kommun' : 'lansdel'
  const choices: IndicatorChoices = {
    areas,
    levels: indicator.weight === null ? ['kommun'] : ['lansdel', 'kommun'],
    years: [period],
    latest: indicator.compared ?? period,
    sexes: [sex],
    grades: [grade],
    // Without counts there is only riket to look at.
    comparators: hasCounts(indicator) ? ['ovriga', 'riket'] : ['riket']
  }
  const [first = 'ovriga'] = choices.comparators
  const wanted: IndicatorView = {
    level,
    areas: [place.code],
    year: period,
    sex: known ? sex : 'alla',
    grade: known ? grade : 'alla',
    against: against === 'riket' && hasRiket ? 'riket' : first,
    marks: true
  }
  return indicatorSearch(wanted, choices)
}
