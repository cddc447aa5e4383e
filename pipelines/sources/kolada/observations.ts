import { sexes, type Observation, type Sex } from '../../../src/lib/schema/observation.ts'
import { pool, type Member } from '../../pool/areas.ts'
import { interval } from '../../pool/interval.ts'
import type { Populations } from '../../pool/populations.ts'
import type { RegisteredArea } from '../../registers/areas.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import { cell, type KoladaFigures } from './figures.ts'

interface Context {
  areas: RegisteredArea[]
  persons: Populations
  figures: KoladaFigures
}

/** Every observation of an indicator from Kolada: the published values, and länsdelar and county pooled from them. */
export function koladaObservations(indicator: RegisteredIndicator, context: Context) {
  return sexes.flatMap((sex) => {
    const years = yearsOf(indicator, sex, context)
    return years.flatMap((year) => new Year(indicator, sex, year, context).observations())
  })
}

/** All years from the first to the last that has a value, so that a year without any is a row that says missing. */
function yearsOf(indicator: RegisteredIndicator, sex: Sex, { figures }: Context): number[] {
  const years = [...figures.cells.values()]
    .filter((f) => f.key === indicator.source_key && f.sex === sex && f.value !== null)
    .map((f) => f.year)
    .sort((a, b) => a - b)
  const [first = 0, last = first - 1] = [years[0], years.at(-1)]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** One year and sex of an indicator. */
class Year {
  constructor(
    private readonly indicator: RegisteredIndicator,
    private readonly sex: Sex,
    private readonly year: number,
    private readonly context: Context
  ) {}

  observations(): Observation[] {
    return this.context.areas.flatMap((area) => {
      const published = this.published(area.code)
      if (area.type === 'kommun' || published !== null) return [this.own(area.code, published)]
      const pooled = area.type === 'lansdel' || area.type === 'lan'
      if (pooled) return this.indicator.weight === null ? [] : [this.pooled(area)]
      return this.isEverPublished(area.code) ? [this.own(area.code, null)] : []
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
    const members = this.context.areas.filter(
      ({ type, lansdel }) => type === 'kommun' && (area.type === 'lan' || lansdel === area.code)
    )
    const pooled = pool(
      this.indicator,
      members.map(({ code }): Member => {
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
    const key = this.indicator.source_key ?? ''
    return this.context.figures.cells.get(cell(key, area, this.year, this.sex))?.value ?? null
  }

  private isEverPublished(area: string): boolean {
    return [...this.context.figures.cells.values()].some(
      (f) => f.key === this.indicator.source_key && f.area === area && f.sex === this.sex
    )
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
