import type { DeckChange } from '$lib/deck/deck-history.ts'
import { emptyDeck, moved, withCharts } from '$lib/deck/slide.ts'
import type { ChartPlace, Slide, Template } from '$lib/deck/slide.ts'
import { keptDeck } from '$lib/storage/kept-deck.svelte.ts'
import { changedSentence, redoneSentence, undoneSentence } from '$lib/text/deck/changes.ts'
import { slideCount } from '$lib/text/deck/deck.ts'

/** The reader's work with the slides of the deck, and what was done last. */
export class DeckEditing {
  /** What was done, in words; empty when nothing was. */
  said = $state('')

  get slides(): Slide[] {
    return keptDeck.deck.slides
  }

  /** The place of the chosen slide, from 0; the first when none is chosen. */
  get at(): number {
    return Math.max(0, keptDeck.at)
  }

  /** What is shown as chosen is so on the other pages too. */
  readonly begin = (): void => {
    keptDeck.open()
    const shown = this.slides[this.at]
    if (shown) keptDeck.choose(shown.id)
  }

  readonly choose = (id: string): void => keptDeck.choose(id)

  /** Writes in a field of a slide: all that is written there until it is left is one step. */
  readonly write = (slide: Slide, field: DeckChange): void => {
    const slides = this.slides.map((one) => (one.id === slide.id ? slide : one))
    this.put(slides, field, `${slide.id} ${field}`)
  }

  readonly put = (slides: Slide[], change: DeckChange, run: string | null = null): void => {
    const done = keptDeck.put({ ...keptDeck.deck, slides }, change, run)
    this.said = done && run === null ? changedSentence(change) : ''
  }

  /** Changes the charts of a slide, wherever it is by now. */
  readonly change = (
    id: string,
    each: (chart: ChartPlace) => ChartPlace,
    change: DeckChange
  ): void => {
    const slides = this.slides.map((slide) => (slide.id === id ? withCharts(slide, each) : slide))
    this.put(slides, change)
  }

  readonly dress = (template: Template): void => {
    const change = dressing(keptDeck.deck.template, template)
    if (keptDeck.put({ ...keptDeck.deck, template }, change)) this.said = changedSentence(change)
  }

  readonly add = (slide: Slide): void => {
    const number = keptDeck.add(slide)
    this.said =
      number === null ? '' : `Bilden är tillagd som bild ${number} av ${this.slides.length}.`
  }

  readonly move = (id: string, to: number): void => {
    const slides = moved(this.slides, id, to)
    const place = slides.findIndex((slide) => slide.id === id) + 1
    this.choose(id)
    // Past the ends there is nowhere to go.
    if (slides.every((slide, i) => slide === this.slides[i])) return
    this.put(slides, 'move')
    this.said = `Bilden är flyttad till plats ${place} av ${slides.length}.`
  }

  /** Takes a slide away; the one that comes in its place is chosen. */
  readonly remove = (id: string): void => {
    const from = this.slides.findIndex((slide) => slide.id === id)
    const slides = this.slides.filter((slide) => slide.id !== id)
    this.put(slides, 'remove')
    const next = slides[Math.min(from, slides.length - 1)]
    if (next) this.choose(next.id)
    this.said = `Bilden är borttagen. ${slideCount(slides.length)}`
  }

  readonly undo = (): void => {
    const change = keptDeck.undo()
    if (change) this.said = `${undoneSentence(change)} ${slideCount(this.slides.length)}`
  }

  readonly redo = (): void => {
    const change = keptDeck.redo()
    if (change) this.said = `${redoneSentence(change)} ${slideCount(this.slides.length)}`
  }
}

function dressing(before: Template, after: Template): DeckChange {
  if (after === emptyDeck.template) return 'reset'
  if (after.color !== before.color) return 'color'
  if (after.logo === before.logo) return 'other'
  return after.logo ? 'logo' : 'no-logo'
}
