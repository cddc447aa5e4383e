import { type Observation } from '../../../src/lib/schema/observation.ts'
import { pool, type Member } from '../../pool/areas.ts'
import type { Populations } from '../../pool/populations.ts'
import { areasIn, kommunerIn, type RegisteredArea } from '../../registers/areas.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import { countedOf, keyOf, type Cell, type TableRow } from './table-row.ts'

interface Context {
  areas: RegisteredArea[]
  persons: Populations
  /** What pooling weights by; null where nothing can be pooled. */
  weight: string | null
}

type Group = Omit<Cell, 'area'>

/**
 * An indicator's observations: the rows of its tables as they are, the kommuner that a table passes over, and länsdelar
 * and county pooled where the tables do not give them.
 */
export function tableObservations(rows: readonly TableRow[], context: Context): Observation[] {
  const table = new Table(rows, context)
  return groupsOf(rows).flatMap((group) => table.observations(group))
}

/** The years, sexes and school years that the source tells of anywhere. */
function groupsOf(rows: readonly TableRow[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { indicator, year, sex, grade } of rows) {
    groups.set([year, sex, grade].join(';'), { indicator, year, sex, grade })
  }
  return [...groups.values()]
}

class Table {
  private readonly byKey: ReadonlyMap<string, TableRow>
  /** The types of place that the source tells of. */
  private readonly types: ReadonlySet<string>

  constructor(
    rows: readonly TableRow[],
    private readonly context: Context
  ) {
    this.byKey = new Map(rows.map((row) => [keyOf(row), row]))
    const told = new Set(rows.map(({ area }) => area))
    this.types = new Set(context.areas.filter(({ code }) => told.has(code)).map(({ type }) => type))
  }

  observations(group: Group): Observation[] {
    const areas = areasIn(group.year, this.context.areas)
    return areas.flatMap((area) => {
      const own = this.byKey.get(keyOf({ ...group, area: area.code }))
      if (own) return [this.published(own)]
      const pooled = this.pooled(area, group)
      if (pooled) return [pooled]
      return area.type === 'kommun' || this.types.has(area.type) ? [empty(area.code, group)] : []
    })
  }

  private published(row: TableRow): Observation {
    const { indicator, area, status, value } = row
    if (value === null) return { ...empty(area, row), status }
    const { measure, per } = indicator
    const denominator = measure === 'count' ? null : (row.answers ?? this.persons(area, row))
    const numerator =
      measure === 'mean' || denominator === null
        ? null
        : (countedOf(row) ?? (value * denominator) / per)
    return { ...empty(area, row), value, numerator, denominator, status }
  }

  /** Null where the place cannot be pooled; without a value where a hidden kommun would be given away. */
  private pooled(area: RegisteredArea, group: Group): Observation | null {
    if (area.type !== 'lansdel' && area.type !== 'lan') return null
    const { indicator } = group
    const { weight } = this.context
    const kommuner = kommunerIn(area, areasIn(group.year, this.context.areas))
    const own = kommuner.map(({ code }) => this.byKey.get(keyOf({ ...group, area: code })))
    // A länsdel of one kommun needs no weight; it is told where any länsdel is.
    if (weight === null && (kommuner.length > 1 || !this.types.has(area.type))) return null
    if (own.some((row) => row?.status === 'suppressed')) {
      return { ...empty(area.code, group), status: 'suppressed' }
    }
    if (own.some((row) => row?.status === 'not_asked') && own.every(isWithout)) {
      return { ...empty(area.code, group), status: 'not_asked' }
    }
    const rows = own.map((row, i) => {
      const code = kommuner[i]?.code ?? ''
      return row ? this.published(row) : empty(code, group)
    })
    const members = this.members(rows, group)
    const { value, numerator, denominator, coverage, status } = pool(
      { ...indicator, weight },
      members
    )
    return {
      ...empty(area.code, group),
      value,
      numerator,
      denominator,
      coverage,
      status
    }
  }

  /**
   * Kommuner as parts of a place. Each weighs what its value is of, where that is told of all. By any other weight the
   * mean is not that of the numbers behind the values, and they are not summed beside it.
   */
  private members(rows: Observation[], group: Group): Member[] {
    const isCounted = rows.every(({ denominator }) => denominator !== null)
    return rows.map(({ area, value, numerator, denominator }) => {
      const weight = isCounted ? denominator : this.held(area, group, denominator)
      return weight === denominator
        ? { value, numerator, denominator, weight }
        : { value, numerator: null, denominator: null, weight }
    })
  }

  /** What a kommun weighs in a place: its answers, its inhabitants, or, in a sum, nothing. */
  private held(area: string, { year, sex }: Group, answers: number | null): number | null {
    const { weight, persons } = this.context
    if (weight === null || weight === 'sum') return null
    if (weight === 'answers' || weight === 'calls') return answers
    return persons.inArea(weight, area, year, sex)
  }

  /** Those that a rate is of, where the register says and the table does not; inhabitants have no school year. */
  private persons(area: string, { indicator, year, sex, grade }: Cell): number | null {
    const { base } = indicator
    return base === null || grade !== 'alla'
      ? null
      : this.context.persons.inArea(base, area, year, sex)
  }
}

function isWithout(row: TableRow | undefined): boolean {
  return row?.value == null
}

/** A row without a value. */
function empty(area: string, { indicator, year, sex, grade }: Group): Observation {
  return {
    indicator: indicator.id,
    area,
    period: String(year),
    sex,
    grade,
    value: null,
    numerator: null,
    denominator: null,
    lower: null,
    upper: null,
    coverage: null,
    status: 'missing',
    source: indicator.source
  }
}

/** What an indicator is pooled by: what the register says, or the answers where the tables tell how many there are. */
export function weightOf(indicator: RegisteredIndicator, rows: readonly TableRow[]): string | null {
  const { weight, base, measure } = indicator
  if (weight !== null || base !== null || measure !== 'percent') return weight
  return rows.some(({ value, answers }) => value !== null && answers !== null) ? 'answers' : null
}
