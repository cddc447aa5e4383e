import type { AreaType } from '../../src/lib/schema/registers/area.ts'
import { sexes, type Observation, type Sex } from '../../src/lib/schema/observation.ts'
import { valueInterval } from '../../src/lib/stats/chance/value-interval.ts'
import { doubted, type DoubtContext } from '../doubt/doubts.ts'
import type { Doubt } from '../doubt/doubt.ts'
import { areasIn, kommunerIn, type RegisteredArea } from '../registers/areas.ts'
import type { RegisteredIndicator } from '../registers/indicators.ts'
import { pool, type Member } from './areas.ts'
import type { Populations } from './populations.ts'

/** An indicator's values as their source publishes them, by place and year. */
export interface PublishedValues {
  /** Null where the source has no value. */
  value(area: string, year: number, sex: Sex): number | null
  /** The years that any place has a value in. */
  years(sex: Sex): number[]
  /** Whether the source tells of the place at all, if only that a value is missing. */
  isTold(area: string, sex: Sex): boolean
}

interface Context extends DoubtContext {
  areas: RegisteredArea[]
  persons: Populations
  values: PublishedValues
}

/** Every observation of an indicator: the published values, the doubtful marked, and länsdelar and county pooled from them. */
export function pooledObservations(
  indicator: RegisteredIndicator,
  context: Context
): { observations: Observation[]; doubts: Doubt[] } {
  const years = sexes.flatMap((sex) =>
    wholeRange(context.values.years(sex)).map((year) => new Year(indicator, sex, year, context))
  )
  const { rows, doubts } = doubted(
    indicator,
    years.flatMap((year) => year.published()),
    context
  )
  return { observations: years.flatMap((year) => year.observations(rows)), doubts }
}

/** All years from the first to the last that has a value, so that a year without any is a row that says missing. */
function wholeRange(years: number[]): number[] {
  const sorted = years.toSorted((a, b) => a - b)
  const [first = 0, last = first - 1] = [sorted[0], sorted.at(-1)]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

function isPooled(type: AreaType): boolean {
  return type === 'lansdel' || type === 'lan'
}

/** One year and sex of an indicator. */
class Year {
  private readonly areas: RegisteredArea[]

  constructor(
    private readonly indicator: RegisteredIndicator,
    private readonly sex: Sex,
    private readonly year: number,
    private readonly context: Context
  ) {
    this.areas = areasIn(year, context.areas)
  }

  /** What the source publishes: of kommuner, and of riket where it is told, a value that is missing too. */
  published(): Observation[] {
    const { values } = this.context
    return this.areas.flatMap(({ code, type }) => {
      const value = values.value(code, this.year, this.sex)
      const isRow =
        type === 'kommun' || value !== null || (!isPooled(type) && values.isTold(code, this.sex))
      return isRow ? [this.own(code, value)] : []
    })
  }

  /** The rows of this year among the published ones, and what is pooled from them. */
  observations(published: readonly Observation[]): Observation[] {
    const own = new Map(
      published
        .filter(({ period, sex }) => period === String(this.year) && sex === this.sex)
        .map((row) => [row.area, row])
    )
    return this.areas.flatMap((area) => {
      const row = own.get(area.code)
      if (row) return [row]
      return isPooled(area.type) && this.indicator.weight !== null ? [this.pooled(area, own)] : []
    })
  }

  private own(area: string, value: number | null): Observation {
    const status = value === null ? 'missing' : 'ok'
    const { base, per } = this.indicator
    const denominator =
      base && value !== null ? this.context.persons.inArea(base, area, this.year, this.sex) : null
    // The source publishes the rate only: the events behind it are derived, and so not always whole.
    const numerator = denominator === null || value === null ? null : (value * denominator) / per
    const limits = valueInterval(this.indicator, numerator, denominator)
    return { ...this.row(area), value, numerator, denominator, ...limits, status }
  }

  private pooled(area: RegisteredArea, own: ReadonlyMap<string, Observation>): Observation {
    const { weight } = this.indicator
    const pooled = pool(
      this.indicator,
      kommunerIn(area, this.areas).map(({ code }): Member => {
        const { value, numerator, denominator, status } = own.get(code) ?? this.own(code, null)
        const isSum = weight === 'sum' || weight === null
        const held = isSum ? null : this.context.persons.inArea(weight, code, this.year, this.sex)
        return { value, numerator, denominator, status, weight: held }
      })
    )
    const row = { ...this.row(area.code), ...pooled }
    if (pooled.status !== 'ok') return row
    return { ...row, ...valueInterval(this.indicator, pooled.numerator, pooled.denominator) }
  }

  private row(area: string) {
    return {
      indicator: this.indicator.id,
      area,
      period: String(this.year),
      sex: this.sex,
      grade: 'alla' as const,
      value: null,
      numerator: null,
      denominator: null,
      lower: null,
      upper: null,
      coverage: null,
      source: this.indicator.source
    }
  }
}
