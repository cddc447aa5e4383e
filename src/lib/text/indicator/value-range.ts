import { formatValue } from '../../format/number.ts'
import { boundOf } from '../../schema/bound.ts'
import { sureValue } from '../../schema/doubt.ts'
import { valueOrBoundText } from '../parts/bound.ts'
import type { Finding } from './finding.ts'
import { periodPhrase } from '../parts/period.ts'
import { capitalise, lowerFirst } from '../parts/sentence.ts'

type Ranged = Pick<Finding, 'indicator' | 'view' | 'places'>

/** From the lowest value to the highest: what can be said without a test. Bounds and doubtful values have no place among them. */
export function valueRange(finding: Ranged): string {
  const { indicator, view, places } = finding
  const period = periodPhrase(view.year, indicator)
  const known = places
    .flatMap(({ row }) => {
      const value = sureValue(row)
      return value === null ? [] : [{ value, name: row.sentence_name }]
    })
    .toSorted((a, b) => b.value - a.value)
  const [most, least] = [known[0], known.at(-1)]
  const bounds = boundsPhrase(finding)
  if (!most || !least) {
    // What comes from one release to the next would be told: single kommuner have no rows until the year is over.
    const goesOn = indicator.through?.startsWith(view.year.slice(0, 4)) ?? false
    if (!bounds && goesOn) return 'Enskilda kommuner visas först när året är slut'
    return `${bounds ?? 'Inga värden'} ${period}`
  }
  const besides = bounds ? `; ${lowerFirst(bounds)}` : ''
  if (most === least) {
    const exact = bounds ? 'exakt värde' : 'värde'
    return `Bara ett ${exact}, ${formatValue(most.value, indicator)} i ${most.name} ${period}${besides}`
  }
  if (most.value === least.value) {
    const value = formatValue(most.value, indicator)
    return `Samma värde, ${value}, på alla ${known.length} platser som har ett ${period}${besides}`
  }
  // A place is named only when it is alone with its value.
  const where = ({ value, name }: typeof most) => {
    const alone = known.filter((place) => place.value === value).length === 1
    return `${formatValue(value, indicator)}${alone ? ` i ${name}` : ''}`
  }
  return `Från ${where(least)} till ${where(most)} ${period}${besides}`
}

/** "Färre än 5 i Nora", "Färre än 5 på 3 platser", "3 platser visas som under eller över en gräns"; null without any. */
function boundsPhrase({ indicator, places }: Ranged): string | null {
  const rows = places.flatMap(({ row }) => (boundOf(row) ? [row] : []))
  const [first, another] = rows
  if (!first) return null
  const words = new Set(rows.map((row) => valueOrBoundText(row, indicator)))
  if (words.size > 1) return `${rows.length} platser visas som under eller över en gräns`
  const text = capitalise(valueOrBoundText(first, indicator) ?? '')
  return another ? `${text} på ${rows.length} platser` : `${text} i ${first.sentence_name}`
}
