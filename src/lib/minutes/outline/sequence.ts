import { readLabel } from '../language/label.ts'
import type { Line } from '../language/line.ts'
import { sentenceLike } from '../language/sentence.ts'
import { lettering } from './item-number.ts'

// A heading is a few words, and points of a list are sentences or stand right below each other.
const longest = 90

/**
 * The lines that head items by their place in a row of letters or numbers: A, B and C, or 1, 2 and 3, each with something
 * below it. One alone can be anybody's initial or a number of things.
 */
export function inSequence(lines: Line[]): Set<Line> {
  const lettered = (text: string) => {
    if (!lettering.test(text)) return 0
    return text.replace('(', '').toLowerCase().charCodeAt(0) - 96
  }
  const numbered = (text: string) => Number(/^(\d{1,2})\.? (?=[\p{Lu}"”])/u.exec(text)?.[1] ?? 0)
  return new Set([...rowOf(lines, lettered), ...rowOf(lines, numbered)])
}

/** The lines that count on from one, when they are two or more. */
function rowOf(lines: Line[], count: (text: string) => number): Line[] {
  const row: Line[] = []
  for (const [i, line] of lines.entries()) {
    if (count(line.text) !== row.length + 1 || !isShort(line)) continue
    const next = lines[i + 1]
    if (next && (count(next.text) === 0 || sentenceLike(next.text))) row.push(line)
  }
  return row.length > 1 ? row : []
}

function isShort({ text, bullet }: Line): boolean {
  const open = !/[.!;,]$/.test(text)
  return !bullet && open && text.length < longest && !sentenceLike(text) && !readLabel(text)
}
