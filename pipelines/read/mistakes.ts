import { formatNumber } from '../../src/lib/format/number.ts'
import type { PlaceName, Problem } from './problem.ts'
import type { References } from './references.ts'

// A fault that stands on more lines than this is one mistake: it is told once, with its first lines.
const toldApart = 3

/**
 * The problems of a file as mistakes: those of a column that expected the same are one, when there are many, and so are
 * those that miss the same word in a register.
 */
export function repeated(problems: Problem[]): Problem[][] {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const key = JSON.stringify([problem.column, generally(problem.expected)])
    const group = groups.get(key)
    if (group) group.push(problem)
    else groups.set(key, [problem])
  }
  return [...groups.values()].flatMap((group) => {
    const isOne = group.every(({ reference, got }) => reference && got === group[0]?.got)
    if (group.length <= toldApart && !isOne) return group.map((problem) => [problem])
    return [group.toSorted((a, b) => a.line - b.line)]
  })
}

/** What was expected, without the line of its own that every one of many such faults refers to. */
function generally(expected: string): string {
  return expected.replace(/ på rad \d+$/, ' ovanför')
}

/** A mistake in words, with the first of its lines. */
export function describe(
  mistake: Problem[],
  references: References,
  placeName: PlaceName | undefined
): string {
  const { file, line, column } = mistake[0]!
  const own = mistake[0]!.expected
  const expected = mistake.length === 1 ? own : generally(own)
  const at = placeName ? placeName(line, column) : line
  const place = column ? ` ${column}` : ''
  const found = [...new Set(mistake.map(({ got }) => got))]
  const got = found.slice(0, toldApart).map((words) => `"${words}"`)
  const more = found.length > toldApart ? ' …' : ''
  const told = `${file}:${at}${place}: väntade ${expected}, fick ${got.join(', ')}${more}`
  const elsewhere = references.elsewhere(mistake.flatMap(({ reference }) => reference ?? []))
  if (mistake.length === 1) return `${told}${elsewhere}`
  const all = [...new Set(mistake.map((problem) => problem.line))]
  const lines = all.slice(0, toldApart)
  const rest = all.length > toldApart ? ' …' : ''
  const count = formatNumber(mistake.length, 0)
  return lines.length === 1
    ? `${told} (${count} gånger)${elsewhere}`
    : `${told}, på ${count} rader (${lines.join(', ')}${rest})${elsewhere}`
}
