import { Parameters, searchOf } from './parameters.ts'
import type { ViewProblem } from './view-problem.ts'

export const findingOrders = ['plats', 'tema', 'indikator', 'ansvarig'] as const

/** What the page of findings shows; null means any. */
export interface FindingsView {
  area: string | null
  theme: string | null
  indicator: string | null
  /** Who has answered, or answers for what the registers hold of the theme. */
  holder: string | null
  /** What goes well, and is something to keep. */
  strengths: boolean
  /** Only what nobody has answered. */
  unanswered: boolean
  order: (typeof findingOrders)[number]
}

export const allFindings: FindingsView = {
  area: null,
  theme: null,
  indicator: null,
  holder: null,
  strengths: false,
  unanswered: false,
  order: 'plats'
}

/** What findings can be chosen by. */
export interface FindingChoices {
  areas: string[]
  themes: string[]
  indicators: string[]
  holders: string[]
}

const keys = ['omraden', 'tema', 'indikator', 'ansvarig', 'visa', 'svar', 'ordning']

/** Reads the search part of /fynd; unknown values mean any, and a problem to tell the reader. */
export function parseFindingsView(
  search: string,
  choices: FindingChoices
): { view: FindingsView; problems: ViewProblem[] } {
  const parameters = new Parameters(search, keys)
  const view: FindingsView = {
    area: parameters.oneOf('omraden', choices.areas),
    theme: parameters.oneOf('tema', choices.themes),
    indicator: parameters.oneOf('indikator', choices.indicators),
    holder: parameters.oneOf('ansvarig', choices.holders),
    strengths: parameters.oneOf('visa', ['styrkor']) !== null,
    unanswered: parameters.oneOf('svar', ['inga']) !== null,
    order: parameters.oneOf('ordning', findingOrders) ?? 'plats'
  }
  return { view, problems: parameters.problems }
}

/** The search part that gives this view. */
export function findingsSearch(view: FindingsView): string {
  const { area, theme, indicator, holder, strengths, unanswered, order } = view
  return searchOf({
    omraden: area,
    tema: theme,
    indikator: indicator,
    ansvarig: holder,
    visa: strengths ? 'styrkor' : null,
    svar: unanswered ? 'inga' : null,
    ordning: order === 'plats' ? null : order
  })
}
