import type { Area } from '../schema/registers/area.ts'
import type { Comparator } from '../schema/comparator.ts'
import type { Grade, Sex } from '../schema/observation.ts'
import { isWindow, WINDOW_YEARS, windowEnd, windowTo } from '../schema/period.ts'
import { Parameters, searchOf } from './parameters.ts'
import type { ViewProblem } from './view-problem.ts'

export const levels = ['lansdel', 'kommun'] as const
export type Level = (typeof levels)[number]

/** The levels that there are places at: a county need not have länsdelar. The first is the default. */
export function levelsOf(areas: Pick<Area, 'type'>[]): Level[] {
  return levels.filter((level) => areas.some(({ type }) => type === level))
}

/** What an indicator's page shows. */
export interface IndicatorView {
  level: Level
  /** Codes of the chosen places at that level; none means all of them. */
  areas: string[]
  /** A year, a quarter, or years taken together, see `windowTo`. */
  year: string
  sex: Sex
  grade: Grade
  against: Comparator
  /** Decisions are marked on the axis of time. */
  marks: boolean
  /** Maps are of tiles, where they could be of real outlines. */
  tiles?: boolean
  /** All school years together, with the county's composition of school years and sexes. */
  standard?: boolean
}

/**
 * What can be chosen for an indicator. The first level is the default. `years` holds the years and then, where there
 * are any, the quarters; `latest` is the default: the last year that is over.
 */
export interface IndicatorChoices {
  areas: Pick<Area, 'code' | 'type' | 'lansdel'>[]
  levels: Level[]
  years: string[]
  /** Years that can be taken together; none in decks that were frozen before that could be chosen. */
  windows?: string[]
  latest: string
  sexes: Sex[]
  grades: Grade[]
  comparators: Comparator[]
  /** Whether values can be standardised; not known in decks that were frozen before. */
  standard?: boolean
}

const keys = [
  'omraden',
  'niva',
  'ar',
  'period',
  'kon',
  'mot',
  'arskurs',
  'standard',
  'beslut',
  'karta'
]

/**
 * Reads the search part of an indicator's address. Whatever is unknown, or not to be had for this indicator, gives
 * the default and a problem to tell the reader.
 */
export function parseIndicatorView(
  search: string,
  choices: IndicatorChoices
): { view: IndicatorView; problems: ViewProblem[] } {
  const parameters = new Parameters(search, keys)
  const wanted = parameters.listOf(
    'omraden',
    choices.areas.filter(({ type }) => type === 'lansdel' || type === 'kommun').map(codeOf)
  )
  const level = parameters.oneOf('niva', choices.levels) ?? impliedLevel(wanted, choices)
  const grade = parameters.oneOf('arskurs', choices.grades) ?? 'alla'
  const standards = choices.standard && grade === 'alla' ? ['1'] : []
  const view: IndicatorView = {
    level,
    areas: atLevel(wanted, level, choices),
    year: askedYear(parameters, choices),
    sex: parameters.oneOf('kon', choices.sexes) ?? 'alla',
    grade,
    against: parameters.oneOf('mot', choices.comparators) ?? choices.comparators[0] ?? 'ovriga',
    marks: parameters.oneOf('beslut', ['dolda']) === null,
    ...(parameters.oneOf('karta', ['rutor']) ? { tiles: true } : {}),
    ...(parameters.oneOf('standard', standards) ? { standard: true } : {})
  }
  return { view, problems: parameters.problems }
}

/** The search part that gives this view; what is default is left out, so that equal views have equal addresses. */
export function indicatorSearch(view: IndicatorView, choices: IndicatorChoices): string {
  const { level, areas, year, sex, grade, against, marks, tiles, standard } = view
  const chosen = atLevel(areas, level, choices)
  return searchOf({
    omraden: chosen.join(','),
    niva: level === choices.levels[0] ? null : level,
    ar: windowEnd(year) === choices.latest ? null : windowEnd(year),
    period: isWindow(year) ? String(WINDOW_YEARS) : null,
    kon: sex === 'alla' ? null : sex,
    arskurs: grade === 'alla' ? null : grade,
    standard: standard && grade === 'alla' ? '1' : null,
    mot: against === (choices.comparators[0] ?? 'ovriga') ? null : against,
    beslut: marks ? null : 'dolda',
    karta: tiles ? 'rutor' : null
  })
}

/** A year, or those that end with it together, where they can be. */
function askedYear(parameters: Parameters, { years, latest, windows = [] }: IndicatorChoices) {
  const year = parameters.oneOf('ar', years) ?? latest
  const window = windowTo(year)
  const lengths = windows.includes(window) ? [String(WINDOW_YEARS)] : []
  return parameters.oneOf('period', lengths) === null ? year : window
}

function impliedLevel(wanted: string[], { areas, levels }: IndicatorChoices): Level {
  const types = wanted.map((code) => areas.find((area) => area.code === code)?.type)
  const onlyKommuner = types.length > 0 && types.every((type) => type === 'kommun')
  return onlyKommuner && levels.includes('kommun') ? 'kommun' : (levels[0] ?? 'kommun')
}

/** A länsdel stands for its kommuner at kommun level, a kommun for its länsdel the other way; all of them is none. */
function atLevel(wanted: string[], level: Level, { areas }: IndicatorChoices): string[] {
  const there = areas.filter(({ type }) => type === level)
  const chosen = there.filter(({ code, lansdel }) => {
    if (wanted.includes(code)) return true
    if (level === 'kommun') return lansdel !== null && wanted.includes(lansdel)
    return areas.some((area) => area.lansdel === code && wanted.includes(area.code))
  })
  return chosen.length === there.length ? [] : chosen.map(codeOf)
}

function codeOf({ code }: { code: string }): string {
  return code
}
