import type { Area } from '../schema/registers/area.ts'
import { comparators, type Comparator } from '../schema/comparator.ts'
import { hasCounts, type Indicator } from '../schema/registers/indicator.ts'
import { grades, sexes, type Grade, type Sex } from '../schema/observation.ts'
import type { Source } from '../schema/registers/source.ts'
import { levelsOf, type Level } from './indicator-view.ts'
import { Parameters, searchOf } from './parameters.ts'
import type { ViewProblem } from './view-problem.ts'

/** What the page of comparisons shows. */
export interface CompareView {
  /** A theme's indicators; null when the reader has chosen some, or nothing yet. */
  theme: string | null
  /** The reader's own choice of indicators; none means those of the theme, or one of each. */
  indicators: string[]
  level: Level
  /** Two places or more, of any kind, are set against the first of them; one alone is in focus at its level. */
  areas: string[]
  sex: Sex
  grade: Grade
  against: Comparator
  /** Decisions are marked on the axes of time. */
  marks: boolean
  /** Indicators that are set against each other over the kommuner, across and upwards. */
  x: string | null
  y: string | null
}

/** What can be chosen. Indicators in the register's order, with their themes, whether differences can be tested, and whether the figures are official. */
export interface CompareChoices {
  areas: Pick<Area, 'code' | 'type'>[]
  indicators: { id: string; theme: string; tested: boolean; official: boolean }[]
}

/** The indicators as something to choose among. */
export function compareIndicators(
  indicators: (Pick<Indicator, 'id' | 'theme' | 'weight' | 'base'> & {
    source_kind: Source['kind']
  })[]
): CompareChoices['indicators'] {
  return indicators.map((indicator) => {
    const { id, theme, source_kind } = indicator
    return { id, theme, tested: hasCounts(indicator), official: source_kind === 'official' }
  })
}

const keys = ['tema', 'indikatorer', 'omraden', 'niva', 'kon', 'arskurs', 'mot', 'beslut', 'x', 'y']

/** So many places can be told apart beside each other, the one that the others are compared with included. */
export const mostPlaces = 5

/** The view of an address without a search part, where the county has länsdelar. */
export const comparedFirst: CompareView = {
  theme: null,
  indicators: [],
  level: 'lansdel',
  areas: [],
  sex: 'alla',
  grade: 'alla',
  against: 'ovriga',
  marks: true,
  x: null,
  y: null
}

/** The same in any county: see `impliedLevel`. */
export function firstComparison(choices: Pick<CompareChoices, 'areas'>): CompareView {
  return { ...comparedFirst, level: impliedLevel([], choices) }
}

/** Reads the search part of /jamfor; unknown values give the default and a problem to tell the reader. */
export function parseCompareView(
  search: string,
  choices: CompareChoices
): { view: CompareView; problems: ViewProblem[] } {
  const parameters = new Parameters(search, keys)
  const themes = [...new Set(choices.indicators.map(({ theme }) => theme))]
  const ids = choices.indicators.map(({ id }) => id)
  const indicators = parameters.listOf('indikatorer', ids)
  const theme = parameters.oneOf('tema', themes)
  const areas = parameters.choiceOf(
    'omraden',
    choices.areas.map(({ code }) => code),
    mostPlaces
  )
  const view = {
    theme: indicators.length > 0 ? null : theme,
    indicators,
    level: parameters.oneOf('niva', levelsOf(choices.areas)) ?? impliedLevel(areas, choices),
    areas,
    sex: parameters.oneOf('kon', sexes) ?? 'alla',
    grade: parameters.oneOf('arskurs', grades) ?? 'alla',
    against: parameters.oneOf('mot', comparators) ?? 'ovriga',
    marks: parameters.oneOf('beslut', ['dolda']) === null,
    x: parameters.oneOf('x', ids),
    y: parameters.oneOf('y', ids)
  }
  return { view, problems: parameters.problems }
}

/** The search part that gives this view; what is default is left out. */
export function compareSearch(view: CompareView, choices: CompareChoices): string {
  const { theme, indicators, level, areas, sex, grade, against, marks, x, y } = view
  return searchOf({
    tema: indicators.length > 0 ? null : theme,
    indikatorer: choices.indicators
      .map(({ id }) => id)
      .filter((id) => indicators.includes(id))
      .join(','),
    omraden: areas.join(','),
    niva: level === impliedLevel(areas, choices) ? null : level,
    kon: sex === 'alla' ? null : sex,
    arskurs: grade === 'alla' ? null : grade,
    mot: against === 'ovriga' ? null : against,
    beslut: marks ? null : 'dolda',
    x,
    y
  })
}

/** The indicators that the rug shows: the chosen ones, a theme's, or all. */
export function rugIndicators({ theme, indicators }: CompareView, choices: CompareChoices) {
  const all = choices.indicators
  if (indicators.length > 0) return all.filter(({ id }) => indicators.includes(id))
  return theme === null ? all : all.filter((indicator) => indicator.theme === theme)
}

/** The indicators shown over time: the same, but when all are in the rug one of each theme, the first that is tested. */
export function timeSeriesIndicators(view: CompareView, choices: CompareChoices): string[] {
  const shown = rugIndicators(view, choices)
  if (view.theme !== null || view.indicators.length > 0) return shown.map(({ id }) => id)
  const themes = [...new Set(shown.map(({ theme }) => theme))]
  return themes.flatMap((theme) => {
    const own = shown.filter((indicator) => indicator.theme === theme)
    return (own.find(({ tested }) => tested) ?? own[0])?.id ?? []
  })
}

/** The indicators that are set against each other: two different ones, or none. */
export function scatterIndicators({ x, y }: Pick<CompareView, 'x' | 'y'>): string[] {
  return x === null || y === null || x === y ? [] : [x, y]
}

/** Whether the places of the view are set against the first of them. */
export function isChosen({ areas }: Pick<CompareView, 'areas'>): boolean {
  return areas.length > 1
}

/** The choices without figures that are made up. */
export function officialChoices({ areas, indicators }: CompareChoices): CompareChoices {
  return { areas, indicators: indicators.filter(({ official }) => official) }
}

/** The indicators whose time series are asked for: both with figures that are made up and without, either can be shown. */
export function askedTimeSeries(view: CompareView, choices: CompareChoices): string[] {
  const shown = [choices, officialChoices(choices)].flatMap((of) => timeSeriesIndicators(view, of))
  return [...new Set(shown)]
}

/** The level that chosen places are at: kommuner only are kommuner; none, or any other place, are länsdelar if there are any. */
export function impliedLevel(codes: string[], { areas }: Pick<CompareChoices, 'areas'>): Level {
  const isKommun = (code: string) =>
    areas.some((area) => area.code === code && area.type === 'kommun')
  return codes.length > 0 && codes.every(isKommun) ? 'kommun' : (levelsOf(areas)[0] ?? 'kommun')
}
