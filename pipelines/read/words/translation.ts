import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { text } from '../cells.ts'
import { columnName, plain } from '../layout.ts'
import type { Problems } from '../problems.ts'
import { checkUnique, readTable, type Placed } from '../table.ts'

/** Lies beside files of rows and says what the words of a column mean, where these are not the registers' own. */
export const translationFile = 'oversattning.csv'

const schema = z.object({ kolumn: text, som_skrivet: text, betyder: z.string() })
type Row = Placed<z.output<typeof schema>>

/** What is known of a column's words. */
interface Column {
  column: string
  /** The words that may stand in it, as they are told. */
  expected: string
  accepts(meaning: string): boolean
}

/** What a translation table says, by column and word. */
export class Translations {
  private readonly rows = new Map<string, Row>()
  private readonly used = new Set<Row>()
  /** The columns that are read with it. */
  readonly columns: Column[] = []

  /** Reads the table of a folder; empty where there is none. */
  static async read(folder: string, problems: Problems): Promise<Translations> {
    const translations = new Translations()
    const path = join(folder, translationFile)
    const isThere = await lstat(path).then(
      () => true,
      () => false
    )
    if (!isThere) return translations
    const rows = await readTable(path, schema, problems)
    const keyOf = (row: Row) => key(row.kolumn, row.som_skrivet)
    checkUnique(rows, 'som_skrivet', keyOf, problems)
    for (const row of rows) translations.rows.set(keyOf(row), row)
    return translations
  }

  meaning(column: string, cell: string): string | undefined {
    const row = this.rows.get(key(column, cell))
    if (row) this.used.add(row)
    return row?.betyder
  }

  /** Reports rows of columns that nobody reads, and meanings that are no word of theirs; names rows that nothing used. */
  check(problems: Problems): void {
    const { columns } = this
    const unused: number[] = []
    for (const row of this.rows.values()) {
      const own = columns.filter(({ column }) => columnName(column) === columnName(row.kolumn))
      const report = (column: string, expected: string, got: string) =>
        problems.add({ file: row.file, line: row.line, column, expected, got })
      if (own.length === 0) {
        const names = [...new Set(columns.map(({ column }) => column))]
        report('kolumn', `någon av kolumnerna ${names.join(', ')}`, row.kolumn)
      } else if (!own.some((column) => column.accepts(row.betyder))) {
        report('betyder', `något av ${own[0]!.expected}`, row.betyder)
      } else if (!this.used.has(row)) unused.push(row.line)
    }
    const [first] = this.rows.values()
    if (!first || unused.length === 0) return
    const lines = unused.length === 1 ? `rad ${unused[0]}` : `raderna ${unused.join(', ')}`
    problems.note(`${first.file}: ${lines} används inte: orden finns inte i filerna`)
  }
}

function key(column: string, cell: string): string {
  return `${columnName(column)}\n${plain(cell).toLowerCase()}`
}

/**
 * A word without what writers differ in: case, the rings and dots of letters, spaces and hyphens. "Ingen vårdplan" and
 * ingen-vardplan are the same.
 */
export function folded(word: string): string {
  return plain(word)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s_–-]+/g, '-')
    .replace(/\.$/, '')
}
