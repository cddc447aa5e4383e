import { sexes, type Observation, type Sex } from '../../src/lib/schema/observation.ts'
import { areasIn, kommunerIn, type RegisteredArea } from '../registers/areas.ts'
import type { RegisteredIndicator } from '../registers/indicators.ts'
import { pool, type Member } from './areas.ts'
import { interval } from './interval.ts'
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

interface Context {
  areas: RegisteredArea[]
  persons: Populations
  values: PublishedValues
}

/** Every observation of an indicator: the published values, and länsdelar and county pooled from them. */
export function pooledObservations(
  indicator: RegisteredIndicator,
  context: Context
): Observation[] {
  return sexes.flatMap((sex) => {
    const years = wholeRange(context.values.years(sex))
    return years.flatMap((year) => new Year(indicator, sex, year, context).observations())
  })
}

/** All years from the first to the last that has a value, so that a year without any is a row that says missing. */
function wholeRange(years: number[]): number[] {
  const sorted = years.toSorted((a, b) => a - b)
  const [first = 0, last = first - 1] = [sorted[0], sorted.at(-1)]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
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

  observations(): Observation[] {
    return this.areas.flatMap((area) => {
      const published = this.published(area.code)
      if (area.type === 'kommun' || published !== null) return [this.own(area.code, published)]
      const pooled = area.type === 'lansdel' || area.type === 'lan'
      if (pooled) return this.indicator.weight === null ? [] : [this.pooled(area)]
      return this.context.values.isTold(area.code, this.sex) ? [this.own(area.code, null)] : []
    })
  }

  private own(area: string, value: number | null): Observation {
    const status = value === null ? 'missing' : 'ok'
    const { base, per } = this.indicator
    const denominator =
      base && value !== null ? this.context.persons.inArea(base, area, this.year, this.sex) : null
    // The source publishes the rate only: the events behind it are derived, and so not always whole.
    const numerator = denominator === null || value === null ? null : (value * denominator) / per
    const limits = interval(this.indicator, numerator, denominator)
    return { ...this.row(area), value, numerator, denominator, ...limits, status }
  }

  private pooled(area: RegisteredArea): Observation {
    const { weight } = this.indicator
    const pooled = pool(
      this.indicator,
      kommunerIn(area, this.areas).map(({ code }): Member => {
        const { value, numerator, denominator } = this.own(code, this.published(code))
        const isSum = weight === 'sum' || weight === null
        const held = isSum ? null : this.context.persons.inArea(weight, code, this.year, this.sex)
        return { value, numerator, denominator, weight: held }
      })
    )
    const limits = interval(this.indicator, pooled.numerator, pooled.denominator)
    return { ...this.row(area.code), ...pooled, ...limits }
  }

  private published(area: string): number | null {
    return this.context.values.value(area, this.year, this.sex)
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
