import { basename } from 'node:path'
import { formatNumber } from '../../../src/lib/format/number.ts'
import type { Problems } from '../../read/problems.ts'
import type { RegisteredArea } from '../../registers/areas.ts'
import { hiddenInVain } from './subtraction.ts'
import { sumsOf, type Sum } from './sums.ts'
import { keyOf, told, type TableRow } from './table-row.ts'

/** Reports what cannot be right of the rows of a source's tables together; the rows that stand once are returned. */
export function checkTogether(
  rows: readonly TableRow[],
  areas: RegisteredArea[],
  problems: Problems
): TableRow[] {
  const once = unique(rows, problems)
  const sums = sumsOf(once, areas)
  const slack = roundedTo(once)
  const noisy = sums.flatMap((sum) => checkSum(sum, slack, problems) ?? [])
  if (noisy.length > 0) problems.note(noiseNote(noisy))
  for (const sum of sums) checkCountyWithin(sum, problems)
  for (const { file, line, columns, ...row } of hiddenInVain(sums)) {
    const expected =
      'fler dolda celler eller ett dolt helt: den dolda går att räkna ut ur raderna omkring den'
    problems.add({ file, line, column: columns.value, expected, got: told(row) })
  }
  return once
}

function unique(rows: readonly TableRow[], problems: Problems): TableRow[] {
  const first = new Map<string, TableRow>()
  for (const row of rows) {
    const key = keyOf(row)
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, row)
      continue
    }
    const where = earlier.file === row.file ? '' : `i ${basename(earlier.file)} `
    const expected = `en rad som inte redan står ${where}på rad ${earlier.line}`
    problems.add({ file: row.file, line: row.line, column: '', expected, got: key })
  }
  return [...first.values()]
}

/** What the numbers of answers are rounded to, by the look of them: 10, 5, or 0 where they are as they are. */
function roundedTo(rows: readonly TableRow[]): number {
  const answers = rows.flatMap((row) => row.answers ?? [])
  if (answers.length === 0) return 0
  return [10, 5].find((base) => answers.every((number) => number % base === 0)) ?? 0
}

/** A sum that is off by no more than its publisher's noise. */
interface NoisySum {
  file: string
  /** How far off. */
  by: number
}

function noiseNote(sums: readonly NoisySum[]): string {
  const files = [...new Set(sums.map(({ file }) => basename(file)))].join(', ')
  const most = formatNumber(Math.max(...sums.map(({ by }) => by)), 0)
  const times = sums.length === 1 ? 'på ett ställe' : `på ${formatNumber(sums.length, 0)} ställen`
  return `${files}: delarna är inte precis helheten ${times}, som mest ${most} ifrån, som när utgivaren lägger slumpmässig osäkerhet på talen`
}

/**
 * Parts may not be more than their whole; where all of them are there and nobody else is, not fewer either. What noise
 * may explain is returned, not reported.
 */
function checkSum(
  { whole, parts, isComplete, isExact, name }: Sum,
  slack: number,
  problems: Problems
): NoisySum | null {
  const isCount = whole.indicator.measure === 'count'
  const number = (row: TableRow) =>
    row.status === 'not_asked' ? 0 : isCount ? row.value : row.answers
  const own = number(whole)
  const known = parts.flatMap((part) => number(part) ?? [])
  if (own === null || known.length === 0) return null
  const sum = known.reduce((all, one) => all + one, 0)
  const tolerance = isCount ? 0 : slack * parts.length
  const isAll = isComplete && isExact && known.length === parts.length
  const by = Math.max(sum - own, isAll ? own - sum : 0)
  if (by <= tolerance) return null
  const { file, line, columns } = whole
  if (by <= tolerance + whole.noise * (parts.length + 1)) return { file, by }
  const expected = `${isAll ? '' : 'minst '}${formatNumber(sum, 0)}, som ${name} har tillsammans`
  const column = isCount ? columns.value : columns.answers
  problems.add({ file, line, column, expected, got: formatNumber(own, 0) })
  return null
}

/** What holds for the whole county lies between what holds for its kommuner. */
function checkCountyWithin({ whole, parts, isComplete, name }: Sum, problems: Problems): void {
  const { value, indicator } = whole
  if (name !== 'länets kommuner' || indicator.measure === 'count' || value === null) return
  const values = parts.flatMap((part) => part.value ?? [])
  if (!isComplete || values.length < parts.length) return
  const step = 10 ** -Math.min(...[whole, ...parts].map(({ decimals }) => decimals))
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (value >= least - step && value <= most + step) return
  const { file, line, columns, decimals } = whole
  const words = (number: number) => formatNumber(number, decimals)
  const expected = `ett tal från ${words(least)} till ${words(most)}, som ${name} har`
  problems.add({ file, line, column: columns.value, expected, got: words(value) })
}
