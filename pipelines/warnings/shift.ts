import type { Indicator } from '../../src/lib/schema/registers/indicator.ts'
import { median } from '../../src/lib/stats/median.ts'
import { readingsOf, reread, type Reading } from './misfit.ts'
import type { Series } from './series.ts'

/** How the values of all places together went from one year to the next that has any. */
export interface Change {
  from: number
  to: number
  /** The middle of the places' values, before and after. */
  was: number
  is: number
  /** The middle of the places' changes, and its standard error by how much they differ. */
  size: number
  error: number
  /** How the later values would fit with the earlier ones; null where nothing would help. */
  reading: Reading | null
}

type Measured = Pick<Indicator, 'measure' | 'per'>

// Fewer places tell nothing of all.
const leastPlaces = 3

/** The changes of an indicator from year to year, over its places. */
export function changesOf(series: readonly Series[], indicator: Measured): Change[] {
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))]
  years.sort((a, b) => a - b)
  return years.slice(1).flatMap((to, i) => {
    const from = years[i]!
    const pairs = series.flatMap(({ points }) => {
      const [was, is] = [from, to].map((year) => points.find((point) => point.year === year))
      return was && is ? [{ was: was.value, is: is.value }] : []
    })
    if (pairs.length < leastPlaces) return []
    const sizes = pairs.map(({ was, is }) => is - was)
    return [
      {
        from,
        to,
        was: median(pairs.map(({ was }) => was)),
        is: median(pairs.map(({ is }) => is)),
        size: median(sizes),
        error: errorOfMedian(sizes),
        reading: readingOf(pairs, indicator)
      }
    ]
  })
}

// The standard deviation of a normal distribution by its median absolute deviation, and how many times the error of a mean that of a median is: √(π/2).
const deviation = 1.4826
const ofMedian = 1.2533

function errorOfMedian(values: readonly number[]): number {
  const middle = median(values)
  const absolute = median(values.map((value) => Math.abs(value - middle)))
  return (ofMedian * deviation * absolute) / Math.sqrt(values.length)
}

/** The reading by which the later values lie at most a third as far from the earlier ones. */
function readingOf(pairs: readonly { was: number; is: number }[], indicator: Measured) {
  const apart = (read: (value: number) => number) =>
    median(pairs.map(({ was, is }) => Math.abs(read(is) - was)))
  const asRead = apart((value) => value)
  const reading = readingsOf(indicator).find((how) => {
    return apart((value) => reread(value, how, indicator)) < asRead / 3
  })
  return reading ?? null
}

// A change so many times greater than any other of the indicator is none that its history explains.
const beyondHistory = 3
const standardErrors = 3
// So few changes are too short a history: then changes are held against what is usual of the source's indicators too.
const shortHistory = 4

/**
 * The changes that the others of the indicator cannot explain. `usual` is the size of changes of indicators of the same
 * kind; null where they are too few to tell.
 */
export function unexplained(changes: readonly Change[], usual: number | null): Change[] {
  return changes.filter((change) => {
    const others = changes.filter((other) => other !== change).map(({ size }) => Math.abs(size))
    const own = others.length < shortHistory && usual !== null ? [...others, usual] : others
    // Where nothing tells what is usual, only what is seen to be misread is told.
    if (own.length < 2 && change.reading === null && usual === null) return false
    const largest = Math.max(0, ...own)
    return Math.abs(change.size) > beyondHistory * largest + standardErrors * change.error
  })
}
