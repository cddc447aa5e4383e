import type { Offer } from '../../text/search/offer.ts'
import { SiteSearch } from './site-search.svelte.ts'

// So many of each kind leave the last kind within reach.
const mostOfKind = 4

/** A text with what is found for it: whether that is shown, and which of it the arrow keys have come to. */
export class Combobox {
  readonly search = new SiteSearch(mostOfKind)
  /** The option, from 0; -1 before the arrow keys are used, and when they are back at the text. */
  at = $state(-1)
  private open = $state(false)

  get offer(): Offer | null {
    return this.open ? this.search.offer : null
  }

  get failed(): boolean {
    return this.open && this.search.failed
  }

  /** The reader has come to the text, or has written in it. */
  readonly begin = (): void => {
    this.open = true
    this.at = -1
    void this.search.open()
  }

  close(): void {
    this.open = false
    this.at = -1
  }

  /** From the last option to the first, and back, by way of the text. */
  move(by: 1 | -1): void {
    if (!this.open) return this.begin()
    const stops = (this.offer?.groups.flatMap(({ options }) => options).length ?? 0) + 1
    this.at = ((this.at + 1 + by + stops) % stops) - 1
  }
}
