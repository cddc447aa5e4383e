import { perYear } from '../../../charts/parts/period.ts'
import type { LineChart } from '../../native/line-chart.ts'
import { widthOf } from '../words.ts'

/**
 * The periods that lines are drawn through. What is measured every third year has no value between, and yet its
 * line goes on: such periods are left out and the axis counts days. Where a measurement is missing one without a
 * value stays, so that no line is drawn across.
 */
export function shownPeriods({ periods, lines, step = 1 }: LineChart): number[] {
  const all = periods.map((_, i) => i)
  const measured = all.filter((i) => lines.some(({ values }) => values[i] != null))
  if (step === 1 || measured.length === 0) return all
  return measured.flatMap((i, n) => {
    const next = measured[n + 1]
    return next !== undefined && next - i > step ? [i, i + step] : [i]
  })
}

/** The years that are named: as many as have room in some inches, counted from the first. */
export function namedYears(
  { periods, years: [start, end], step = 1 }: LineChart,
  width: number,
  fontSize: number
): number[] {
  const room = ((widthOf('2000', fontSize) + 0.12) * (end - start)) / width
  const rhythm = Math.max(1, step / perYear(periods))
  const candidates = [1, 2, 3, 4, 5, 6, 9, 10, 12, 15, 20, 30].filter((n) => n % rhythm === 0)
  const every = candidates.find((years) => years >= room) ?? 40
  const years = Array.from({ length: end - start }, (_, i) => start + i)
  return years.filter((year) => (year - start) % every === 0)
}

/** Where a place on the axis of years stands between two ends. */
export function placeOf(
  { years: [start, end] }: LineChart,
  [left, right]: [number, number]
): (position: number) => number {
  return (position) => left + ((right - left) * (position - start)) / (end - start)
}
