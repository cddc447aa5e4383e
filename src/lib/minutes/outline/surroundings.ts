import type { Line } from '../language/line.ts'

/** The lines around a line that are not empty, and whether empty lines lie between. */
export interface Surroundings {
  before: Line | undefined
  after: Line | undefined
  gapBefore: boolean
  gapAfter: boolean
  /** The line below the next, and whether an empty line lies between. */
  second: Line | undefined
  gapSecond: boolean
  /** So long are the lines of text that was broken at a margin; Infinity when paragraphs are lines. */
  width: number
}

/** True where a sentence goes on over an empty line, as it does from one page to the next. */
function goesOver(a: Line, b: Line): boolean {
  return !b.bullet && /^\p{Ll}/u.test(b.text) && /[\p{L}\d,-]$/u.test(a.text)
}

/** What is around one of the lines that are not empty. */
export function surroundingsOf(lines: Line[], at: number, width: number): Surroundings {
  const [before, line, after, second] = [lines[at - 1], lines[at], lines[at + 1], lines[at + 2]]
  const gap = (a?: Line, b?: Line) =>
    a !== undefined && b !== undefined && b.number - a.number > 1 && !goesOver(a, b)
  return {
    before,
    after,
    second,
    gapBefore: gap(before, line),
    gapAfter: gap(line, after),
    gapSecond: gap(after, second),
    width
  }
}
