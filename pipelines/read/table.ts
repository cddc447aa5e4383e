import { z } from 'zod'
import { expectedWords } from './expected-words.ts'
import { readNamedRows } from './named-rows.ts'
import type { Problems } from './problems.ts'

/** A row that passed its schema, with the place it came from. */
export type Placed<T> = T & { file: string; line: number }

/**
 * Reads a file of rows and checks every row against its schema: one field per column, each from the cell's text. A column
 * whose field takes `undefined` may be left out of the file. A field's error message says what was expected. Rows with
 * problems are reported and left out. A file of a head alone is a fault but where it `mayBeEmpty`.
 */
export async function readTable<Shape extends z.ZodRawShape>(
  path: string,
  schema: z.ZodObject<Shape>,
  problems: Problems,
  { mayBeEmpty = false } = {}
): Promise<Placed<z.output<z.ZodObject<Shape>>>[]> {
  const names = Object.keys(schema.shape)
  const optional = names.filter((name) => z.safeParse(schema.shape[name]!, undefined).success)
  const required = names.filter((name) => !optional.includes(name))
  const rows = await readNamedRows(path, { required, optional, mayBeEmpty }, problems)
  const dates = new RewrittenDates()
  const read = rows.flatMap(({ line, cells }) => {
    if (problems.isFull(path)) return []
    const result = schema.safeParse(cells, { error: expectedWords })
    if (result.success) {
      dates.see(cells, result.data)
      return [{ ...result.data, file: path, line }]
    }
    for (const issue of result.error.issues) {
      const column = String(issue.path[0] ?? '')
      // A list cell names the item at fault; any other cell is quoted whole.
      const params = 'params' in issue ? issue.params : undefined
      const got = String(params?.got ?? cells[column] ?? '')
      const register = params?.register as string | undefined
      const reference = register === undefined ? undefined : { register, word: got }
      problems.add({ file: path, line, column, expected: issue.message, got, reference })
    }
    return []
  })
  dates.tell(path, problems)
  return read
}

/** Dates of a register that a program has written in its own way, by column: how many, and the first of them. */
class RewrittenDates {
  private readonly columns = new Map<string, { count: number; first: string }>()

  see(cells: Record<string, string>, read: Record<string, unknown>): void {
    for (const [column, cell] of Object.entries(cells)) {
      const date = read[column]
      if (typeof date !== 'string' || date === cell || !/^\d{4}-\d{2}/.test(date)) continue
      const known = this.columns.get(column) ?? { count: 0, first: `${cell} som ${date}` }
      known.count += 1
      this.columns.set(column, known)
    }
  }

  tell(path: string, problems: Problems): void {
    for (const [column, { count, first }] of this.columns) {
      const rows = count === 1 ? '1 rad' : `${count} rader`
      problems.note(
        `${path}: ${column} på ${rows} skriven om av Excel eller liknande, läst ${first}`
      )
    }
  }
}

/** Reports every row whose key has been seen on an earlier line. */
export function checkUnique<T>(
  rows: Placed<T>[],
  column: string,
  key: (row: T) => string,
  problems: Problems
): void {
  const first = new Map<string, number>()
  for (const row of rows) {
    const value = key(row)
    const earlier = first.get(value)
    if (earlier === undefined) first.set(value, row.line)
    else {
      const expected = `en rad som inte redan står på rad ${earlier}`
      problems.add({ file: row.file, line: row.line, column, expected, got: value })
    }
  }
}
