import { requireFinite, requirePositive } from './domain.ts'

/** One measure of every place, in the places' order; null where it is not known. */
export interface SimilarityMeasure {
  /** The measures of one group weigh as much together as those of any other. */
  group: string
  /** Sizes, which are above 0, are compared by their ratio and not by their difference. */
  logarithmic: boolean
  values: readonly (number | null)[]
}

/** How much another place is like the one asked about. */
export interface Similarity {
  /** Its position among the places. */
  place: number
  /** 0 for two places that have the same of everything that is known of both. */
  distance: number
  /**
   * By how many standard deviations it lies above the place asked about, measure by measure; null where the measure is
   * left out.
   */
  differences: (number | null)[]
}

/**
 * The distance between two places in general: when nothing is missing, the squared distances of all pairs have exactly
 * the mean 2, because the mean squared difference of two values is twice their variance.
 */
export const ORDINARY_DISTANCE = Math.SQRT2

/**
 * The other places, the most similar first: standardised Euclidean distance (Kaufman & Rousseeuw 1990, Finding Groups in
 * Data, §1.2.1),
 *
 *     d(a, b) = √( mean over groups of the mean within the group of (z(a) − z(b))² )
 *
 * where z = (x − mean) / s over the places with a value, s being the sample standard deviation and x the logarithm of
 * a size. A measure that either place lacks is left out of that pair's means, as in Gower 1971 (Biometrics 27,
 * 857–871), and so is one that is the same everywhere. Two places that share fewer than half of the measures are not
 * compared. Places at the same distance keep their order.
 *
 * The order is a description, not a test: with twelve places a single one moves the scale of every measure, and two
 * measures that go together, such as inhabitants and pupils, count their common trait twice.
 *
 * Throws RangeError on a value that is not finite, and on a size that is not above 0.
 */
export function mostSimilar(measures: readonly SimilarityMeasure[], place: number): Similarity[] {
  const scaled = measures.map(standardised)
  const usable = scaled.filter((scores) => scores.some((score) => score !== null)).length
  const others = Array.from({ length: scaled[0]?.length ?? 0 }, (_, i) => i)
  return others
    .filter((other) => other !== place)
    .map((other) => {
      const differences = scaled.map((scores) => difference(scores[other], scores[place]))
      return { place: other, distance: distance(measures, differences), differences }
    })
    .filter(({ differences }) => {
      const shared = differences.filter((one) => one !== null).length
      return shared > 0 && shared >= usable / 2
    })
    .toSorted((a, b) => a.distance - b.distance)
}

/** The values as z-scores; all null where they do not vary, for then they tell no place from another. */
function standardised({ values, logarithmic }: SimilarityMeasure): (number | null)[] {
  const scale = (value: number) => {
    if (logarithmic) requirePositive('size', value)
    else requireFinite('value', value)
    return logarithmic ? Math.log(value) : value
  }
  const scaled = values.map((value) => (value === null ? null : scale(value)))
  const known = scaled.filter((value) => value !== null)
  if (new Set(known).size < 2) return values.map(() => null)
  const centre = mean(known)
  const variance = known.reduce((sum, x) => sum + (x - centre) ** 2, 0) / (known.length - 1)
  return scaled.map((value) => (value === null ? null : (value - centre) / Math.sqrt(variance)))
}

function difference(a: number | null | undefined, b: number | null | undefined): number | null {
  return a == null || b == null ? null : a - b
}

function distance(
  measures: readonly SimilarityMeasure[],
  differences: readonly (number | null)[]
): number {
  const squares = new Map<string, number[]>()
  measures.forEach(({ group }, i) => {
    const one = differences[i]
    if (one != null) squares.set(group, [...(squares.get(group) ?? []), one ** 2])
  })
  return Math.sqrt(mean([...squares.values()].map(mean)))
}

function mean(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
