import { z } from 'zod'
import type { Grade } from '../../../src/lib/schema/observation.ts'
import { optionalText, text } from '../../read/cells.ts'
import type { Problems } from '../../read/problems.ts'
import { rewrittenAdvice } from '../../read/words/rewritten-word.ts'
import { readTable, type Placed } from '../../read/table.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'

/** A school year that pupils are asked in. */
export type AskedGrade = Exclude<Grade, 'alla'>
export const askedGrades = ['7', '9', 'gy2'] as const satisfies AskedGrade[]

/** What an answer code says: a hit counts for the indicator; "vet ej" and the like are no answers. */
export type Meaning = 'hit' | 'answer' | 'none'

/**
 * A question of the survey in one form: the waves that had the same wording and codes. The same column may hold another
 * question in other years. `indicator` is null for a question that no indicator is made of.
 */
export interface Question {
  column: string
  indicator: string | null
  years: number[]
  grades: AskedGrade[]
  text: string
  codes: Map<string, Meaning>
  /** What each code stands for, in the survey's own words. */
  labels: Map<string, string>
}

const list = (cell: string) => cell.split(',').map((word) => word.trim())

function listOfWords(expected: string, pattern: RegExp) {
  return z
    .string()
    .refine((cell) => list(cell).every((word) => pattern.test(word)), { error: expected })
    .transform(list)
}

function isColumn(name: string): boolean {
  return /^[a-z0-9_]+$/.test(name) && rewrittenAdvice(name) === null
}

const schema = z.object({
  fraga: z.string().refine(isColumn, { error: 'ett kolumnnamn med a–z, 0–9 och _' }),
  indikator: optionalText,
  // A table is made for every year, so there must not be thousands.
  ar: listOfWords('årtal med komma emellan', /^\d{4}$/).refine(
    (years) => years.every((year) => year >= '1990' && year <= '2100'),
    { error: 'årtal från 1990 till 2100' }
  ),
  arskurser: listOfWords('7, 9 eller gy2 med komma emellan', /^(7|9|gy2)$/),
  text,
  svar: listOfWords('koder som 1=Mycket bra med komma emellan', /^[^=\s]+=.+$/),
  raknas: text.transform(list),
  ej_svar: optionalText.transform((cell) => (cell === null ? [] : list(cell)))
})

type CodebookRow = Placed<z.output<typeof schema>>

/**
 * Reads the codebook: which columns there are, what their codes mean, and who was asked when. `indicators` is null
 * when the register has faults: they are not repeated here.
 */
export async function readCodebook(
  path: string,
  indicators: RegisteredIndicator[] | null,
  problems: Problems
): Promise<Question[]> {
  const rows = await readTable(path, schema, problems)
  checkOnce(rows, 'fraga', problems)
  const used = rows.filter(({ indikator }) => indikator !== null)
  checkOnce(used, 'indikator', problems)
  if (indicators) checkIndicators(used, indicators, problems)
  return rows.map((row) => ({
    column: row.fraga,
    indicator: row.indikator,
    years: [...new Set(row.ar.map(Number))],
    grades: askedGrades.filter((grade) => row.arskurser.includes(grade)),
    text: row.text,
    codes: meanings(row, problems),
    labels: new Map(row.svar.map((answer) => splitAnswer(answer)))
  }))
}

/** A column, and an indicator, may be of another question in another year, but of one a year. */
function checkOnce(rows: CodebookRow[], column: 'fraga' | 'indikator', problems: Problems): void {
  const first = new Map<string, number>()
  for (const row of rows) {
    const own = row[column] ?? ''
    for (const year of new Set(row.ar)) {
      const earlier = first.get(`${own} ${year}`)
      if (earlier === undefined) first.set(`${own} ${year}`, row.line)
      else {
        const noun = column === 'fraga' ? 'en fråga' : 'en indikator'
        report(
          row,
          column,
          `${noun} som inte redan står på rad ${earlier} för ${year}`,
          own,
          problems
        )
      }
    }
  }
}

function checkIndicators(
  rows: CodebookRow[],
  indicators: RegisteredIndicator[],
  problems: Problems
): void {
  const own = indicators.filter(({ source }) => source === 'liv-och-halsa-ung')
  const known = new Set(own.map(({ id }) => id))
  const expected = 'en indikator ur indicators.csv med källan liv-och-halsa-ung, eller tomt'
  for (const row of rows) {
    if (known.has(row.indikator ?? '')) continue
    report(row, 'indikator', expected, row.indikator ?? '', problems)
  }
}

/** A code and what it stands for: `1=Mycket bra`. */
function splitAnswer(answer: string): [code: string, label: string] {
  const at = answer.indexOf('=')
  return [answer.slice(0, at), answer.slice(at + 1)]
}

function meanings(row: CodebookRow, problems: Problems): Map<string, Meaning> {
  const codes = new Map<string, Meaning>()
  for (const answer of row.svar) {
    const [code] = splitAnswer(answer)
    if (codes.has(code)) report(row, 'svar', 'varje kod en gång', code, problems)
    codes.set(code, 'answer')
  }
  for (const [column, given, meaning] of [
    ['raknas', row.raknas, 'hit'],
    ['ej_svar', row.ej_svar, 'none']
  ] as const) {
    for (const code of given) {
      if (codes.get(code) === 'answer') codes.set(code, meaning)
      else report(row, column, 'koder ur kolumnen svar, var och en på ett ställe', code, problems)
    }
  }
  return codes
}

function report(row: CodebookRow, column: string, expected: string, got: string, to: Problems) {
  to.add({ file: row.file, line: row.line, column, expected, got })
}
