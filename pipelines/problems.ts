import { formatNumber } from '../src/lib/format/number.ts'

/** A cell that cannot be used: where it stands, what belongs there and what was found. */
export interface Problem {
  file: string
  /** 1-based line in the file. */
  line: number
  /** Column name, or a path inside a JSON record; empty when the whole line is at fault. */
  column: string
  expected: string
  got: string
}

// A runaway cell, such as a lost quotation mark that swallows the rest of the file, must not flood the report.
const longestGot = 60

/** Collects every problem of a run, so that all of them are reported at once. */
export class Problems {
  readonly list: Problem[] = []

  add(problem: Problem): void {
    this.list.push(problem)
  }

  get found(): boolean {
    return this.list.length > 0
  }

  /**
   * One line per problem: `file:line column: expected …, got "…"`. Files in the order they were read, so that a fault
   * in a register comes before those that follow from it. Of each file at most `most` are told one by one; a last line
   * says how many more there are.
   */
  format(most = Infinity): string[] {
    return [...new Set(this.list.map(({ file }) => file))].flatMap((file) => {
      const problems = this.list.filter((problem) => problem.file === file)
      const told = problems.toSorted((a, b) => a.line - b.line).slice(0, most)
      const more = problems.length - told.length
      const rest = more > 0 ? [`${file}: ${formatNumber(more, 0)} fel till i samma fil`] : []
      return [...told.map(describe), ...rest]
    })
  }
}

function describe(problem: Problem): string {
  const column = problem.column ? ` ${problem.column}` : ''
  return `${problem.file}:${problem.line}${column}: expected ${problem.expected}, got "${shorten(problem.got)}"`
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > longestGot ? `${line.slice(0, longestGot)}…` : line
}
