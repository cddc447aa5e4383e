import { requireProbability } from './domain.ts'

/** The share of findings that are expected to be false, at most. */
export const FALSE_DISCOVERIES = 0.05

/**
 * Benjamini & Hochberg's adjusted p-values, in the order given: min over j ≥ rank of p(j)·m/j, at
 * most 1 (Benjamini & Hochberg 1995, JRSS B 57, 289–300; adjusted form as in R's p.adjust). Throws
 * RangeError on a p-value outside 0–1.
 */
export function adjustedP(p: readonly number[]): number[] {
  for (const value of p) requireProbability('p', value)
  const descending = p.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value)
  const adjusted = new Array<number>(p.length).fill(1)
  let least = 1
  descending.forEach(({ value, index }, position) => {
    least = Math.min(least, (value * p.length) / (p.length - position))
    adjusted[index] = least
  })
  return adjusted
}

/**
 * Which of the tests are taken as findings, in the order given, when the false discovery rate is
 * held at `rate`: those whose adjusted p-value is at most `rate`. Throws RangeError on a p-value or
 * a rate outside 0–1.
 */
export function benjaminiHochberg(p: readonly number[], rate = FALSE_DISCOVERIES): boolean[] {
  requireProbability('rate', rate)
  return adjustedP(p).map((value) => value <= rate)
}
