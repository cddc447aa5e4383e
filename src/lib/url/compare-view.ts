import type { Area } from '../schema/area.ts'
import { comparators, type Comparator } from '../schema/comparator.ts'
import { hasCounts, type Indicator } from '../schema/indicator.ts'
import { grades, sexes, type Grade, type Sex } from '../schema/observation.ts'
import type { Source } from '../schema/source.ts'
import { levels, type Level } from './indicator-view.ts'
import { Parameters, searchOf } from './parameters.ts'
import type { ViewProblem } from './view-problem.ts'

/** What the page of comparisons shows. */
export interface CompareView {
  /** A theme's indicators; null when the reader has chosen some, or nothing yet. */
  theme: string | null
  /** The reader's own choice of indicators; none means those of the theme, or one of each. */
  indicators: string[]
  level: Level
  /** Two places of any kind are set against each other; any other number is in focus at its level. */
  areas: string[]
  sex: Sex
  grade: Grade
  against: Comparator
  /** Decisions are marked on the axes of time. */
  marks: boolean
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

const keys = ['tema', 'indikatorer', 'omraden', 'niva', 'kon', 'arskurs', 'mot', 'beslut']

/** The view of an address without a search part. */
export const comparedFirst: CompareView = {
  theme: null,
  indicators: [],
  level: 'lansdel',
  areas: [],
  sex: 'alla',
  grade: 'alla',
  against: 'ovriga',
  marks: true
}

/** Reads the search part of /jamfor; unknown values give the default and a problem to tell the reader. */
export function parseCompareView(
  search: string,
  choices: CompareChoices
): { view: CompareView; problems: ViewProblem[] } {
  const parameters = new Parameters(search, keys)
  const themes = [...new Set(choices.indicators.map(({ theme }) => theme))]
  const places = choices.areas.filter(({ type }) => type === 'lansdel' || type === 'kommun')
  const indicators = parameters.listOf(
    'indikatorer',
    choices.indicators.map(({ id }) => id)
  )
  const theme = parameters.oneOf('tema', themes)
  const known = parameters.listOf(
    'omraden',
    places.map(({ code }) => code)
  )
  // Of two places, the first is set against the second: their order is the reader's.
  const asked = new URLSearchParams(search).get('omraden')?.split(',') ?? []
  const areas = known.toSorted((a, b) => asked.indexOf(a) - asked.indexOf(b))
  const view = {
    theme: indicators.length > 0 ? null : theme,
    indicators,
    level: parameters.oneOf('niva', levels) ?? impliedLevel(areas, choices),
    areas,
    sex: parameters.oneOf('kon', sexes) ?? 'alla',
    grade: parameters.oneOf('arskurs', grades) ?? 'alla',
    against: parameters.oneOf('mot', comparators) ?? 'ovriga',
    marks: parameters.oneOf('beslut', ['dolda']) === null
  }
  return { view, problems: parameters.problems }
}

/** The search part that gives this view; what is default is left out. */
export function compareSearch(view: CompareView, choices: CompareChoices): string {
  const { theme, indicators, level, areas, sex, grade, against, marks } = view
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
    beslut: marks ? null : 'dolda'
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

/** The choices without figures that are made up. */
export function officialChoices({ areas, indicators }: CompareChoices): CompareChoices {
  return { areas, indicators: indicators.filter(({ official }) => official) }
}

/** The indicators whose time series are asked for: both with figures that are made up and without, either can be shown. */
export function askedTimeSeries(view: CompareView, choices: CompareChoices): string[] {
  const shown = [choices, officialChoices(choices)].flatMap((of) => timeSeriesIndicators(view, of))
  return [...new Set(shown)]
}

/** The level that chosen places are at: kommuner only are kommuner; none, or any länsdel, are länsdelar. */
export function impliedLevel(codes: string[], { areas }: Pick<CompareChoices, 'areas'>): Level {
  const isKommun = (code: string) =>
    areas.some((area) => area.code === code && area.type === 'kommun')
  return codes.length > 0 && codes.every(isKommun) ? 'kommun' : 'lansdel'
}
