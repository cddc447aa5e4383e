import { type Observation } from '../../../src/lib/schema/observation.ts'
import type { Doubt } from '../../doubt/doubt.ts'
import { doubted, type DoubtContext } from '../../doubt/doubts.ts'
import { pool, type Member } from '../../pool/areas.ts'
import type { Populations } from '../../pool/populations.ts'
import { areasIn, kommunerIn, type RegisteredArea } from '../../registers/areas.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import { countedOf, type Cell, type TableRow } from './table-row.ts'

interface Context extends DoubtContext {
  areas: RegisteredArea[]
  persons: Populations
  /** What pooling weights by; null where nothing can be pooled. */
  weight: string | null
}

type Group = Omit<Cell, 'area'>

/**
 * An indicator's observations: the rows of its tables as they are, the doubtful marked, the kommuner that a table passes
 * over, and länsdelar and county pooled where the tables do not give them.
 */
export function tableObservations(
  indicator: RegisteredIndicator,
  rows: readonly TableRow[],
  context: Context
): { observations: Observation[]; doubts: Doubt[] } {
  const published = rows.map((row) => publishedRow(row, context))
  const { rows: own, doubts } = doubted(indicator, published, context)
  const table = new Table(own, context)
  return { observations: groupsOf(rows).flatMap((group) => table.observations(group)), doubts }
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
  private readonly byKey: ReadonlyMap<string, Observation>
  /** The types of place that the source tells of. */
  private readonly types: ReadonlySet<string>

  constructor(
    rows: readonly Observation[],
    private readonly context: Context
  ) {
    this.byKey = new Map(rows.map((row) => [cellOf(row.area, row), row]))
    const told = new Set(rows.map(({ area }) => area))
    this.types = new Set(context.areas.filter(({ code }) => told.has(code)).map(({ type }) => type))
  }

  observations(group: Group): Observation[] {
    const areas = areasIn(group.year, this.context.areas)
    return areas.flatMap((area) => {
      const own = this.own(area.code, group)
      if (own) return [own]
      const pooled = this.pooled(area, group)
      if (pooled) return [pooled]
      return area.type === 'kommun' || this.types.has(area.type) ? [empty(area.code, group)] : []
    })
  }

  private own(area: string, { year, sex, grade }: Group): Observation | undefined {
    return this.byKey.get(cellOf(area, { period: String(year), sex, grade }))
  }

  /** Null where the place cannot be pooled; without a value where a hidden kommun would be given away. */
  private pooled(area: RegisteredArea, group: Group): Observation | null {
    if (area.type !== 'lansdel' && area.type !== 'lan') return null
    const { indicator } = group
    const { weight } = this.context
    const kommuner = kommunerIn(area, areasIn(group.year, this.context.areas))
    const own = kommuner.map(({ code }) => this.own(code, group))
    // A länsdel of one kommun needs no weight; it is told where any länsdel is.
    if (weight === null && (kommuner.length > 1 || !this.types.has(area.type))) return null
    if (own.some((row) => row?.status === 'suppressed')) {
      return { ...empty(area.code, group), status: 'suppressed' }
    }
    if (own.some((row) => row?.status === 'not_asked') && own.every(isWithout)) {
      return { ...empty(area.code, group), status: 'not_asked' }
    }
    const rows = own.map((row, i) => row ?? empty(kommuner[i]?.code ?? '', group))
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
    return rows.map(({ area, value, numerator, denominator, status }) => {
      const weight = isCounted ? denominator : this.held(area, group, denominator)
      return weight === denominator
        ? { value, numerator, denominator, status, weight }
        : { value, numerator: null, denominator: null, status, weight }
    })
  }

  /** What a kommun weighs in a place: its answers, its inhabitants, or, in a sum, nothing. */
  private held(area: string, { year, sex }: Group, answers: number | null): number | null {
    const { weight, persons } = this.context
    if (weight === null || weight === 'sum') return null
    if (weight === 'answers' || weight === 'calls') return answers
    return persons.inArea(weight, area, year, sex)
  }
}

/** A row of a table as it is, with the numbers behind its value. */
function publishedRow(row: TableRow, { persons }: Context): Observation {
  const { indicator, area, status, value } = row
  if (value === null) return { ...empty(area, row), status }
  const { measure, per } = indicator
  const denominator = measure === 'count' ? null : (row.answers ?? personsOf(row, persons))
  const numerator =
    measure === 'mean' || denominator === null
      ? null
      : (countedOf(row) ?? (value * denominator) / per)
  return { ...empty(area, row), value, numerator, denominator, status }
}

/** Those that a rate is of, where the register says and the table does not; inhabitants have no school year. */
function personsOf({ indicator, area, year, sex, grade }: Cell, persons: Populations) {
  const { base } = indicator
  return base === null || grade !== 'alla' ? null : persons.inArea(base, area, year, sex)
}

function cellOf(
  area: string,
  { period, sex, grade }: Pick<Observation, 'period' | 'sex' | 'grade'>
) {
  return [area, period, sex, grade].join(';')
}

function isWithout(row: Observation | undefined): boolean {
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
