import type { Point } from './point.ts'

// Where more than five are expected fewer than one year of a hundred has none: e⁻⁵ = 0.007.
const manyEvents = 5

// Sources pass over a year now and then; what is farther away was another time.
const farthestYear = 2

/**
 * Values of nothing beside a year with more than five events. Years of nothing that follow on each other are one gap,
 * however many they are: its neighbours are the years before and after it.
 */
export function zeros(series: readonly Point[]): Point[] {
  return series.filter((point, i) => {
    if (point.value !== 0) return false
    const beside = [
      neighbour(point, series.slice(0, i).reverse()),
      neighbour(point, series.slice(i + 1))
    ]
    return beside.some((year) => (year?.events ?? 0) > manyEvents)
  })
}

/** The first of the years on one side, the nearest first, that has something; null where too long a time has no value. */
function neighbour(point: Point, [next, ...others]: readonly Point[]): Point | null {
  if (!next || Math.abs(next.time - point.time) > farthestYear) return null
  return next.value === 0 ? neighbour(next, others) : next
}
