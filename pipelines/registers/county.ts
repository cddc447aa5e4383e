import { z } from 'zod'
import {
  countyKeys,
  type CountyFact,
  type CountyKey
} from '../../src/lib/schema/registers/county.ts'
import { laterText, oneOf, text } from '../read/cells.ts'
import type { Problems } from '../read/problems.ts'
import { publicText } from '../read/public-text.ts'
import { checkUnique, readTable, type Placed } from '../read/table.ts'

export const countyFile = 'county.csv'

const schema = z.object({
  key: oneOf(countyKeys),
  value: publicText(text),
  // For those who keep the register.
  note: laterText
})

const demanded: readonly CountyKey[] = ['site', 'title']
const divisionWords: readonly CountyKey[] = [
  'division',
  'the_division',
  'divisions',
  'the_divisions'
]

/** Reads what the county is called and what its parts are, in the order of the keys. */
export async function readCounty(path: string, problems: Problems): Promise<CountyFact[]> {
  const rows = await readTable(path, schema, problems)
  checkUnique(rows, 'key', ({ key }) => key, problems)
  // Of a file that cannot be read there is nothing more to say.
  if (rows.length > 0) {
    checkThere(rows, demanded, problems)
    // A form by itself makes no sentence.
    if (rows.some(({ key }) => divisionWords.includes(key))) {
      checkThere(rows, divisionWords, problems)
    }
  }
  return countyKeys.flatMap((key) => {
    const row = rows.find((one) => one.key === key)
    return row ? [{ key, value: row.value }] : []
  })
}

/** What the site is called. */
export function siteName(county: readonly CountyFact[]): string {
  return county.find(({ key }) => key === 'site')?.value ?? ''
}

function checkThere(
  rows: Placed<{ key: CountyKey }>[],
  keys: readonly CountyKey[],
  problems: Problems
): void {
  const { file, line } = rows.at(-1)!
  for (const key of keys.filter((one) => rows.every((row) => row.key !== one))) {
    problems.add({ file, line, column: 'key', expected: `även en rad ${key}`, got: 'ingen sådan' })
  }
}
