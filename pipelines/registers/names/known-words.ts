import { z } from 'zod'
import { text } from '../../read/cells.ts'
import { isThere } from '../../read/is-there.ts'
import type { Problems } from '../../read/problems.ts'
import { checkUnique, readTable } from '../../read/table.ts'

/** Lies beside the registers where somebody has said of words that look like people's names that they are none. */
export const knownWordsFile = 'known-words.csv'

/** A word, or some, that name no person, and how that is known. */
export interface KnownWord {
  word: string
  why: string
}

const schema = z.object({ word: text, why: text })

/** Reads the register of words that are no names; none where there is no such file. */
export async function readKnownWords(path: string, problems: Problems): Promise<KnownWord[]> {
  if (!(await isThere(path))) return []
  const rows = await readTable(path, schema, problems)
  checkUnique(rows, 'word', ({ word }) => word.toLocaleLowerCase('sv'), problems)
  return rows.map(({ word, why }) => ({ word, why }))
}
