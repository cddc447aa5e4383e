import type { Problems } from './problems.ts'

/** The columns of a file, by name. */
export interface Columns {
  required: readonly string[]
  /** Those that a file may be without. */
  optional?: readonly string[]
  /** Which is meant of a code and its label, in a format that has both; the label where nothing is said. */
  chooses?: ChoosesCode
}

/** The code or its label; null where they say different things. */
export type ChoosesCode = (column: string, code: string, label: string) => string | null

/** What is looked for in a file of rows: its columns tell how it is laid out, and it is of at most `most` bytes. */
export interface AskedRows extends Columns {
  most: number
  /** The header ends within so many lines; within the first where nothing is said. */
  headLines?: number
}

/** Takes a row's cells as they stand, and the line of the file that it begins on; false ends the reading. */
export type VisitRow = (cells: string[], line: number) => unknown

/**
 * Visits every row of a file of some format, its header among them; blank rows are passed over. False when no row is
 * visited, because the file is none of rows; that is reported too.
 */
export type RowsReader = (
  path: string,
  asked: AskedRows,
  problems: Problems,
  visit: VisitRow
) => Promise<boolean>
