import type { DecisionFilter } from '../queries/decisions.ts'
import { Parameters, searchOf } from './parameters.ts'
import type { ViewProblem } from './view-problem.ts'

/** What the list of decisions can be filtered by. */
export interface DecisionChoices {
  themes: string[]
  forums: string[]
  areas: string[]
  years: string[]
}

const keys = ['tema', 'forum', 'omraden', 'ar']

/** Reads the search part of /beslut; unknown values mean any, and a problem to tell the reader. */
export function parseDecisionsView(
  search: string,
  choices: DecisionChoices
): { view: DecisionFilter; problems: ViewProblem[] } {
  const parameters = new Parameters(search, keys)
  const view = {
    theme: parameters.oneOf('tema', choices.themes),
    forum: parameters.oneOf('forum', choices.forums),
    area: parameters.oneOf('omraden', choices.areas),
    year: parameters.oneOf('ar', choices.years)
  }
  return { view, problems: parameters.problems }
}

/** The search part that gives this filter. */
export function decisionsSearch({ theme, forum, area, year }: DecisionFilter): string {
  return searchOf({ tema: theme, forum, omraden: area, ar: year })
}
