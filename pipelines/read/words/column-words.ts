import { formatNumber } from '../../../src/lib/format/number.ts'
import { plain } from '../layout.ts'
import { isErrorValue } from '../cell-kind.ts'
import { folded, type Translations } from './translation.ts'

// A word of fewer rows than this is counted and not told: it could be one person's own.
export const leastRows = 5

// What SPSS, R, Stata and Python write where there is no answer.
const missingMark = /^(?:#NULL!|NA|NaN|NULL|None|\.)$/i

/** Whether a cell says, as a program does, that there is nothing in it. */
export function isMissingMark(cell: string): boolean {
  return missingMark.test(plain(cell))
}

/** A whole number without the decimals that programs give it: 7.0 is 7, and 7.000 could be thousands. */
function whole(cell: string): string {
  return plain(cell).replace(/^(\d+)[.,]0{1,2}$/, '$1')
}

/** What may be somebody's own, however many rows have it: a personal number, an address or a number of a telephone. */
function isPersonal(word: string): boolean {
  return /@|\d{6}[-+ ]?\d{4}|(?:^|\D)0\d[\d -]{6,}\d/.test(word)
}

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
    readonly known: (folded: string) => string | undefined = () => undefined,
    /** Other names of the words, folded, for guesses at what is meant. */
    readonly names: ReadonlyMap<string, string> = new Map()
  ) {
    translations.columns.push(this)
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
    const index = this.meant(told ?? (isMissingMark(cell) ? '' : whole(cell)))
    return index === undefined ? null : { index, translated: { count: 0 } }
  }

  /** The place of the word that is meant by another, said by itself or by a translation. */
  private meant(word: string): number | undefined {
    const form = folded(word)
    const [own, known] = [plain(word), this.known(form)].map((one) =>
      this.words.indexOf(one ?? '\0')
    )
    const index = [own, known, this.byFolded.get(form)].find(
      (place) => place !== undefined && place !== -1
    )
    return index
  }

  /** Whether what a translation says is a word of the column. */
  accepts(meaning: string): boolean {
    return this.meant(meaning) !== undefined
  }

  /** The words, as they are told. */
  get expected(): string {
    const words = this.words.filter(Boolean).join(', ')
    return this.words.includes('') ? `${words} eller tomt` : words
  }

  /** What was understood as something else than it says, with how many rows did: "Åk 7 som 7 (480 rader)". */
  get translated(): string[] {
    const all = [...this.found].flatMap(([cell, found]) => {
      const count = found?.translated?.count ?? 0
      return found && count > 0 ? [{ cell, means: this.words[found.index] || 'tomt', count }] : []
    })
    const common = all.filter(({ cell, count }) => count >= leastRows && !isPersonal(cell))
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
   * ones there are. What Excel could not reckon is no word.
   */
  get unknownWords(): { common: { word: string; rows: number }[]; rare: number } {
    const all = [...this.unknown]
      .map(([cell, rows]) => ({ word: plain(cell), rows }))
      .filter(({ word }) => word !== '' && !isErrorValue(word) && !word.startsWith('='))
      .sort((a, b) => b.rows - a.rows)
    const common = all.filter(({ word, rows }) => rows >= leastRows && !isPersonal(word))
    return { common, rare: all.length - common.length }
  }
}
