import type { Area } from '../schema/registers/area.ts'
import { hasCounts, type Indicator } from '../schema/registers/indicator.ts'
import {
  indicatorSearch,
  levelsOf,
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

type Place = Pick<Area, 'code' | 'type' | 'lansdel'>

/** The search part of an indicator's address that puts places of one level in focus and shows what their page tells. */
export function focusSearch(
  indicator: Pick<Indicator, 'weight' | 'base' | 'compared'>,
  places: [Place, ...Place[]],
  areas: IndicatorChoices['areas'],
  { sex, grade, against }: PlaceView,
  { period, known, hasRiket }: PlaceIndicator
): string {
  const level: Level = places[0].type === 'kommun' ? 'kommun' : 'lansdel'
  const choices: IndicatorChoices = {
    areas,
    levels: indicator.weight === null ? ['kommun'] : levelsOf(areas),
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
    areas: places.map(({ code }) => code),
    year: period,
    sex: known ? sex : 'alla',
    grade: known ? grade : 'alla',
    against: against === 'riket' && hasRiket ? 'riket' : first,
    marks: true
  }
  return indicatorSearch(wanted, choices)
}
