import type { Form, Measured, Point } from './point.ts'

// Three alike are one figure that has been copied.
const leastAlike = 3
// A number of fewer digits is written for many a small count: 12,5 is one of eight, and two of sixteen.
const leastDigits = 4
/**
 * With N values of which no two are alike by themselves, two are alike with a probability of at most about 1 of N²/2, and
 * then three are expected to be alike in N³/6 · (2/N²)² = 2/(3N) tables: fewer than one of a hundred from here.
 */
const leastValues = 67

/**
 * Values that are the same to their last digit for three or more places and years, where chance makes none the same: were
 * they rounded so much, or of so few, that three could be alike, then pairs would be too.
 */
export function repeats({ series }: Form, { measure, per }: Measured): Point[] {
  const points = series.flat()
  if (points.length < leastValues) return []
  const byValue = new Map<number, Point[]>()
  for (const point of points) byValue.set(point.value, [...(byValue.get(point.value) ?? []), point])
  const alike = [...byValue.values()]
  if (alike.some((own) => own.length === 2 && isTelling(own[0]!.value))) return []
  return alike.filter((own) => own.length >= leastAlike && isTelling(own[0]!.value)).flat()

  function isTelling(value: number): boolean {
    // All, or nobody, is what it is in many places.
    const isEnd = value === 0 || (measure === 'percent' && value === per)
    return !isEnd && digits(value) >= leastDigits
  }
}

/** How many digits a value is written with, zeros at its ends apart. */
function digits(value: number): number {
  return String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length
}
