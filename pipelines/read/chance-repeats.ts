/**
 * How many rows stand exactly `before`, `middle` and `after` times, where `middle² ≤ ratio · before · after` is
 * expected of rows that nobody has put in twice.
 */
export interface Frequencies {
  before: number
  middle: number
  after: number
  ratio: number
}

// So strong is what happens by chance once in a million times: the square of the normal distribution's 4.75.
const beyondChance = 22.6

/**
 * How many of the `middle` are more than chance explains; 0 where chance can explain them all.
 *
 * Every possible row comes a number of times that is Poisson distributed about some mean of its own. Whatever the means
 * are, and so however people answer (all alike, all at random, some always the first box), the numbers f₁, f₂, … of rows
 * that stand once, twice … are expected to keep (2 f₂)² ≤ f₁ · 6 f₃, and so on: the Cauchy–Schwarz inequality, by which
 * Chao (Scandinavian Journal of Statistics 11, 1984, 265–270) estimates the number of species. Rows that have been put in
 * twice raise f₂ alone. The counts are tested by the likelihood ratio of three Poisson numbers, against the expectations
 * nearest to them that keep the inequality: these differ from the counts by (+t, −2t, +t).
 */
export function beyondChanceOf({ before, middle, after, ratio }: Frequencies): number {
  if (middle ** 2 <= ratio * before * after) return 0
  // (middle − 2t)² = ratio (before + t) (after + t)
  const square = 4 - ratio
  const linear = 4 * middle + ratio * (before + after)
  const constant = middle ** 2 - ratio * before * after
  const root = Math.sqrt(linear ** 2 - 4 * square * constant)
  // The smaller root, in the form that loses no digits and needs no square term.
  const t = (2 * constant) / (linear + root)
  const strength =
    2 * (part(before, before + t) + part(middle, middle - 2 * t) + part(after, after + t))
  if (strength <= beyondChance) return 0
  return Math.round(middle - Math.sqrt(ratio * before * after))
}

function part(count: number, expected: number): number {
  return count === 0 ? 0 : count * Math.log(count / expected)
}
