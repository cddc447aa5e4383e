import { basename, join } from 'node:path'
import { z } from 'zod'
import { laterText, oneOf, text } from '../../../read/cells.ts'
import type { Problems } from '../../../read/problems.ts'
import { checkUnique, readTable, type Placed } from '../../../read/table.ts'

/** Lies beside tables as their publishers wrote them and says what the words of each mean. */
export const mappingFile = 'mappning.csv'

/** What a variable of a file can be: a dimension of ours, which number a number is, or only a choice among its values. */
const roles = ['plats', 'ar', 'kon', 'arskurs', 'indikator', 'matt', 'urval'] as const
export type Role = (typeof roles)[number]

/** The numbers of a row, by what `matt` calls them: those of a table in the long form. */
export const measures = ['varde', 'antal_svar', 'taljare'] as const
export type Measure = (typeof measures)[number]

const schema = z.object({
  fil: text.refine((name) => name === basename(name), { error: 'namnet på en fil i samma mapp' }),
  dimension: oneOf(roles),
  kolumn: laterText.transform((cell) => cell ?? ''),
  varde: z.string(),
  betyder: z.string()
})

export type MappingRow = Placed<z.output<typeof schema>>

/** What a folder's mapping says of its files. */
export class Mapping {
  private readonly matched = new Set<MappingRow>()

  private constructor(
    readonly path: string,
    private readonly rows: readonly MappingRow[]
  ) {}

  /** Reads the mapping of a folder, where `names` lie; without rows where there is none. */
  static async read(folder: string, names: string[], problems: Problems): Promise<Mapping> {
    const path = join(folder, mappingFile)
    const rows = names.includes(mappingFile) ? await readTable(path, schema, problems) : []
    const key = ({ fil, dimension, kolumn, varde }: MappingRow) =>
      [fil, dimension, kolumn, varde].join(';')
    checkUnique(rows, 'varde', key, problems)
    for (const { fil, line } of rows) {
      if (names.some((name) => isFile(fil, name))) continue
      const expected = 'namnet på en fil i samma mapp'
      problems.add({ file: path, line, column: 'fil', expected, got: fil })
    }
    return new Mapping(path, rows)
  }

  rowsOf(name: string): MappingRow[] {
    return this.rows.filter(({ fil }) => isFile(fil, name))
  }

  /** Told of every row that a file has something for. */
  match(row: MappingRow): void {
    this.matched.add(row)
  }

  /** Reports rows that none of their files has anything for, when all files have been read. */
  checkMatched(names: readonly string[], problems: Problems): void {
    for (const row of this.rows) {
      const isRead = names.some((name) => isFile(row.fil, name))
      if (!isRead || this.matched.has(row)) continue
      const where = `${row.kolumn ? `${row.kolumn} i ` : ''}${row.fil}`
      const what =
        row.varde === '*' ? 'minst ett värde som registren känner' : 'ett värde som finns'
      const expected = `${what} i ${where}`
      problems.add({ file: this.path, line: row.line, column: 'varde', expected, got: row.varde })
    }
  }
}

/** A name, or one for several files: `betyg-*.csv`. */
function isFile(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.normalize('NFC').split('*')
  const own = name.normalize('NFC')
  if (rest.length === 0) return own === first
  const last = rest.pop() ?? ''
  if (!own.startsWith(first) || !own.slice(first.length).endsWith(last)) return false
  let at = first.length
  return rest.every((part) => {
    const found = own.indexOf(part, at)
    at = found + part.length
    return found !== -1 && at <= own.length - last.length
  })
}
