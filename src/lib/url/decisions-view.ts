import { decisionKinds, type DecisionKind } from '../schema/registers/decision.ts'
import { periodDays } from '../schema/period.ts'
import { Parameters, searchOf } from './parameters.ts'
import type { ViewProblem } from './view-problem.ts'

/** What the list of decisions shows; null, false and an empty text mean any. */
export interface DecisionsView {
  text: string
  theme: string | null
  forum: string | null
  kind: DecisionKind | null
  area: string | null
  /** A year or a half-year, 2024-H2. */
  period: string | null
  /** Only what should have been followed up and has not been. */
  overdue: boolean
}

export const allDecisions: DecisionsView = {
  text: '',
  theme: null,
  forum: null,
  kind: null,
  area: null,
  period: null,
  overdue: false
}

/** What the list of decisions can be filtered by. */
export interface DecisionChoices {
  themes: string[]
  forums: string[]
  areas: string[]
  periods: string[]
}

const keys = ['sok', 'tema', 'forum', 'typ', 'omraden', 'ar', 'uppfoljning']
const longestSearch = 100

/** Reads the search part of /beslut; unknown values mean any, and a problem to tell the reader. */
export function parseDecisionsView(
  search: string,
  choices: DecisionChoices
): { view: DecisionsView; problems: ViewProblem[] } {
  const parameters = new Parameters(search, keys)
  const view: DecisionsView = {
    text: parameters.text('sok', longestSearch),
    theme: parameters.oneOf('tema', choices.themes),
    forum: parameters.oneOf('forum', choices.forums),
    kind: parameters.oneOf('typ', decisionKinds),
    area: parameters.oneOf('omraden', choices.areas),
    period: parameters.oneOf('ar', choices.periods),
    overdue: parameters.oneOf('uppfoljning', ['passerad']) !== null
  }
  return { view, problems: parameters.problems }
}

/** The search part that gives this view. */
export function decisionsSearch(view: DecisionsView): string {
  const { text, theme, forum, kind, area, period, overdue } = view
  return searchOf({
    sok: text,
    tema: theme,
    forum,
    typ: kind,
    omraden: area,
    ar: period,
    uppfoljning: overdue ? 'passerad' : null
  })
}

/** The years, and below each its half-years, that any of the decisions lies in, the latest first. */
export function decisionPeriods(decisions: { first_day: string; last_day: string }[]): string[] {
  const years = [...new Set(decisions.map(({ last_day }) => last_day.slice(0, 4)))].sort().reverse()
  const isUsed = (period: string) => {
    const { firstDay, lastDay } = periodDays(period)
    return decisions.some((row) => row.first_day <= lastDay && row.last_day >= firstDay)
  }
  return years.flatMap((year) => [year, ...[`${year}-H2`, `${year}-H1`].filter(isUsed)])
}
