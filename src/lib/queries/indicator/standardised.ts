import type { Database } from '../../db/database.ts'
import type { Indicator } from '../../schema/registers/indicator.ts'
import type { AreaType } from '../../schema/registers/area.ts'
import type { Grade, Observation, Sex } from '../../schema/observation.ts'
import { noVerdict } from '../../schema/verdict.ts'
import { valueInterval } from '../../stats/chance/value-interval.ts'
import { standardise, type Standardised, type Stratum } from '../../stats/standardisation.ts'
import { tested } from '../../stats/tested.ts'
import type { ComparisonRow } from '../comparison.ts'
import type { Rated, Summed } from '../windows.ts'

/** By what a value is standardised: school year and sex, or school year alone where not all sexes are told. */
export type StandardBasis = 'both' | 'grade'

/** A place's share in a period with the county's composition, beside that of the rest of the county. */
interface StandardShare extends Standardised {
  basis: StandardBasis
  /** The share 0–1 of the same groups as they are. */
  plain: number
  rest: Standardised | null
}

/** Shares with the county's composition of school years and sexes in the same period, by place and period. */
export type StandardShares = ReadonlyMap<string, StandardShare>

type StratumRow = Pick<
  Observation,
  'area' | 'period' | 'sex' | 'grade' | 'numerator' | 'denominator'
> & {
  type: AreaType
}

/**
 * The shares of all places as they would be if the pupils of each were of school years and sexes as the county's are. A
 * place is standardised where every group of it has a value; by school year alone where only these have. `sex` other than
 * `alla` is standardised by school year. Of one period, or of all.
 */
export async function standardShares(
  db: Database,
  indicator: string,
  { sex, period }: { sex: Sex; period: string | null }
): Promise<StandardShares> {
  const rows = await db.query<StratumRow>(
    `SELECT o.area, a.type, o.period, o.sex, o.grade, o.numerator, o.denominator
     FROM observations o JOIN areas a ON a.code = o.area
     WHERE o.indicator = ? AND o.grade <> 'alla' AND o.status <> 'not_asked'
       AND (?::VARCHAR IS NULL OR o.period = ?)
     ORDER BY o.period, a.sort, o.grade, o.sex`,
    [indicator, period, period]
  )
  const shares = new Map<string, StandardShare>()
  const bases = sex === 'alla' ? (['both', 'grade'] as const) : (['grade'] as const)
  const places = new Map<string, StratumRow[]>()
  for (const row of rows) places.set(keyOf(row), [...(places.get(keyOf(row)) ?? []), row])
  for (const [key, own] of places) {
    const county = rows.filter(({ type, period }) => type === 'lan' && period === own[0]!.period)
    const [found] = bases.flatMap((basis) => shareOf(own, county, { basis, sex }) ?? [])
    if (found) shares.set(key, found)
  }
  return shares
}

const keyOf = ({ area, period }: { area: string; period: string }) => `${area} ${period}`

function shareOf(
  own: StratumRow[],
  county: StratumRow[],
  { basis, sex }: { basis: StandardBasis; sex: Sex }
): StandardShare | null {
  const isWanted = (row: StratumRow) => (basis === 'both' ? row.sex !== 'alla' : row.sex === sex)
  // A group that is told as a bound, or not at all, has no numerator.
  const strata = (rows: StratumRow[]) =>
    new Map(
      rows
        .filter(isWanted)
        .flatMap(({ grade, sex, numerator, denominator }): [string, Stratum][] => {
          return numerator === null || !denominator
            ? []
            : [[`${grade} ${sex}`, { numerator, denominator }]]
        })
    )
  const [place, whole] = [strata(own), strata(county)]
  // Every group that was asked has a value in the county, or nothing is standardised.
  if (whole.size === 0 || whole.size < county.filter(isWanted).length) return null
  const weights = new Map([...whole].map(([key, { denominator }]) => [key, denominator]))
  const share = standardise(place, weights)
  if (!share) return null
  const left = [...whole].map(([key, all]): [string, Stratum] => [
    key,
    restOf(all, place.get(key)!)
  ])
  const events = [...place.values()].reduce((sum, { numerator }) => sum + numerator, 0)
  const plain = events / share.denominator
  return { ...share, basis, plain, rest: standardise(new Map(left), weights) }
}

