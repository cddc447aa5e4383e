import { eachRow, largestRegister } from '../../../read/csv.ts'
import { readText } from '../../../read/file-text.ts'
import { layoutOf, plain } from '../../../read/layout.ts'
import type { Problems } from '../../../read/problems.ts'

/** A row of cells as they stand in a file, trimmed. */
export interface RawRow {
  line: number
  cells: string[]
}

/** So many lines may stand before and in the header of a table. */
export const headLines = 100

/** The rows of a file of cells, those before and after its table too; `names` are some that its header has. */
export async function rawRows(
  path: string,
  names: readonly string[],
  problems: Problems
): Promise<RawRow[]> {
  const text = await readText(path, largestRegister, problems)
  if (text === null) return []
  const rows: RawRow[] = []
  eachRow(path, layoutOf(text, names, headLines), problems, (cells, line) => {
    rows.push({ line, cells: cells.map(plain) })
  })
  return rows
}
