/** Something that the last release had and this one has not. */
export interface Loss {
  /** How many values or rows are gone: the largest loss is told first. */
  gone: number
  /** In Swedish, one line. */
  words: string
}

// Figures are corrected now and then, and a few go with it. More than a tenth is no correction.
export const smallPart = 0.1

/** Names with commas, at most so many of them. */
export function some(names: readonly string[], most = 5): string {
  const told = names.slice(0, most).join(', ')
  return names.length > most ? `${told} och ${names.length - most} till` : told
}