/** Counts are reckoned from rounded shares: what is left may be a trifle less than none, or than all. */
function restOf(all: Stratum, own: Stratum): Stratum {
  const denominator = Math.max(0, all.denominator - own.denominator)
  const numerator = Math.min(denominator, Math.max(0, all.numerator - own.numerator))
  return { numerator, denominator }
}

type Shown = Pick<Observation, 'area' | 'period' | keyof Summed>

/** What a row has more when its value is standardised. */
export interface Standard {
  weighting?: number
  standard?: StandardBasis
}

/** A row with its standardised value and interval; hidden where some group of it is, so that it cannot be standardised. */
export function withStandardValue<Row extends Shown>(
  indicator: Rated,
  row: Row,
  of: { sex: Sex; grade: Grade },
  shares: StandardShares
): Row & Standard {
  const untold = { value: null, lower: null, upper: null, numerator: null, denominator: null }
  const share = shares.get(keyOf(row))
  if (row.value === null) return row
  if (!share) return { ...row, ...untold, status: 'suppressed' }
  const { numerator, denominator, weighting, basis } = share
  const standard = { ...row, numerator, denominator, weighting, standard: basis }
  const { design } = tested(indicator, standard, { ...of, period: row.period })
  const interval = valueInterval(indicator, numerator, denominator, design)
  return { ...standard, value: (numerator / denominator) * indicator.per, ...interval }
}

/** A place with its standardised value beside that of the rest of the county, and without the verdict on what is not standardised. */
function withStandard(
  indicator: Rated,
  row: ComparisonRow,
  of: { sex: Sex; grade: Grade },
  shares: StandardShares
): ComparisonRow & Standard {
  const standard = withStandardValue(indicator, row, of, shares)
  const rest = standard.standard ? (shares.get(keyOf(row))?.rest ?? null) : null
  // Both sides are tested with the place's weighting: the rest's own is put into its numbers.
  const scale = rest ? (standard.weighting ?? 1) / rest.weighting : 1
  return {
    ...standard,
    ...noVerdict,
    rest_numerator: rest && rest.numerator * scale,
    rest_denominator: rest && rest.denominator * scale
  }
}

/** All places with their standardised values, the kommuner by these: highest first, those without one last in Swedish order. */
export function standardPlaces(
  indicator: Rated,
  rows: readonly ComparisonRow[],
  of: { sex: Sex; grade: Grade },
  shares: StandardShares
): (ComparisonRow & Standard)[] {
  const standard = rows.map((row) => withStandard(indicator, row, of, shares))
  const kommuner = standard.filter(({ type }) => type === 'kommun')
  kommuner.sort((a, b) => {
    if (a.value !== null && b.value !== null) return b.value - a.value
    const [isLast, isOtherLast] = [a.value === null, b.value === null].map(Number)
    return isLast! - isOtherLast! || a.name.localeCompare(b.name, 'sv')
  })
  return [...standard.filter(({ type }) => type !== 'kommun'), ...kommuner]
}

/** A place whose share would be another with the county's composition, in the indicator's unit. */
export interface Shift {
  area: string
  value: number
  standard: number
  /** By how much the composition changes it. */
  change: number
}

/** The places whose share standardising changes by a percentage point or more, those that change most first. */
export function shifts(
  { per }: Pick<Indicator, 'per'>,
  rows: readonly ComparisonRow[],
  shares: StandardShares
): Shift[] {
  return rows
    .flatMap((row): Shift[] => {
      const share = shares.get(keyOf(row))
      if (!share || row.value === null || row.type === 'lan') return []
      const standard = share.numerator / share.denominator
      // Beside the same groups as they are: their shares are rounded otherwise than that of all.
      const change = Math.abs(standard - share.plain) * per
      if (change < LEAST_SHIFT) return []
      return [{ area: row.area, value: row.value, standard: standard * per, change }]
    })
    .sort((a, b) => b.change - a.change)
}

const LEAST_SHIFT = 1
