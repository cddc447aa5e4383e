import { periodIndex, perYear } from '../../charts/parts/period.ts'
import type { LineChart } from '../line-chart.ts'
import { widthOf } from './words.ts'

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

/** The period that the axis begins with: the first of its year, where the year is named. */
export function axisStart(periods: string[], shown: number[]): string {
  return (periods[shown[0] ?? 0] ?? '').replace(/Q\d$/, 'Q1')
}

/** As many years are named as have room in some inches, counted from the first. */
export function yearsBetween(
  { periods, step = 1 }: LineChart,
  shown: number[],
  width: number,
  fontSize: number
): number {
  const [start, end] = axisSpan(periods, shown)
  const yearsPerInch = (end - start) / perYear(periods) / width
  const room = widthOf('2000', fontSize) + 0.12
  const rhythm = Math.max(1, step / perYear(periods))
  const candidates = [1, 2, 3, 4, 5, 6, 9, 10, 12, 15, 20, 30].filter((n) => n % rhythm === 0)
  return candidates.find((years) => years >= room * yearsPerInch) ?? 40
}

/** Where a period stands between two ends, by its number in the chart's list; a single one stands in the middle. */
export function placeOf(
  periods: string[],
  shown: number[],
  [left, right]: [number, number]
): (index: number) => number {
  const [start, end] = axisSpan(periods, shown)
  const first = periodIndex(periods[0] ?? '')
  if (start === end) return () => (left + right) / 2
  return (index) => left + ((right - left) * (first + index - start)) / (end - start)
}

/** Numbers of the periods that the axis begins and ends with. */
function axisSpan(periods: string[], shown: number[]): [number, number] {
  return [periodIndex(axisStart(periods, shown)), periodIndex(periods[shown.at(-1) ?? 0] ?? '')]
}
