import { basename, extname } from 'node:path'
import type { Problems } from '../../../read/problems.ts'
import type { Known } from '../dimensions.ts'
import type { LongRow } from '../layout.ts'
import type { Mark } from '../marks.ts'
import { readFlatTable } from './flat-table.ts'
import { readJsonStat } from './json-stat.ts'
import { mappedRows } from './mapped-rows.ts'
import { type Mapping } from './mapping.ts'
import { readPx } from './px.ts'

/** A table as its publisher wrote it, as rows of the long form. */
export interface OfficialTable {
  rows: LongRow[]
  /** What the file itself says that its marks mean. */
  marks: readonly (readonly [string, Mark])[]
  /** What of the file is not used, in Swedish. */
  unused: string[]
}

/** Whether a file is read by a mapping: PxWeb's own kinds always are, others where the mapping names them. */
export function isMapped(path: string, mapping: Mapping): boolean {
  return /\.(px|json)$/i.test(path) || mapping.rowsOf(basename(path)).length > 0
}

/** Reads a table as its publisher wrote it, by the mapping beside it. */
export async function readOfficialTable(
  path: string,
  context: { known: Known; mapping: Mapping },
  problems: Problems
): Promise<OfficialTable> {
  const name = basename(path)
  const mapping = context.mapping.rowsOf(name)
  const table =
    extname(path).toLowerCase() === '.px'
      ? await readPx(path, problems)
      : extname(path).toLowerCase() === '.json'
        ? await readJsonStat(path, problems)
        : await readFlatTable(path, mapping, problems)
  if (!table) {
    // What a row of the mapping says can be found nowhere now.
    for (const row of mapping) context.mapping.match(row)
    return { rows: [], marks: [], unused: [] }
  }
  const { rows, unused } = mappedRows({ path, name }, table, context, problems)
  return { rows, marks: table.marks, unused: unused.map((words) => `${name}: ${words}`) }
}
