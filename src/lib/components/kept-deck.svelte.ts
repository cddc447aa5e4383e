import { deckText, parseDeck } from '../deck/deck-file.ts'
import { emptyDeck, mostSlides, type Deck, type Slide } from '../deck/slide.ts'

const key = 'lansdelsbilden.bildspel'

/** Why a change to the deck was not kept, or the kept one could not be read. */
export type KeepFault = 'full' | 'too-many' | 'unreadable' | null

/** The reader's deck, kept by the browser between visits and the same in all its windows. */
class KeptDeck {
  deck = $state.raw<Deck>(emptyDeck)
  fault = $state<KeepFault>(null)
  private opened = false

  /** Reads what the browser has kept, and follows what other windows do. In the browser only. */
  open(): void {
    if (this.opened) return
    this.opened = true
    this.read()
    addEventListener('storage', (event) => {
      if (event.key === key) this.read()
    })
  }

  /** Keeps the deck; what there is no room for is not kept, and the deck stays as it was. */
  put(deck: Deck): boolean {
    if (deck.slides.length > mostSlides) return this.refuse('too-many')
    try {
      localStorage.setItem(key, deckText(deck, ''))
    } catch {
      return this.refuse('full')
    }
    this.deck = deck
    this.fault = null
    return true
  }

  /** Puts a slide last; returns its number, or null when there was no room for it. */
  add(slide: Slide): number | null {
    this.open()
    const slides = [...this.deck.slides, slide]
    return this.put({ ...this.deck, slides }) ? slides.length : null
  }

  private refuse(fault: KeepFault): false {
    this.fault = fault
    return false
  }

  private read(): void {
    const text = localStorage.getItem(key)
    try {
      this.deck = text === null ? emptyDeck : parseDeck(text)
    } catch {
      // Another version's deck is put aside, not lost: the next slide is kept in its place.
      localStorage.setItem(`${key}.oläst`, text ?? '')
      this.deck = emptyDeck
      this.fault = 'unreadable'
    }
  }
}

export const keptDeck = new KeptDeck()
