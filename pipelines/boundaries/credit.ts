import { join } from 'node:path'
import { z } from 'zod'
import type { Boundaries } from '../../src/lib/schema/boundary.ts'
import { text } from '../read/cells.ts'
import type { Problems } from '../read/problems.ts'
import { readTable } from '../read/table.ts'

/** Whose boundaries they are, and on what terms: every map says it. */
export type BoundaryCredit = Pick<Boundaries, 'publisher' | 'licence'>

/** Lies beside the boundaries; their publishers' files do not say it themselves. */
export const creditFile = 'source.csv'
const schema = z.object({ publisher: text, licence: text })

/** Reads whose the boundaries in the folder are; null, with the fault reported, where nothing says it. */
export async function readCredit(
  folder: string,
  problems: Problems
): Promise<BoundaryCredit | null> {
  const path = join(folder, creditFile)
  const [row, again] = await readTable(path, schema, problems)
  if (!row) return null
  if (again) {
    const { line, publisher: got } = again
    problems.add({ file: path, line, column: 'publisher', expected: 'en enda rad', got })
  }
  return { publisher: row.publisher, licence: row.licence }
}
