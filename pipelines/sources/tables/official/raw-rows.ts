import { plain } from '../../../read/layout.ts'
import { largestRegister } from '../../../read/named-rows.ts'
import type { Problems } from '../../../read/problems.ts'
import { eachRow } from '../../../read/rows.ts'

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
  const rows: RawRow[] = []
  const asked = { required: names, most: largestRegister, headLines }
  await eachRow(path, asked, problems, (cells, line) => {
    const own = cells.map(plain)
    // Excel keeps empty cells beside a table, which are no column of it.
    while (own.at(-1) === '') own.pop()
    rows.push({ line, cells: own })
  })
  return rows
}
