import { fileName } from '$lib/export/figure.ts'
import { oddFile, UnreadableFile } from '$lib/minutes/file/unreadable-file.ts'
import type { ReviewRow } from '$lib/minutes/review-rows.ts'
import type { DatePrecision } from '$lib/schema/registers/decision.ts'
import type { Verdict } from './draft.svelte.ts'
import { NoReader } from './guarded-reader.ts'

/** Why a file was not read. */
export function reasonOf(error: unknown): string {
  if (error instanceof NoReader) {
    return 'läsaren kunde inte hämtas; kontrollera uppkopplingen och välj filen igen'
  }
  return error instanceof UnreadableFile ? error.message : oddFile
}

export const verdictLabel: Record<Verdict, string> = {
  waiting: 'Att granska',
  accepted: 'Godkänd',
  rejected: 'Avvisad'
}

export const precisionLabel: Record<DatePrecision, string> = {
  day: 'En dag',
  month: 'En månad',
  'half-year': 'Ett halvår',
  year: 'Ett år'
}

/** What became of a proposal, and how many wait. */
export function verdictSentence(verdict: Verdict, number: number, waiting: number): string {
  const left = waiting === 0 ? 'Alla förslag är granskade.' : `${waiting} kvar att granska.`
  const done = { waiting: 'ska granskas igen', accepted: 'är godkänt', rejected: 'är avvisat' }
  return `Förslag ${number} ${done[verdict]}. ${left}`
}

export function proposalCount(count: number): string {
  return count === 0 ? 'inga förslag' : `${count} förslag`
}

/** A name for the file of rows that says which meeting they are of, or from how many. */
export function rowsFileName(rows: readonly Pick<ReviewRow, 'date' | 'forum'>[]): string {
  const meetings = [...new Map(rows.map((row) => [row.date + row.forum, row])).values()]
  const [only] = meetings
  const name =
    only && meetings.length === 1 ? [only.date, only.forum] : [`${meetings.length} möten`]
  return fileName({ name: ['beslut', ...name] }, 'csv')
}

export function rowCount(count: number): string {
  return count === 1 ? '1 rad' : `${count} rader`
}

/** The length of a summary, and what is left to do with it. */
export function summaryHint(summary: string): string {
  const length = `${summary.length} tecken.`
  const open = summary.includes('[…]') ? ' […] står där ett namn stod: skriv om meningen.' : ''
  return length + open
}

/** What is being read, or how much has been. */
export function readSentence(reading: string, files: number, proposals: number): string {
  if (reading) return `Läser ${reading} …`
  return files === 0 ? '' : `${files === 1 ? '1 fil' : `${files} filer`}, ${proposals} förslag.`
}

/** A line with some of those before it and the next, with their numbers: what a decision is about is told before it. */
export function linesAround(lines: readonly string[], line: number): [number, string][] {
  const filled = lines.flatMap((text, i): [number, string][] => (text ? [[i + 1, text]] : []))
  const at = filled.findIndex(([number]) => number === line)
  return filled.slice(Math.max(0, at - 3), at + 2)
}
