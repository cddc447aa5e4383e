import { deckText, parseDeck } from '../deck/deck-file.ts'
import {
  noHistory,
  recorded,
  redone,
  settled,
  touched,
  undone,
  type DeckChange,
  type Stepped
} from '../deck/deck-history.ts'
import { emptyDeck, indexOfSame, mostSlides, type Deck, type Slide } from '../deck/slide.ts'
import { Kept, type KeepFault } from './kept.svelte.ts'

const key = 'lansdelsbilden.bildspel'

/** The reader's deck. It changes through `put` and nowhere else, so that every change can be undone. */
class KeptDeck {
  private readonly kept = new Kept<Deck>(
    key,
    emptyDeck,
    { text: (deck) => deckText(deck, ''), parse: parseDeck },
    (before) => this.record(before, 'elsewhere', 'elsewhere')
  )
  /** The id of the chosen slide. Another window's choice is looked up when it is needed, and moves nothing here. */
  private readonly choice = new Kept<string>(`${key}.vald`, '', {
    text: (id) => id,
    parse: (id) => id
  })
  private history = $state.raw(noHistory)
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

  /** The browser keeps nothing of what is done now: it is in this window alone. */
  get alone(): boolean {
    return this.kept.alone
  }

  /** The place of the chosen slide, from 0; -1 when none is. */
  get at(): number {
    return this.placeOf(this.choice.value)
  }

  /** What would be undone, and what done again; null when nothing would. */
  get steps(): { back: DeckChange | null; forward: DeckChange | null } {
    const { past, future } = this.history
    return { back: past.at(-1)?.change ?? null, forward: future.at(-1)?.change ?? null }
  }

  /** Something is being written in a field, which can undo its own letters. */
  get writing(): boolean {
    const last = this.history.past.at(-1)
    return Boolean(last?.run) && last?.change !== 'elsewhere'
  }

  open(): void {
    if (this.kept.opened) return
    this.kept.open()
    this.choice.value = this.choice.glance()
  }

  glance(): void {
    if (!this.kept.opened) this.glanced = this.kept.glance().slides.length
  }

  choose(id: string): void {
    if (id !== this.choice.value) this.choice.put(id)
  }

  /**
   * Takes a whole deck, to be told of as this change when it can be undone. Changes of one `run` are one step. A deck of
   * too many slides is not taken: false, and the deck stays as it was.
   */
  put(deck: Deck, change: DeckChange = 'other', run: string | null = null): boolean {
    this.open()
    this.full = deck.slides.length > mostSlides
    if (this.full) return false
    const before = this.deck
    this.kept.put(deck)
    this.record(before, change, run)
    return true
  }

  /** Puts slides after the chosen one, or last when none is; returns the number of the last of them, or null when there would be too many. */
  add(...added: Slide[]): number | null {
    this.open()
    const { slides } = this.deck
    // The builder may be open in another window, where another slide has been chosen since.
    const chosen = this.choice.fault ? this.choice.value : this.choice.glance()
    const at = this.placeOf(chosen) + 1 || slides.length
    const change = added.length === 1 ? 'add' : 'add-all'
    const deck = { ...this.deck, slides: slides.toSpliced(at, 0, ...added) }
    if (!this.put(deck, change)) return null
    this.choose(added.at(-1)?.id ?? chosen)
    return at + added.length
  }

  /** The number of the slide that has the same chart or decision already; null when none has. */
  numberOfSame(slide: Slide): number | null {
    this.open()
    return indexOfSame(this.deck.slides, slide) + 1 || null
  }

  /** The field that was written in has been left. */
  settle(): void {
    this.history = settled(this.history)
  }

  /** Undoes the last change; returns what it was. */
  undo(): DeckChange | null {
    return this.step(undone(this.history, this.deck))
  }

  /** Does again what was undone last; returns what it was. */
  redo(): DeckChange | null {
    return this.step(redone(this.history, this.deck))
  }

  private step(stepped: Stepped | null): DeckChange | null {
    if (!stepped) return null
    const before = this.deck
    this.full = false
    this.history = stepped.history
    this.kept.put(stepped.deck)
    // What has come back or changed is what the reader wants to see.
    const about = touched(before, stepped.deck) ?? stepped.deck.slides[Math.max(0, this.at)]
    if (about) this.choose(about.id)
    return stepped.change
  }

  private record(before: Deck, change: DeckChange, run: string | null): void {
    this.history = recorded(this.history, [before, this.deck], change, run)
  }

  private placeOf(id: string): number {
    return this.deck.slides.findIndex((slide) => slide.id === id)
  }
}

export const keptDeck = new KeptDeck()
