import type { Database } from '../db/database.ts'
import type { AreaType } from '../schema/area.ts'
import type { Grade, Sex, Status } from '../schema/observation.ts'
import { lansdelOfPeriod } from './lansdel-of-period.ts'

/**
 * A place in one period beside the rest of the county, the county's counts less the place's own, and beside riket.
 * `rest_coverage` is the share 0–1 of the rest's persons who live in kommuner with a value. All null without counts,
 * and where the county itself is incomplete.
 */
export interface ComparisonRow {
  indicator: string
  period: string
  area: string
  type: AreaType
  /** The one that a kommun belonged to in the period. */
  lansdel: string | null
  label: string
  name: string
  sentence_name: string
  value: number | null
  lower: number | null
  upper: number | null
  coverage: number | null
  status: Status
  numerator: number | null
  denominator: number | null
  rest_numerator: number | null
  rest_denominator: number | null
  rest_coverage: number | null
  /** Kommuner of the rest without a value, in Swedish order, separated by ", ". */
  rest_missing: string | null
  /** The same of those whose value is doubtful, which the county is made without. */
  rest_doubtful: string | null
  riket_numerator: number | null
  riket_denominator: number | null
}

// A kommun without a value has no persons in the file, so those of the whole county are the counted ones divided by
// its coverage; the same holds for a länsdel. Hidden kommuner are in the county's counts, so only missing ones are told.
// A survey's counts are reckoned from rounded shares: what is left of them may be a trifle less than none, or than all.
const comparison = (
  table: 'observations' | 'latest',
  where: string,
  order: string,
  shown = 'true'
) => `
  WITH cell AS (
    SELECT o.indicator, o.period, o.area, a.type, a.short_name, a.name, a.sentence_name, a.sort,
      ${lansdelOfPeriod('a', 'o')} AS lansdel, o.value, o.lower, o.upper, o.coverage, o.status, o.numerator, o.denominator
    FROM ${table} o JOIN areas a ON a.code = o.area
    WHERE ${where} AND o.sex = ? AND o.grade = ?
  ), whole AS (
    SELECT indicator,
      max(CASE WHEN type = 'lan' THEN numerator END) AS numerator,
      max(CASE WHEN type = 'lan' THEN denominator END) AS denominator,
      max(CASE WHEN type = 'lan' THEN denominator END)
        / coalesce(max(CASE WHEN type = 'lan' THEN coverage END), 1) AS persons,
      max(CASE WHEN type = 'riket' THEN numerator END) AS riket_numerator,
      max(CASE WHEN type = 'riket' THEN denominator END) AS riket_denominator
    FROM cell GROUP BY indicator
  ), placed AS (
    SELECT *, CASE WHEN type IN ('lansdel', 'kommun') AND status <> 'doubtful' THEN denominator END AS held FROM cell
  )
  SELECT c.indicator, c.period, c.area, c.type, c.lansdel, c.short_name AS label, c.name,
    c.sentence_name, c.value, c.lower, c.upper, c.coverage, c.status, c.numerator, c.denominator,
    CASE WHEN c.held IS NOT NULL AND w.numerator - c.numerator IS NOT NULL THEN
      least(greatest(w.numerator - c.numerator, 0), w.denominator - c.held) END AS rest_numerator,
    w.denominator - c.held AS rest_denominator,
    ((w.denominator - c.held) / nullif(w.persons - c.held / coalesce(c.coverage, 1), 0))
      ::DOUBLE AS rest_coverage,
    CASE WHEN c.type <> 'riket' THEN w.riket_numerator END AS riket_numerator,
    CASE WHEN c.type <> 'riket' THEN w.riket_denominator END AS riket_denominator
  FROM placed c JOIN whole w ON w.indicator = c.indicator
  WHERE ${shown}
  ORDER BY ${order}`

/** A row as the engine answers it. */
export type QueriedRow = Omit<ComparisonRow, keyof RestLacking>

/** The rows with the kommuner that each place's rest lacks: found here, where it takes the engine longer than all else. */
function withMissing(rows: QueriedRow[]): ComparisonRow[] {
  const places = new Map<string, QueriedRow[]>()
  for (const row of rows) places.set(row.indicator, [...(places.get(row.indicator) ?? []), row])
  return rows.map((row) => {
    return { ...row, ...restLacking(row, places.get(row.indicator) ?? []) }
  })
}

type RestPlace = Pick<
  ComparisonRow,
  'area' | 'type' | 'name' | 'lansdel' | 'value' | 'coverage' | 'status'
>

type RestLacking = Pick<ComparisonRow, 'rest_missing' | 'rest_doubtful'>

const nothing = { rest_missing: null, rest_doubtful: null }

/** Kommuner that the rest of the county is without, among all places in the period; null where it lacks none. */
export function restLacking(
  { area, type }: Pick<RestPlace, 'area' | 'type'>,
  places: readonly RestPlace[]
): RestLacking {
  if (type !== 'lansdel' && type !== 'kommun') return nothing
  // A county that its source publishes has everybody in it, kommuner that are not told by themselves too.
  const isWhole = places.some((one) => {
    return one.type === 'lan' && one.coverage === null && one.value !== null
  })
  if (isWhole) return nothing
  const rest = places.filter((one) => {
    return one.type === 'kommun' && one.area !== area && one.lansdel !== area
  })
  const of = (wanted: Status) =>
    rest.flatMap(({ status, name }) => (status === wanted ? [name] : [])).join(', ') || null
  return { rest_missing: of('missing'), rest_doubtful: of('doubtful') }
}

const byValue = comparison(
  'observations',
  'o.indicator = ? AND o.period = ?',
  `c.type = 'kommun', CASE WHEN c.type = 'kommun' AND c.status <> 'doubtful' THEN c.value END DESC NULLS LAST, c.sort`
)
const latest = comparison(
  'latest',
  `list_contains(string_split(?, ','), o.indicator)`,
  'c.indicator, c.sort'
)
const latestOfPlace = comparison(
  'latest',
  `(a.type IN ('riket', 'lan') OR o.area = ?)`,
  'c.indicator',
  'c.area = ?'
)

/**
 * Every place in one period: riket, county and länsdelar in the register's order, then the kommuner, highest value
 * first, those without a value and those that are doubtful last in Swedish order.
 */
export function comparisonRows(
  db: Database,
  indicator: string,
  { period, sex, grade }: { period: string; sex: Sex; grade: Grade }
): Promise<ComparisonRow[]> {
  return db.query<QueriedRow>(byValue, [indicator, period, sex, grade]).then(withMissing)
}

/** Every place of these indicators at their latest, indicator by indicator, in the register's order of places. */
export function latestRows(
  db: Database,
  indicators: string[],
  { sex, grade }: { sex: Sex; grade: Grade }
): Promise<ComparisonRow[]> {
  return db.query<QueriedRow>(latest, [indicators.join(','), sex, grade]).then(withMissing)
}

/**
 * One place in every indicator at its latest, indicator by indicator. Only riket and the county are read beside it, so
 * which kommuner the rest lacks is for others to find.
 */
export function placeRows(
  db: Database,
  area: string,
  { sex, grade }: { sex: Sex; grade: Grade }
): Promise<QueriedRow[]> {
  return db.query<QueriedRow>(latestOfPlace, [area, sex, grade, area])
}
