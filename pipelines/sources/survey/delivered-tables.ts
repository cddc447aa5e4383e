import { join } from 'node:path'
import { folderNames } from '../../read/folder-names.ts'
import { Problems } from '../../read/problems.ts'
import type { Input } from '../source.ts'
import { marksFile } from '../tables/marks.ts'
import { mappingFile } from '../tables/official/mapping.ts'
import { readTables, type TablesReading } from '../tables/published-tables.ts'

// What files of rows are called, whatever their format.
const rowFile = /^(?:kodbok|elever|oversattning|svar)[^/]*$/i
const besideRows = /^tabell/i

/** What a survey's folder holds of tables that are published already, and whether it holds rows. */
export interface DeliveredTables {
  tables: TablesReading | null
  hasRows: boolean
  /** Whether a file of the folder is of the tables, and none of the rows. */
  isOfTables: (name: string) => boolean
}

/**
 * Reads a survey's published tables. Where no rows lie in its folder every table there is one; beside rows those whose
 * name begins with tabell.
 */
export async function deliveredTables(
  id: string,
  input: Input,
  problems: Problems
): Promise<DeliveredTables> {
  // What is wrong with the folder is told when it is read.
  const names = await folderNames(join(input.dataDir, 'raw', id), new Problems())
  const hasRows = names.some((name) => rowFile.test(name))
  const isTable = (name: string) => !hasRows || besideRows.test(name)
  const tables = await readTables(id, { ...input, registers: asReal(id, input) }, problems, isTable)
  const isOfTables = (name: string) =>
    tables !== null && (besideRows.test(name) || name === marksFile || name === mappingFile)
  return { tables, hasRows, isOfTables }
}

/** Tables that lie there are the region's own, unless a mark beside them says otherwise. */
function asReal(id: string, { registers }: Input): Input['registers'] {
  const sources = registers.sources.map((source) =>
    source.id === id ? { ...source, kind: 'official' as const } : source
  )
  return { ...registers, sources }
}
