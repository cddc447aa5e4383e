import type { Database } from '../db/database.ts'
import type { AreaType } from '../schema/registers/area.ts'
import type { Grade, Sex, Status } from '../schema/observation.ts'
import { isDoubtful } from '../schema/doubt.ts'
import type { JoinedVerdict } from '../schema/verdict.ts'
import { restOfCounty } from '../stats/rest.ts'
import { joinVerdicts, verdictColumns } from './joined-verdict.ts'
import { lansdelOfPeriod } from './lansdel-of-period.ts'
import { observationsOf } from './windows.ts'

/**
 * A place in one period beside the rest of the county, the county's counts less the place's own, and beside riket.
 * The verdict is on what lies between it and the rest of the county.
 */
export interface ComparisonRow extends JoinedVerdict {
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

// Hidden kommuner are in the county's counts, so only missing ones are told. The verdict is there where one is published.
const comparison = (table: string, where: string, order: string, shown = 'true') => `
  WITH cell AS (
    SELECT o.indicator, o.period, o.area, a.type, a.short_name, a.name, a.sentence_name, a.sort, o.sex, o.grade,
      ${lansdelOfPeriod('a', 'o')} AS lansdel, o.value, o.lower, o.upper, o.coverage, o.status, o.numerator, o.denominator
    FROM ${table} o JOIN areas a ON a.code = o.area
    WHERE ${where} AND o.sex = ? AND o.grade = ?
  ), whole AS (
    SELECT indicator,
      max(CASE WHEN type = 'lan' THEN numerator END) AS numerator,
      max(CASE WHEN type = 'lan' THEN denominator END) AS denominator,
      max(CASE WHEN type = 'lan' THEN coverage END) AS coverage,
      max(CASE WHEN type = 'riket' THEN numerator END) AS riket_numerator,
      max(CASE WHEN type = 'riket' THEN denominator END) AS riket_denominator
    FROM cell GROUP BY indicator
  )
  SELECT c.indicator, c.period, c.area, c.type, c.lansdel, c.short_name AS label, c.name,
    c.sentence_name, c.value, c.lower, c.upper, c.coverage, c.status, c.numerator, c.denominator,
    w.numerator AS county_numerator, w.denominator AS county_denominator, w.coverage AS county_coverage,
    CASE WHEN c.type <> 'riket' THEN w.riket_numerator END AS riket_numerator,
    CASE WHEN c.type <> 'riket' THEN w.riket_denominator END AS riket_denominator,
    ${verdictColumns}
  FROM cell c JOIN whole w ON w.indicator = c.indicator
    ${joinVerdicts('level', 'c')}
  WHERE ${shown}
  ORDER BY ${order}`

/** A row as the engine answers it. */
interface Answered extends Omit<
  ComparisonRow,
  keyof RestLacking | 'rest_numerator' | 'rest_denominator' | 'rest_coverage'
> {
  county_numerator: number | null
  county_denominator: number | null
  county_coverage: number | null
}

/** A row that does not know yet which kommuner its rest lacks. */
export type QueriedRow = Omit<ComparisonRow, keyof RestLacking>

/** The rows with the rest of the county of each länsdel and kommun. */
function withRest(rows: Answered[]): QueriedRow[] {
  return rows.map(({ county_numerator, county_denominator, county_coverage, ...row }) => {
    const county = {
      numerator: county_numerator,
      denominator: county_denominator,
      coverage: county_coverage
    }
    // A doubtful place is not in the county's counts.
    const isPart = (row.type === 'lansdel' || row.type === 'kommun') && !isDoubtful(row)
    const rest = restOfCounty(row, isPart ? county : undefined)
    return {
      ...row,
      rest_numerator: rest.numerator,
      rest_denominator: rest.denominator,
      rest_coverage: rest.coverage
    }
  })
}

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
  const of = (...wanted: Status[]) =>
    rest.flatMap(({ status, name }) => (wanted.includes(status) ? [name] : [])).join(', ') || null
  // A kommun is incomplete where years are taken together and one of them is missing.
  return { rest_missing: of('missing', 'incomplete'), rest_doubtful: of('doubtful') }
}

const byValue = (period: string) =>
  comparison(
    observationsOf(period),
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
  return db
    .query<Answered>(byValue(period), [indicator, period, sex, grade])
    .then(withRest)
    .then(withMissing)
}

/** Every place of these indicators at their latest, indicator by indicator, in the register's order of places. */
export function latestRows(
  db: Database,
  indicators: string[],
  { sex, grade }: { sex: Sex; grade: Grade }
): Promise<ComparisonRow[]> {
  return db
    .query<Answered>(latest, [indicators.join(','), sex, grade])
    .then(withRest)
    .then(withMissing)
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
  return db.query<Answered>(latestOfPlace, [area, sex, grade, area]).then(withRest)
}
