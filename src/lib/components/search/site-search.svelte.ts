import { resolve } from '$app/paths'
import type { Offer } from '../../text/search/offer.ts'
import { officialOnly } from '../../page/official-only.svelte.ts'
import type { Finder } from './finder.ts'

// One letter begins too much to say anything.
const leastText = 2

/** A search of the site: its index is fetched when first wanted, and once for all who search. */
export class SiteSearch {
  text = $state('')
  failed = $state(false)
  private finder = $state.raw<Finder | null>(null)

  constructor(private readonly most = Infinity) {}

  /** What is found for the text; null before there is anything to say. */
  readonly offer = $derived.by((): Offer | null => {
    const text = this.text.trim()
    return this.finder && text.length >= leastText
      ? this.finder(text, this.most, officialOnly.on)
      : null
  })

  /** To be called when somebody is about to search, and again after it has failed. */
  async open(): Promise<void> {
    if (this.finder) return
    try {
      opening ??= import('./finder.ts').then(({ openFinder }) => openFinder(resolve('/')))
      this.finder = await opening
      this.failed = false
    } catch {
      opening = null
      this.failed = true
    }
  }
}

let opening: Promise<Finder> | null = null
