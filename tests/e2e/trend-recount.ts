import { twoSided, type Side } from './contrast-recount.ts'

/*
 * The trend over years by a second route: the normal equations of weighted least squares, uncentred, solved by
 * elimination, for the line and for the parabola.
 */

export interface Year extends Side {
  year: number
}

/** The p-value of the line, whether it rises, and whether the values turn. */
export function trendOf(
  years: Year[],
  measure: string
): { p: number; rises: boolean; turns: boolean } {
  const first = Math.min(...years.map(({ year }) => year))
  const all = years.reduce((sum, { n }) => sum + n, 0)
  const share = years.reduce((sum, { events }) => sum + events, 0) / all
  const half = years.some(({ events }) => events === 0) ? 0.5 : 0
  const points = years.map(({ year, events, n }) => {
    return measure === 'percent'
      ? { x: year - first, y: events / n, w: n / (share * (1 - share)) }
      : { x: year - first, y: Math.log((events + half) / n), w: events + half }
  })
  const line = fit(points, 1)
  const left = points.map(({ x, y, w }) => w * (y - line.at(x)) ** 2).reduce((a, b) => a + b, 0)
  const free = points.length - 2
  const scatter = free >= 5 ? Math.max(1, left / free) : 1
  const sure = freedom(years)
  const slope = line.coefficients[1]!
  const df = scatter > 1 ? Math.min(sure, free) : sure
  const p = twoSided(slope / Math.sqrt(scatter * line.variances[1]!), df)
  const curve = fit(points, 2)
  const [, b, c] = curve.coefficients as [number, number, number]
  const top = -b / (2 * c) / Math.max(...points.map(({ x }) => x))
  const bends = twoSided(c / Math.sqrt(curve.variances[2]!), sure) < 0.05
  return { p, rises: slope > 0, turns: bends && top > 1 / 3 && top < 2 / 3 }
}

/** Two by the square of the relative error of the slope's variance; each year bears on it by n times its distance squared. */
function freedom(years: Year[]): number {
  const n = years.reduce((sum, one) => sum + one.n, 0)
  const middle = years.reduce((sum, one) => sum + one.n * one.year, 0) / n
  const bears = years.map((one) => one.n * (one.year - middle) ** 2)
  const whole = bears.reduce((a, b) => a + b, 0)
  const error = years.reduce((sum, { unsure }, i) => sum + (unsure * bears[i]!) / whole, 0)
  return error > 0 ? 2 / error ** 2 : Infinity
}

/** A polynomial of a degree with the variances of its coefficients: the inverse of the normal matrix on its diagonal. */
function fit(points: { x: number; y: number; w: number }[], degree: number) {
  const size = degree + 1
  const sum = (value: (point: (typeof points)[number]) => number) =>
    points.reduce((total, point) => total + value(point), 0)
  // The normal matrix beside the right side and the unit matrix, reduced by Gauss and Jordan.
  const rows = Array.from({ length: size }, (_, i) => [
    ...Array.from({ length: size }, (_, j) => sum(({ x, w }) => w * x ** (i + j))),
    sum(({ x, y, w }) => w * y * x ** i),
    ...Array.from({ length: size }, (_, j) => (i === j ? 1 : 0))
  ])
  for (let k = 0; k < size; k++) {
    const pivot = rows[k]![k]!
    rows[k] = rows[k]!.map((cell) => cell / pivot)
    for (let i = 0; i < size; i++) {
      const factor = rows[i]![k]!
      if (i !== k) rows[i] = rows[i]!.map((cell, j) => cell - factor * rows[k]![j]!)
    }
  }
  const coefficients = rows.map((row) => row[size]!)
  return {
    coefficients,
    variances: rows.map((row, i) => row[size + 1 + i]!),
    at: (x: number) => coefficients.reduce((total, own, i) => total + own * x ** i, 0)
  }
}
