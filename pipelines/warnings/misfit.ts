import type { Indicator } from '../../src/lib/schema/registers/indicator.ts'
import { median } from '../../src/lib/stats/median.ts'
import type { Point } from './series.ts'

/** How a value would fit with those of other years: turned about, or so many powers of ten smaller. */
export type Reading = 'mirrored' | -3 | -2 | -1 | 1 | 2 | 3

/** A value that does not fit with those of the other years, and how it would; null where nothing would help. */
export interface Misfit {
  point: Point
  /** The middle of the other years' values. */
  usual: number
  reading: Reading | null
}

type Measured = Pick<Indicator, 'measure' | 'per'>

// Fewer other values tell too little of what is usual.
const leastOthers = 3
// How many times farther from the middle of the others than these are from each other a value lies that is none of them. One that would fit if it were read otherwise need not be as far.
const farAway = { read: 6, reread: 3 }

/**
 * The values of a place that its other years cannot explain, chance apart. `spread` is how far apart a place's values
 * usually are: those of a few years may happen to be the same.
 */
export function misfits(points: readonly Point[], indicator: Measured, spread: number): Misfit[] {
  return points.flatMap((point) => {
    const others = points.filter((other) => other !== point)
    if (others.length < leastOthers) return []
    const values = others.map(({ value }) => value)
    const usual = median(values)
    const reach = Math.max(Math.max(...values) - Math.min(...values), spread)
    const slack = 2 * (point.slack + median(others.map((other) => other.slack)))
    const away = (value: number) => Math.abs(value - usual) - slack
    const reading = readingsOf(indicator).find((how) => {
      return away(reread(point.value, how, indicator)) <= reach
    })
    const isFar = away(point.value) > reach * (reading ? farAway.reread : farAway.read)
    return isFar ? [{ point, usual, reading: reading ?? null }] : []
  })
}

/** How a value may have been misread, the least strange first. */
export function readingsOf({ measure }: Pick<Indicator, 'measure'>): Reading[] {
  return measure === 'percent' ? ['mirrored', 1, -1, 2, -2] : [1, -1, 2, -2, 3, -3]
}

export function reread(value: number, reading: Reading, { per }: Measured): number {
  return reading === 'mirrored' ? per - value : value / 10 ** reading
}
