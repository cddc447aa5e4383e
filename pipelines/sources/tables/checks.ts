import { basename } from 'node:path'
import { formatNumber } from '../../../src/lib/format/number.ts'
import type { Problems } from '../../read/problems.ts'
import { kommunerIn, type RegisteredArea } from '../../registers/areas.ts'
import { hiddenInVain } from './subtraction.ts'
import { sumsOf, type Sum } from './sums.ts'
import { keyOf, told, type TableRow } from './table-row.ts'

/** Reports what cannot be right of the rows of a source's tables together; the rows that stand once are returned. */
export function checkTogether(
  rows: readonly TableRow[],
  areas: RegisteredArea[],
  problems: Problems
): TableRow[] {
  const once = unique(rows, areas, problems)
  checkPercentages(once, problems)
  const sums = sumsOf(once, areas)
  const slack = roundedTo(once)
  for (const sum of sums) checkSum(sum, slack, problems)
  for (const sum of sums) checkCountyWithin(sum, problems)
  for (const { file, line, columns, ...row } of hiddenInVain(sums)) {
    const expected =
      'fler dolda celler eller ett dolt helt: den dolda går att räkna ut ur raderna omkring den'
    problems.add({ file, line, column: columns.value, expected, got: told(row) })
  }
  return once
}

function unique(
  rows: readonly TableRow[],
  areas: RegisteredArea[],
  problems: Problems
): TableRow[] {
  const first = new Map<string, TableRow>()
  for (const row of rows) {
    const key = keyOf(row)
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, row)
      continue
    }
    if (isAlone(row.area, areas) && isSame(row, earlier)) continue
    const where = earlier.file === row.file ? '' : `i ${basename(earlier.file)} `
    const expected = `en rad som inte redan står ${where}på rad ${earlier.line}`
    problems.add({ file: row.file, line: row.line, column: '', expected, got: key })
  }
  return [...first.values()]
}

/** Whether a kommun is its whole länsdel, which a table may tell of by the same name. */
function isAlone(code: string, areas: RegisteredArea[]): boolean {
  const own = areas.find((area) => area.code === code)
  const lansdel = areas.find((area) => area.type === 'lansdel' && area.code === own?.parent)
  return lansdel !== undefined && kommunerIn(lansdel, areas).length === 1
}

function isSame(one: TableRow, other: TableRow): boolean {
  const numbers = ({ status, value, answers, counted }: TableRow) => [
    status,
    value,
    answers,
    counted
  ]
  return numbers(one).join() === numbers(other).join()
}

// So many values of at most one in a hundred are no share of young people that anybody asks about.
const leastShares = 10

/** Shares of one, 0,704 for 70,4 %, lie within what a percentage can be, and each would be told as less than a hundredth. */
function checkPercentages(rows: readonly TableRow[], problems: Problems): void {
  const values = new Map<string, TableRow[]>()
  for (const row of rows) {
    const { measure, per } = row.indicator
    if (measure !== 'percent' || per !== 100 || row.value === null) continue
    const key = `${row.indicator.id};${row.file}`
    values.set(key, [...(values.get(key) ?? []), row])
  }
  for (const own of values.values()) {
    if (own.length < leastShares || own.some(({ value }) => value! > 1)) continue
    const { file, line, columns, value, decimals } = own[0]!
    const expected = 'procent, som 70,4: alla värden är högst 1, som om de vore andelar av ett'
    const got = formatNumber(value!, decimals)
    problems.add({ file, line, column: columns.value, expected, got })
  }
}

/** What the numbers of answers are rounded to, by the look of them: 10, 5, or 0 where they are as they are. */
function roundedTo(rows: readonly TableRow[]): number {
  const answers = rows.flatMap((row) => row.answers ?? [])
  if (answers.length === 0) return 0
  return [10, 5].find((base) => answers.every((number) => number % base === 0)) ?? 0
}

// Some pupils live nowhere that is told, or are told of as neither girl nor boy: hardly a fourth of them.
const leastOfWhole = 0.75

/**
 * Parts may not be more than their whole; where all of them are there and nobody else is, not fewer either, and never
 * much fewer.
 */
function checkSum(
  { whole, parts, isComplete, isExact, name }: Sum,
  slack: number,
  problems: Problems
) {
  const isCount = whole.indicator.measure === 'count'
  const number = (row: TableRow) =>
    row.status === 'not_asked' ? 0 : isCount ? row.value : row.answers
  const own = number(whole)
  const known = parts.flatMap((part) => number(part) ?? [])
  if (own === null || known.length === 0) return
  const sum = known.reduce((all, one) => all + one, 0)
  const tolerance = isCount ? 0 : slack * parts.length
  const isTold = isComplete && known.length === parts.length
  const isAll = isTold && isExact
  const least = isAll ? own : isTold ? leastOfWhole * own : 0
  if (sum <= own + tolerance && sum >= least - tolerance) return
  const { file, line, columns } = whole
  const roughly = isAll ? '' : sum > own ? 'minst ' : 'ungefär '
  const expected = `${roughly}${formatNumber(sum, 0)}, som ${name} har tillsammans`
  const column = isCount ? columns.value : columns.answers
  problems.add({ file, line, column, expected, got: formatNumber(own, 0) })
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
