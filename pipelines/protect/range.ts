/** Whole numbers, both ends included. */
export interface Range {
  least: number
  greatest: number
}

export function overlap(a: Range, b: Range): Range {
  return { least: Math.max(a.least, b.least), greatest: Math.min(a.greatest, b.greatest) }
}
