import type { Sum } from './sums.ts'
import { countedOf, type TableRow } from './table-row.ts'

/**
 * Hidden rows that anybody can work out from the table: of a whole and its parts it is the only one whose answers, or
 * whose counted ones, are not told.
 */
export function hiddenInVain(sums: readonly Sum[]): Set<TableRow> {
  const found = new Set<TableRow>()
  for (const { whole, parts, isComplete } of sums) {
    if (!isComplete) continue
    for (const number of [answersTold, countedTold]) {
      const unknown = [whole, ...parts].filter((row) => number(row) === null)
      const [only, ...others] = unknown
      if (only?.isHidden && others.length === 0) found.add(only)
    }
  }
  return found
}

function answersTold(row: TableRow): number | null {
  return row.status === 'not_asked' ? 0 : row.answers
}

/** The same of those that the value counts: children in a count, answers in a share, the sum behind a mean. */
function countedTold(row: TableRow): number | null {
  if (row.status === 'not_asked') return 0
  return row.indicator.measure === 'count' ? row.value : countedOf(row)
}
