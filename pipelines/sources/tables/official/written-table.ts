import { folded } from '../../../read/words/translation.ts'
import type { Mark } from '../marks.ts'

/** A value of a variable, by each name that the file gives it: the one that readers see first, then its code. */
export interface Value {
  names: readonly string[]
}

/** What numbers are told apart by in a table: a PxWeb variable, a column, a row of headers. */
export interface Variable {
  names: readonly string[]
  values: readonly Value[]
}

/** A number of a table, or the mark in its place. */
export interface WrittenCell {
  line: number
  /** What its column is called; null where the file has no columns. */
  column: string | null
  text: string
  /** Its value of every variable, by place in the variable's list. */
  at: readonly number[]
}

/** A table as its publisher wrote it. */
export interface WrittenTable {
  variables: readonly Variable[]
  cells: Iterable<WrittenCell>
  /** What the file itself says that its marks mean. */
  marks: readonly (readonly [string, Mark])[]
  /** What of the file is not read, in Swedish. */
  unread: readonly string[]
}

/** A name without what publishers differ in: case, hyphens, the stars and numbers of footnotes after it. */
export function foldedName(name: string): string {
  return folded(name.replace(/(?:\s*\*+|\s+\d\))+\s*$/, '')).replaceAll('-', ' ')
}

/** Places in the list of those that are called so: by their first names, or else by their second, and so on. */
export function called(list: readonly { names: readonly string[] }[], name: string): number[] {
  const own = foldedName(name)
  const most = Math.max(0, ...list.map(({ names }) => names.length))
  for (let i = 0; i < most; i += 1) {
    const found = list.flatMap(({ names }, place) => {
      const other = names[i]
      return other !== undefined && foldedName(other) === own ? [place] : []
    })
    if (found.length > 0) return found
  }
  return []
}

/** Every combination of the variables' values, the last one's changing fastest, as both PX and json-stat order them. */
export function* combinations(variables: readonly Variable[]): Generator<number[]> {
  const at = variables.map(() => 0)
  if (variables.some(({ values }) => values.length === 0)) return
  while (true) {
    yield [...at]
    let i = at.length - 1
    for (; i >= 0; i -= 1) {
      at[i] = (at[i] ?? 0) + 1
      if ((at[i] ?? 0) < (variables[i]?.values.length ?? 0)) break
      at[i] = 0
    }
    if (i < 0) return
  }
}

export function sizeOf(variables: readonly Variable[]): number {
  return variables.reduce((size, { values }) => size * values.length, 1)
}
