import type { Problem } from './problem.ts'

/** A header by its columns' names. */
interface Lacking {
  required: readonly string[]
  missing: readonly string[]
  /** Names that are none of the columns', as the file writes them: one of them may be a column that lacks. */
  strange: readonly string[]
  /** What is told where no such name is there, or no header at all. */
  got: string
}

/**
 * What is wrong with a header that lacks columns, as one fault: a column under another name is not told as one that lacks
 * and one too many, nor a header that is gone by every name that it had. Null where no column lacks.
 */
export function lackingFault({
  required,
  missing,
  strange,
  got
}: Lacking): Pick<Problem, 'column' | 'expected' | 'got'> | null {
  const [first, ...others] = missing
  if (first === undefined) return null
  if (isLost(missing, required)) {
    return { column: '', expected: `en rad med kolumnernas namn: ${required.join(', ')}`, got }
  }
  const found = strange.join(';') || got
  if (others.length === 0) return { column: first, expected: `kolumnen ${first}`, got: found }
  return { column: '', expected: `kolumnerna ${missing.join(', ')}`, got: found }
}

/** Whether a row lacks so many of the names that it is no header: something else stands in its place. */
export function isLost(missing: readonly string[], required: readonly string[]): boolean {
  return missing.length > required.length / 2
}
