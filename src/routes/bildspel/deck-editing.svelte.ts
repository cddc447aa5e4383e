import { keptDeck } from '$lib/storage/kept-deck.svelte.ts'
import { moved, type Slide } from '$lib/deck/slide.ts'

/** The reader's work with the slides of the deck: which is chosen, and what was done last. */
export class DeckEditing {
  /** What was done, in words; empty when nothing was. */
  said = $state('')
  private chosen = $state<string | null>(null)
  /** The place of the chosen slide, from 0; the first when none is chosen. */
  readonly at = $derived(
    Math.max(
      0,
      this.slides.findIndex(({ id }) => id === this.chosen)
    )
  )

  get slides(): Slide[] {
    return keptDeck.deck.slides
  }

  readonly choose = (id: string): void => {
    this.chosen = id
  }

  readonly put = (slides: Slide[], words = ''): void => {
    this.said = keptDeck.put({ ...keptDeck.deck, slides }) ? words : ''
  }

  /** Puts a slide after the chosen one. */
  readonly add = (slide: Slide): void => {
    const { slides, at } = this
    this.put(slides.toSpliced(slides.length ? at + 1 : 0, 0, slide), 'Bilden är tillagd.')
    this.chosen = slide.id
  }

  readonly move = (id: string, to: number): void => {
    const slides = moved(this.slides, id, to)
    const place = slides.findIndex((slide) => slide.id === id) + 1
    this.put(slides, `Bilden är flyttad till plats ${place} av ${slides.length}.`)
  }

  readonly remove = (id: string): void => {
    const from = this.slides.findIndex((slide) => slide.id === id)
    const slides = this.slides.filter((slide) => slide.id !== id)
    this.put(slides, 'Bilden är borttagen.')
    this.chosen = slides[Math.min(from, slides.length - 1)]?.id ?? null
  }
}
