import { quarterOf } from '../../../src/lib/schema/period.ts'

/** What is known of a call beside when and where: the codes that each column may hold. */
export const callCodes = {
  kallande: ['skola', 'forskola', 'socialtjanst', 'region', 'annan'],
  aldersgrupp: ['0-5', '6-12', '13-15', '16-19'],
  kon: ['flicka', 'pojke', ''],
  bup_deltog: ['ja', 'nej'],
  skal: ['ingen-kontakt', 'ingen-vardplan', 'befintlig-sip', 'annat', '']
} as const
export type CallColumn = keyof typeof callCodes

export const codeColumns = Object.keys(callCodes) as CallColumn[]

/** Calls counted by quarter, kommun and their codes; no call's own date or row is kept. */
export class Calls {
  /** Number of calls by `key`. */
  readonly counts = new Map<string, number>()
  /** The last day of any call; null while there is none. */
  lastDay: string | null = null

  /** The quarters with any call, in order: 2026-Q1. */
  get quarters(): string[] {
    return [...new Set([...this.counts.keys()].map((key) => key.split(' ')[0] ?? ''))].sort()
  }

  add(day: string, kommun: string, codes: string[]): void {
    const key = [quarterOf(day), kommun, ...codes].join(' ')
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
    if (this.lastDay === null || day > this.lastDay) this.lastDay = day
  }

  /** Every combination that occurs, with how many calls it holds. */
  *groups(): Generator<{ quarter: string; kommun: string; count: number } & CallGroup> {
    for (const [key, count] of this.counts) {
      const [quarter = '', kommun = '', ...codes] = key.split(' ')
      const group = Object.fromEntries(codeColumns.map((column, i) => [column, codes[i] ?? '']))
      yield { quarter, kommun, count, ...(group as CallGroup) }
    }
  }
}

type CallGroup = Record<CallColumn, string>
