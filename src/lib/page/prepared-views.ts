import { version } from '$app/environment'
import { answersName, fetchAnswers, type PreparedAnswers } from '../db/prepared.ts'

/** What of a page is answered without the engine. */
export interface PreparedOptions<View> {
  /** The views whose answers lie in files beside the page. */
  views: View[]
  /** The view with the same figures that is drawn in the first way. */
  asked: (view: View) => View
}

/** The files with prepared answers beside a page. */
export class PreparedViews<View> {
  private readonly files: string[]

  constructor(
    private readonly address: (view: View) => string,
    private readonly options: PreparedOptions<View> | undefined
  ) {
    this.files = options?.views.map(address) ?? []
  }

  /** The view's figures are those that the page begins with. */
  isFirst(view: View): boolean {
    return this.askedOf(view) === ''
  }

  has(view: View): boolean {
    return this.files.includes(this.askedOf(view))
  }

  /** The answers to what is asked about a view; null where they cannot be had. */
  async fetch(view: View): Promise<PreparedAnswers | null> {
    if (!this.has(view)) return null
    const name = answersName(this.askedOf(view))
    return fetchAnswers(`${location.pathname}svar/${name}.json`, version)
  }

  /** The search part of the address that tells views of different figures apart. */
  private askedOf(view: View): string {
    return this.address(this.options?.asked(view) ?? view)
  }
}
