import type { Reference } from './references.ts'

/** A cell that cannot be used: where it stands, what belongs there and what was found. */
export interface Problem {
  file: string
  /** 1-based line in the file. */
  line: number
  /** Column name, or a path inside a JSON record; empty when the whole line is at fault. */
  column: string
  expected: string
  got: string
  /** What ought to stand in a register, where that is what is wrong. */
  reference?: Reference
  /** Rows are missing, and those that are there are sound: what they would change can be told. */
  isShort?: boolean
}

/** How a place in a file is called, by its line and its column's name. */
export type PlaceName = (line: number, column: string) => string
