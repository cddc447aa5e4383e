import { deckText, parseDeck } from '../deck/deck-file.ts'
import { emptyDeck, mostSlides, type Deck, type Slide } from '../deck/slide.ts'
import { Kept, type KeepFault } from './kept.svelte.ts'

/** The reader's deck. */
class KeptDeck {
  private readonly kept = new Kept<Deck>('lansdelsbilden.bildspel', emptyDeck, {
    text: (deck) => deckText(deck, ''),
    parse: parseDeck
  })
  private full = $state(false)
  private glanced = $state(0)

  get deck(): Deck {
    return this.kept.value
  }

  /** How many slides there are, as far as has been looked; nothing that cannot be read is put aside for it. */
  get size(): number {
    return this.kept.opened ? this.deck.slides.length : this.glanced
  }

  get fault(): KeepFault | 'too-many' | null {
    return this.full ? 'too-many' : this.kept.fault
  }

  open(): void {
    this.kept.open()
  }

  glance(): void {
    if (!this.kept.opened) this.glanced = this.kept.glance().slides.length
  }

  /** Takes the deck; one of too many slides is not taken, and the deck stays as it was. */
  put(deck: Deck): boolean {
    this.full = deck.slides.length > mostSlides
    if (!this.full) this.kept.put(deck)
    return !this.full
  }

  /** Puts slides last; returns the number of the last of them, or null when there would be too many. */
  add(...added: Slide[]): number | null {
    this.open()
    const slides = [...this.deck.slides, ...added]
    return this.put({ ...this.deck, slides }) ? slides.length : null
  }
}

export const keptDeck = new KeptDeck()
