/** As many of ten, or of a hundred where ten would be too coarse. */
type Base = 10 | 100

// Nearer to none or to all than a tenth, "0 av 10" and "10 av 10" would say something that is not so.
const coarse = [10, 90] as const

/** A percentage 0–100 as people count: "7 av 10", "4 av 100", "färre än 1 av 100". */
export function naturalFrequency(percent: number): string {
  return counted(percent, baseOf(percent))
}

/** A percentage counted in hundredths, for a column whose values are to be compared: "67 av 100", "4 av 100". */
export function hundredths(percent: number): string {
  return counted(percent, 100)
}

// Two rounded shares may seem this much, in percentage points, further from or nearer to each other than they are.
const tolerance = 3

/**
 * Two percentages counted alike, so that they can be compared. Hundredths are told where tenths would show a difference
 * that is not there, or is not proven, and where they surely differ unless tenths show about the same difference.
 */
export function naturalFrequencyPair(a: number, b: number, differ: boolean): [string, string] {
  const tens = (percent: number) => Math.round(percent / 10) * 10
  const off = Math.abs(tens(a) - tens(b) - (a - b))
  const exact = off > tolerance && (differ || tens(a) !== tens(b))
  const base = exact ? 100 : (Math.max(baseOf(a), baseOf(b)) as Base)
  return [counted(a, base), counted(b, base)]
}

function baseOf(percent: number): Base {
  return percent >= coarse[0] && percent <= coarse[1] ? 10 : 100
}

function counted(percent: number, of: Base): string {
  const count = Math.round((percent * of) / 100)
  if (count === 0 && percent > 0) return `färre än ${bound(1, of)}`
  if (count === of && percent < 100) return `fler än ${bound(of - 1, of)}`
  return bound(count, of)
}

/** On one line, wherever it stands. */
function bound(count: number, of: Base): string {
  return `${count}\u00a0av\u00a0${of}`
}
