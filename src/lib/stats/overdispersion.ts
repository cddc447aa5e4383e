import { scatter, type ScatterPoint } from './scatter.ts'
import { shrink } from './shrink.ts'
import type { DesignEffect } from './design.ts'

/** A trend is taken for linear over no more times than this. */
const WINDOW = 5

/**
 * How much more each of some series of a kind varies from time to time than by chance of single events, in their order:
 * Pearson's χ² by its degrees of freedom (McCullagh & Nelder 1989, § 4.5) around levels and trends over five times each,
 * drawn towards what the series have in common; never below 1. `variance` is what a single event varies by: p(1 − p) for
 * shares, p for rates. Null for a series with fewer than three times, or with one place alone.
 */
export function overdispersions(
  series: readonly (readonly ScatterPoint[])[],
  variance: (share: number) => number
): (DesignEffect | null)[] {
  const own = series.map((points) => scattered(points, variance))
  const known = own.filter((one) => one !== null)
  const total = (key: 'chiSquare' | 'df') => known.reduce((sum, one) => sum + one[key], 0)
  const pooled = total('chiSquare') / total('df')
  const shrunken = shrink(
    known.map(({ chiSquare, df }) => ({ value: chiSquare / df, variance: (2 * pooled ** 2) / df }))
  )
  const byScatter = new Map(known.map((one, i) => [one, shrunken.each[i]!]))
  return own.map((one) => {
    const found = one && byScatter.get(one)
    return found ? { effect: Math.max(1, found.value), error: Math.sqrt(found.variance) } : null
  })
}

/** The scatter in windows of five times from the last backwards, together. */
function scattered(points: readonly ScatterPoint[], variance: (share: number) => number) {
  const times = [...new Set(points.map(({ time }) => time))].sort((a, b) => b - a)
  let [chiSquare, df] = [0, 0]
  for (let first = 0; first < times.length; first += WINDOW) {
    const window = new Set(times.slice(first, first + WINDOW))
    const found = scatter(
      points.filter(({ time }) => window.has(time)),
      variance
    )
    chiSquare += found?.chiSquare ?? 0
    df += found?.df ?? 0
  }
  return df > 0 && chiSquare > 0 ? { chiSquare, df } : null
}
