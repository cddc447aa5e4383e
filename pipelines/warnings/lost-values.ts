import type { Observation } from '../../src/lib/schema/observation.ts'
import { isYear } from '../../src/lib/schema/period.ts'
import type { Published } from './published.ts'
import type { Warned } from './warned.ts'

// A value in fewer years is none that is there every year.
const leastYears = 2
// So many indicators of a place are told by name.
const namedIndicators = 3

/** Kommuner that lack the last year's value though they have had one every year until then, and others have one now. */
export function lostValues({ areas, indicators, observations }: Published): Warned[] {
  const lost = new Map<
    string,
    { place: string; year: string; titles: string[]; indicator: string }
  >()
  for (const indicator of indicators) {
    const { through } = indicator
    const rows = (observations.get(indicator.id) ?? []).filter((row) => {
      return isWhole(row) && !through?.startsWith(row.period)
    })
    const year = lastYear(rows)
    if (year === null) continue
    for (const { type, code, name } of areas) {
      const own = rows.filter(({ area }) => area === code)
      if (type !== 'kommun' || !isLost(own, rows, year)) continue
      const key = `${code} ${year}`
      const known = lost.get(key) ?? { place: name, year, titles: [], indicator: indicator.id }
      known.titles.push(indicator.title)
      lost.set(key, known)
    }
  }
  return [...lost.values()].map(({ place, year, titles, indicator }) => {
    const named = titles.slice(0, namedIndicators).join('; ')
    const more = titles.length - namedIndicators
    const words = `${place} saknar värde ${year} men har haft ett alla tidigare år: ${named}${more > 0 ? ` och ${more} till` : ''}`
    return { indicator, words }
  })
}

function isWhole({ sex, grade, period }: Observation): boolean {
  return sex === 'alla' && grade === 'alla' && isYear(period)
}

/** The last year that anybody has a value in. */
function lastYear(rows: readonly Observation[]): string | null {
  const years = rows.filter(({ status }) => status === 'ok').map(({ period }) => period)
  return years.sort().at(-1) ?? null
}

/** Whether a place has something in every year that others have, but for the last. What is hidden is there. */
function isLost(own: readonly Observation[], all: readonly Observation[], last: string): boolean {
  const isMissing = (row: Observation | undefined) => row === undefined || row.status === 'missing'
  const years = [
    ...new Set(all.filter(({ status }) => status === 'ok').map(({ period }) => period))
  ]
  const earlier = years.filter((year) => year < last)
  const of = (year: string) => own.find(({ period }) => period === year)
  return (
    earlier.length >= leastYears &&
    isMissing(of(last)) &&
    earlier.every((year) => !isMissing(of(year)))
  )
}
