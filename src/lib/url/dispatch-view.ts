import { Parameters, searchOf } from './parameters.ts'
import type { ViewProblem } from './view-problem.ts'

/** Which forum a dispatch is for; null means who meets next. */
export interface DispatchView {
  forum: string | null
}

/** Reads the search part of a dispatch's address; `forums` are those that it can be for. */
export function parseDispatchView(
  search: string,
  forums: string[]
): { view: DispatchView; problems: ViewProblem[] } {
  const parameters = new Parameters(search, ['forum'])
  const view = { forum: parameters.oneOf('forum', forums) }
  return { view, problems: parameters.problems }
}

/** The search part that gives this view. */
export function dispatchSearch({ forum }: DispatchView): string {
  return searchOf({ forum })
}
