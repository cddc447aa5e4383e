import type { Deck, Slide } from './slide.ts'

/** What was done to a deck, as far as undoing it is told. */
export type DeckChange =
  | 'add'
  | 'add-all'
  | 'remove'
  | 'move'
  | 'title'
  | 'subtitle'
  | 'text'
  | 'note'
  | 'freeze'
  | 'follow'
  | 'join'
  | 'part'
  | 'open'
  | 'append'
  | 'clear'
  | 'color'
  | 'logo'
  | 'no-logo'
  | 'reset'
  /** In another window of the browser. */
  | 'elsewhere'
  | 'other'

/** The deck on the other side of a change. */
interface Step {
  deck: Deck
  change: DeckChange
  /** Changes of one run, as the letters that are written in a field, are one step; null when nothing more belongs to it. */
  run: string | null
}

/** What can be undone, and what has been and can be done again; the nearest last. */
export interface DeckHistory {
  past: readonly Step[]
  future: readonly Step[]
}

/** What a step back or forward leads to. */
export interface Stepped {
  history: DeckHistory
  deck: Deck
  change: DeckChange
}

export const noHistory: DeckHistory = { past: [], future: [] }

/** More steps than anybody goes back. */
const mostSteps = 200

/** The history after a change from one deck to another. */
export function recorded(
  { past, future }: DeckHistory,
  [before, after]: [before: Deck, after: Deck],
  change: DeckChange,
  run: string | null = null
): DeckHistory {
  const last = past.at(-1)
  if (last && run !== null && last.run === run && future.length === 0) {
    // A field that has undone all that was written in it has changed nothing.
    return isSame(last.deck, after) ? { past: past.slice(0, -1), future } : { past, future }
  }
  return { past: [...past, { deck: before, change, run }].slice(-mostSteps), future: [] }
}

/** The history when the field that was written in has been left: what is written next is another step. */
export function settled({ past, future }: DeckHistory): DeckHistory {
  const last = past.at(-1)
  if (!last?.run) return { past, future }
  return { past: past.with(-1, { ...last, run: null }), future }
}

/** One step back from the deck as it is; null when there is none. */
export function undone({ past, future }: DeckHistory, now: Deck): Stepped | null {
  const last = past.at(-1)
  if (!last) return null
  const { deck, change } = last
  const history = { past: past.slice(0, -1), future: [...future, { deck: now, change, run: null }] }
  return { history, deck, change }
}

/** One step forward again; null when nothing has been undone since the last change. */
export function redone({ past, future }: DeckHistory, now: Deck): Stepped | null {
  const next = future.at(-1)
  if (!next) return null
  const { deck, change } = next
  const history = { past: [...past, { deck: now, change, run: null }], future: future.slice(0, -1) }
  return { history, deck, change }
}

/** The slide that a step has brought back or changed; null when it is about none. */
export function touched(before: Deck, after: Deck): Slide | null {
  return after.slides.find((slide) => !before.slides.includes(slide)) ?? null
}

function isSame(one: Deck, other: Deck): boolean {
  const { slides } = other
  // What has not been changed is the same object: at most one slide is compared letter by letter.
  return (
    one.template === other.template &&
    one.slides.length === slides.length &&
    one.slides.every((slide, i) => {
      return slide === slides[i] || JSON.stringify(slide) === JSON.stringify(slides[i])
    })
  )
}
