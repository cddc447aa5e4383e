import type { DesignEffect } from './design.ts'
import { scatter, type ScatterPoint } from './scatter.ts'

/** With fewer degrees of freedom the estimate is too unsure to test by. */
const LEAST_DF = 10

/** A trend is taken for linear over no more times than this. */
const WINDOW = 5

/**
 * How much more the values of places vary from time to time than by chance of single events: Pearson's χ² by its degrees
 * of freedom (McCullagh & Nelder 1989, § 4.5) around levels and trends over five times each, from the last backwards;
 * never below 1. `variance` is what a single event varies by: p(1 − p) for shares, p for rates. Null with fewer than
 * three times, with one place alone, and with fewer than ten degrees of freedom.
 */
export function overdispersion(
  points: readonly ScatterPoint[],
  variance: (share: number) => number
): DesignEffect | null {
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
  if (df < LEAST_DF) return null
  const effect = Math.max(1, chiSquare / df)
  return { effect, error: effect * Math.sqrt(2 / df) }
}
