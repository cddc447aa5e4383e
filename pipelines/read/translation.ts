import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { formatNumber } from '../../src/lib/format/number.ts'
import { text } from './cells.ts'
import { columnName, plain } from './layout.ts'
import type { Problems } from './problems.ts'
import { checkUnique, readTable } from './table.ts'

/** Lies beside files of rows and says what the words of a column mean, where these are not the registers' own. */
export const translationFile = 'oversattning.csv'

const schema = z.object({ kolumn: text, som_skrivet: text, betyder: z.string() })

/** What a translation table says, by column and word. */
export class Translations {
  private readonly meanings = new Map<string, string>()

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
    const keyOf = (row: (typeof rows)[number]) => key(row.kolumn, row.som_skrivet)
    checkUnique(rows, 'som_skrivet', keyOf, problems)
    for (const row of rows) translations.meanings.set(keyOf(row), row.betyder)
    return translations
  }

  meaning(column: string, cell: string): string | undefined {
    return this.meanings.get(key(column, cell))
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

// A word of fewer rows than this is counted and not told: it could be one person's own.
const leastRows = 5

interface Found {
  index: number
  /** Null for a word that is the register's own. */
  translated: { count: number } | null
}

/** The words that a column may hold, each known by its place in the list, with all that is understood as one of them. */
export class ColumnWords {
  private readonly found = new Map<string, Found | null>()
  private readonly byFolded = new Map<string, number>()
  private readonly unknown = new Map<string, number>()

  /** `known` gives the word that everybody understands another one as. */
  constructor(
    readonly column: string,
    readonly words: readonly string[],
    private readonly translations: Translations,
    readonly known: (folded: string) => string | undefined = () => undefined
  ) {
    for (const [index, word] of words.entries()) {
      this.found.set(word, { index, translated: null })
      const form = folded(word)
      // Where two words differ by nothing else, only their own writing tells them apart.
      this.byFolded.set(form, this.byFolded.has(form) ? -1 : index)
    }
  }

  /**
   * Which is meant of a code and its label: the code where it is a word of the column, or translated, and otherwise the
   * label. Null where the label means another word.
   */
  choose(code: string, label: string): string | null {
    const told = this.translations.meaning(this.column, code) ?? plain(code)
    const own = this.words.indexOf(told)
    if (own === -1) return label
    const other = this.find(label)
    return other === null || other.index === own ? code : null
  }

  /** The place of the word that a cell of a row means; undefined where it means none. Cells are counted. */
  look(cell: string): number | undefined {
    const found = this.find(cell)
    if (found === null) {
      this.unknown.set(cell, (this.unknown.get(cell) ?? 0) + 1)
      return undefined
    }
    if (found.translated) found.translated.count += 1
    return found.index
  }

  private find(cell: string): Found | null {
    let found = this.found.get(cell)
    if (found === undefined) {
      found = this.understand(cell)
      this.found.set(cell, found)
    }
    return found
  }

  private understand(cell: string): Found | null {
    const own = this.words.indexOf(plain(cell))
    if (own !== -1) return { index: own, translated: null }
    const told = this.translations.meaning(this.column, cell)
    const word = told ?? this.known(folded(cell))
    const index = word === undefined ? this.byFolded.get(folded(cell)) : this.words.indexOf(word)
    return index === undefined || index === -1 ? null : { index, translated: { count: 0 } }
  }

  /** What was understood as something else than it says, with how many rows did: "Åk 7 som 7 (480 rader)". */
  get translated(): string[] {
    const all = [...this.found].flatMap(([cell, found]) => {
      const count = found?.translated?.count ?? 0
      return found && count > 0 ? [{ cell, means: this.words[found.index] || 'tomt', count }] : []
    })
    const common = all.filter(({ count }) => count >= leastRows)
    const rare = all.length - common.length
    return [
      ...common.map(({ cell, means, count }) => {
        return `${plain(cell)} som ${means} (${formatNumber(count, 0)} rader)`
      }),
      ...(rare > 0 ? [`${rare} ord som färre än ${leastRows} rader har`] : [])
    ]
  }

  /**
   * The words that mean nothing here and that enough rows have to be told, the most common first, and how many rarer
   * ones there are.
   */
  get unknownWords(): { common: string[]; rare: number } {
    const all = [...this.unknown].sort(([, a], [, b]) => b - a)
    const common = all.filter(([, count]) => count >= leastRows).map(([cell]) => plain(cell))
    return { common, rare: all.length - common.length }
  }
}

const wordsTold = 20

/** Notes what was understood as something else than it says, and proposes a table for what was not. */
export function tellWords(
  all: readonly Pick<ColumnWords, 'column' | 'translated' | 'unknownWords'>[],
  folder: string,
  problems: Problems
): void {
  for (const { column, translated } of all) {
    if (translated.length > 0) problems.note(`${column} läst: ${translated.join(', ')}`)
  }
  const rows = all.flatMap((words) => {
    return words.unknownWords.common.map((word) => `${words.column};${word};`)
  })
  const rare = all.reduce((sum, words) => sum + words.unknownWords.rare, 0)
  if (rows.length === 0) return
  const table = join(folder, translationFile)
  problems.hints.push(
    `Skriv i ${table} vad orden betyder, ett på varje rad, med registrets ord sist:`,
    '  kolumn;som_skrivet;betyder',
    ...rows.slice(0, wordsTold).map((row) => `  ${row}`),
    ...(rows.length > wordsTold ? [`  … och ${rows.length - wordsTold} till`] : []),
    ...(rare > 0 ? [`  ${rare} ord som färre än ${leastRows} rader har visas inte.`] : [])
  )
}
