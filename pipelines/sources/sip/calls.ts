import { quarterOf } from '../../../src/lib/schema/period.ts'
import { plain } from '../../read/csv.ts'
import { dateSpan } from '../../read/date-span.ts'
import { readMicrodata, type Report } from '../../read/microdata.ts'
import type { Problems } from '../../read/problems.ts'

/** What is known of a call beside when and where: the codes that each column may hold. */
export const callCodes = {
  kallande: ['skola', 'forskola', 'socialtjanst', 'region', 'annan'],
  aldersgrupp: ['0-5', '6-12', '13-15', '16-19'],
  kon: ['flicka', 'pojke', ''],
  bup_deltog: ['ja', 'nej'],
  skal: ['ingen-kontakt', 'ingen-vardplan', 'befintlig-sip', 'annat', '']
} as const
export type CallColumn = keyof typeof callCodes

const codeColumns = Object.keys(callCodes) as CallColumn[]
export const callColumns = ['datum', 'kommun', ...codeColumns]

// The first day of the law on coordinated individual plans (2 kap. 7 § socialtjänstlagen, SFS 2001:453, as it was then).
const firstDay = '2010-01-01'

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

/** Counts the calls of files with one row per call; `today` (YYYY-MM-DD) is the last day that a call can have. */
export async function readCalls(
  paths: string[],
  kommuner: ReadonlySet<string>,
  today: string,
  problems: Problems
): Promise<Calls> {
  const calls = new Calls()
  for (const path of paths) {
    await readMicrodata(path, callColumns, problems, (row, line, report) => {
      readCall(row.map(plain), { line, kommuner, today, report }, calls)
    })
  }
  return calls
}

interface Context {
  line: number
  kommuner: ReadonlySet<string>
  today: string
  report: Report
}

function readCall(cells: string[], { line, kommuner, today, report }: Context, calls: Calls) {
  const [day = '', kommun = '', ...codes] = cells
  const faults: [string, string, string][] = []
  if (dateSpan(day)?.precision !== 'day') faults.push(['datum', 'ett datum som 2026-03-06', day])
  else if (day > today) faults.push(['datum', 'ett datum som inte ligger i framtiden', day])
  else if (day < firstDay) faults.push(['datum', `ett datum från ${firstDay} och framåt`, day])
  if (!kommuner.has(kommun)) faults.push(['kommun', 'koden för en av länets kommuner', kommun])
  for (const [i, column] of codeColumns.entries()) {
    const allowed: readonly string[] = callCodes[column]
    if (allowed.includes(codes[i] ?? '')) continue
    const words = allowed.filter(Boolean).join(', ')
    const expected = allowed.includes('') ? `${words} eller tomt` : `något av ${words}`
    faults.push([column, expected, codes[i] ?? ''])
  }
  if (faults.length === 0) faults.push(...reasonFault(codes))
  for (const [column, expected, cell] of faults) report(line, column, expected, cell)
  if (faults.length === 0) calls.add(day, kommun, codes)
}

/** A reason belongs to a call that BUP did not take part in, and only there. */
function reasonFault(codes: string[]): [string, string, string][] {
  const reason = codes[codeColumns.indexOf('skal')] ?? ''
  const took = codes[codeColumns.indexOf('bup_deltog')] === 'ja'
  if (took === (reason === '')) return []
  const expected = took ? 'en tom cell när BUP deltog' : 'ett skäl när BUP inte deltog'
  return [['skal', expected, reason]]
}
