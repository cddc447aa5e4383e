import type { SavedSet } from './kept-list.ts'

/** What a page asks of the service worker; it answers on the port that comes along. */
export type Question =
  | { ask: 'tell' }
  /** The page is being read, and is of this release; there is no answer. */
  | { ask: 'visit'; page: string; release: string }
  | { ask: 'save'; set: SavedSet }
  /** Takes a set away; all that is kept where the id is null. */
  | { ask: 'remove'; id: string | null }
  /** The host wants nothing kept: answer nothing more. */
  | { ask: 'stop' }

/** Why something could not be kept. */
export type KeepFault = 'no-room' | 'no-network' | 'other-release' | 'failed'

/** What is kept, for the reader to see. Sizes in bytes, as they lie in the browser. */
export interface Kept {
  sets: (SavedSet & { bytes: number })[]
  /** Pages that were only visited. */
  visited: { pages: { page: string; title: string }[] }
  /** What every saved page needs: the scripts and the engine, and the figures. */
  program: number
  figures: number
  /** All of it, with what several pages or sets have in common once. */
  all: number
}

/** The last answer to a question has `kept` or `fault`. */
export type Answer = { progress: number } | { kept: Kept } | { fault: KeepFault }
