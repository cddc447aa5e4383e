import type { ComparisonRow } from '../../queries/comparison.ts'
import type { Indicator } from '../../schema/registers/indicator.ts'
import { COVERAGE_LIMIT } from '../../stats/pool.ts'
import { lackingWords } from '../parts/lacking.ts'

type Lacking = Pick<ComparisonRow, 'rest_missing' | 'rest_doubtful'>

/** "Degerfors saknas", "uppgiften för Laxå är tveksam och räknas inte in": which kommuner the rest of the county is told without; empty without any. */
export function restLacks({ rest_missing, rest_doubtful }: Lacking): string {
  return lackingWords({ missing: rest_missing, doubtful: rest_doubtful })
}

/** The same behind a value, in brackets. */
export function restWithout(row: Lacking): string {
  const lacks = restLacks(row)
  return lacks && ` (${lacks})`
}

/**
 * The rest of the county's value: a ratio of sums, never a mean of the kommuner's values. Null where kommuner with
 * more than a tenth of its persons have none: that would be some other place's value.
 */
export function restOfCountyValue(
  row: ComparisonRow,
  { per }: Pick<Indicator, 'per'>
): number | null {
  if (row.rest_numerator === null || !row.rest_denominator) return null
  if (row.rest_coverage === null || row.rest_coverage < COVERAGE_LIMIT) return null
  return (row.rest_numerator / row.rest_denominator) * per
}
