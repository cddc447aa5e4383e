import { z } from 'zod'
import type { Status } from '../../../src/lib/schema/observation.ts'
import { oneOf, text } from '../../read/cells.ts'
import type { Problems } from '../../read/problems.ts'
import { checkUnique, readTable } from '../../read/table.ts'
import { writtenNumber } from '../../read/written/number.ts'

/** What a mark in the place of a number means: the state of the row, or a number that is zero. */
export type Mark = Extract<Status, 'suppressed' | 'missing' | 'not_asked'> | 'zero'

/** Lies beside the tables and says what their marks mean. */
export const marksFile = 'tecken.csv'

const meanings = {
  dold: 'suppressed',
  saknas: 'missing',
  ej_stalld: 'not_asked',
  noll: 'zero'
} as const satisfies Record<string, Mark>

// Two points mean hidden, or too uncertain to tell, in most Swedish tables. Every other mark means different things to
// different publishers: a dash is none, nothing or not known.
const usual: [string, Mark][] = [
  ['..', 'suppressed'],
  ['‥', 'suppressed']
]

const schema = z.object({
  tecken: text.refine((mark) => writtenNumber(mark) === null, {
    error: 'ett tecken som inte är ett tal'
  }),
  betyder: oneOf(['dold', 'saknas', 'ej_stalld', 'noll'])
})

/** The marks of a folder's tables, small letters and capitals alike. */
export class Marks {
  private readonly known: ReadonlyMap<string, Mark>

  constructor(
    private readonly declared: readonly (readonly [string, Mark])[] = [],
    own: readonly (readonly [string, Mark])[] = []
  ) {
    // What is hidden as usual is not zero because a file shows zero so.
    const all = [...own, ...usual, ...declared]
    this.known = new Map(all.map(([mark, meaning]) => [fold(mark), meaning]))
  }

  /** The same with those that a file itself says the meaning of; the folder's register goes before. */
  ofFile(own: readonly (readonly [string, Mark])[]): Marks {
    return new Marks(this.declared, own)
  }

  /** Undefined where nobody has said what the mark means. An empty cell is a value that is missing. */
  meaning(cell: string): Mark | undefined {
    return cell === '' ? 'missing' : this.known.get(fold(cell))
  }
}

function fold(mark: string): string {
  return mark.toLowerCase()
}

/** Reads a register of marks. */
export async function readMarks(path: string, problems: Problems): Promise<Marks> {
  const rows = await readTable(path, schema, problems)
  checkUnique(rows, 'tecken', ({ tecken }) => fold(tecken), problems)
  return new Marks(rows.map(({ tecken, betyder }) => [tecken, meanings[betyder]]))
}
