import { basename } from 'node:path'
import { formatNumber } from '../../src/lib/format/number.ts'

/** A word that ought to stand in a register, and which. */
export interface Reference {
  /** The register's file, without its folder. */
  register: string
  word: string
}

interface Missing {
  file: string
  column: string
  /** How many rows of other files and columns refer to the same word. */
  elsewhere: Map<string, number>
}

/**
 * What refers to registers and is not found there. One fault of a register is told once: there, and not where its row is
 * missed; and what no register has is told where it is first missed.
 */
export class References {
  /** The text of each register with faults of its own; null for one that could not be read. */
  private readonly faulty = new Map<string, string | null>()
  private readonly missing = new Map<string, Missing>()
  /** How many faults have not been told for others' sake. */
  following = 0

  /** A register has faults: what its text mentions may stand in a row that they spoil. */
  spoil(register: string, text: string | null): void {
    this.faulty.set(register, text)
  }

  /** Whether a fault follows from another one. */
  isExplained({ register, word }: Reference): boolean {
    const text = this.faulty.get(register)
    return text === null || (text?.includes(word) ?? false)
  }

  /** Whether the fault need not be told by itself. */
  takes(reference: Reference, file: string, column: string): boolean {
    if (this.isExplained(reference)) {
      this.following += 1
      return true
    }
    const key = keyOf(reference)
    const known = this.missing.get(key)
    if (!known) this.missing.set(key, { file, column, elsewhere: new Map() })
    if (!known || (known.file === file && known.column === column)) return false
    known.elsewhere.set(file, (known.elsewhere.get(file) ?? 0) + 1)
    return true
  }

  /** Where else the same words are missed: ", och på 8 rader i indicators.csv". Empty where they are not. */
  elsewhere(references: readonly Reference[]): string {
    const rows = new Map<string, number>()
    for (const key of new Set(references.map(keyOf))) {
      for (const [file, count] of this.missing.get(key)?.elsewhere ?? []) {
        rows.set(file, (rows.get(file) ?? 0) + count)
      }
    }
    const told = [...rows].map(([file, count]) => {
      return `${formatNumber(count, 0)} ${count === 1 ? 'rad' : 'rader'} i ${basename(file)}`
    })
    return told.length > 0 ? `, och på ${told.join(', ')}` : ''
  }
}

function keyOf({ register, word }: Reference): string {
  return `${register}\n${word}`
}
