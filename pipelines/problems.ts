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
   * in a register comes before those that follow from it.
   */
  format(): string[] {
    const order = [...new Set(this.list.map(({ file }) => file))]
    return this.list
      .toSorted((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line)
      .map((problem) => {
        const column = problem.column ? ` ${problem.column}` : ''
        return `${problem.file}:${problem.line}${column}: expected ${problem.expected}, got "${shorten(problem.got)}"`
      })
  }
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > longestGot ? `${line.slice(0, longestGot)}…` : line
}
