import { version } from '$app/environment'
import { answersName, fetchAnswers, type PreparedAnswers } from '../db/prepared.ts'
import { preparedSearch, type PreparedViews } from '../url/prepared-views.ts'

/** The files with prepared answers beside a page. */
export class PreparedFiles<View> {
  constructor(
    private readonly address: (view: View) => string,
    private readonly prepared: PreparedViews<View> = { views: [], asked: (view) => view }
  ) {}

  /** The view's figures are those that the page begins with. */
  isFirst(view: View): boolean {
    return this.searchOf(view) === ''
  }

  has(view: View): boolean {
    return Boolean(this.searchOf(view))
  }

  /** The answers to what is asked about a view; null where they cannot be had. */
  async fetch(view: View): Promise<PreparedAnswers | null> {
    const search = this.searchOf(view)
    return search ? fetchPrepared(location.pathname, search) : null
  }

  private searchOf(view: View): string | null {
    return preparedSearch(view, this.address, this.prepared)
  }
}

/** The answers that lie beside the page at `path` under a search part; null where they cannot be had. */
export function fetchPrepared(path: string, search: string): Promise<PreparedAnswers | null> {
  return fetchAnswers(`${path}svar/${answersName(search)}.json`, version)
}
