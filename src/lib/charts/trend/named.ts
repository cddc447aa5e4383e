import type { Series } from '../parts/series.ts'

/**
 * The series that have a name at their end, no more than have room: what is in focus, county and riket, those that the headline
 * names, and then the highest and the lowest.
 */
export function namedSeries(series: Series[], most: number, told: string[]): Series[] {
  const ended = series.filter(({ last }) => last !== null)
  if (ended.length <= most) return series
  const byValue = ended.toSorted((a, b) => a.last!.value - b.last!.value)
  const rank = (one: Series) => {
    if (told.includes(one.area)) return 0
    if (one.focus) return 1
    if (one.type === 'lan' || one.type === 'riket') return 2
    const at = byValue.indexOf(one)
    return 3 + Math.min(at, byValue.length - 1 - at)
  }
  const first = ended.toSorted((a, b) => rank(a) - rank(b)).slice(0, Math.max(1, most))
  return series.filter((one) => first.includes(one))
}

/** What lines without a name are, for the key. */
export function namelessKey(series: Series[], named: Series[]): string[] {
  const count =
    series.filter(({ last }) => last !== null).length -
    named.filter(({ last }) => last !== null).length
  return count > 0 ? [`Linjer utan namn: ${count} platser till.`] : []
}
