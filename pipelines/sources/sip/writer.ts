import { sexes, type Observation, type Sex } from '../../../src/lib/schema/observation.ts'
import { roundCount, roundShare } from '../../../src/lib/stats/rounding.ts'
import { countAt } from '../../cube/counted-variable.ts'
import { cubeArea } from '../../cube/dimensions.ts'
import type { Populations } from '../../pool/populations.ts'
import { kommunerIn, type RegisteredArea } from '../../registers/areas.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import { callCell } from './cells.ts'
import {
  callBase,
  callMeasure,
  callShareBound,
  callShareStep,
  filterId,
  otherCalls,
  type CallFilter
} from './measure.ts'
import type { CallTable } from './tables.ts'

type Published = Pick<
  Observation,
  'value' | 'numerator' | 'denominator' | 'lower' | 'upper' | 'status'
>

const nothing: Published = {
  value: null,
  numerator: null,
  denominator: null,
  lower: null,
  upper: null,
  status: 'suppressed'
}

const missing: Published = { ...nothing, status: 'missing' }

/** Writes the rows of a year of calls as they may be published. */
export class CallWriter {
  constructor(
    private readonly table: CallTable,
    private readonly hidden: ReadonlySet<string>,
    private readonly areas: RegisteredArea[],
    private readonly persons: Populations
  ) {}

  observations(indicator: RegisteredIndicator): Observation[] {
    const places = this.areas.filter((area) => {
      return area.type !== 'riket' && (this.table.isOver || area.type !== 'kommun')
    })
    const years = sexes.map((sex) => ({ period: this.table.year, sex }))
    // Volumes by quarter, for both sexes together; shares and rates are of whole years.
    const isVolume = indicator.measure === 'count' && callMeasure(indicator).part === null
    const quarters = this.table.quarters.map((period) => ({ period, sex: 'alla' as const }))
    const rows = isVolume ? [...years, ...quarters] : years
    // Shares by sex are of the county only. Elsewhere there is no such row: what is not in the table is not hidden.
    const isShare = callMeasure(indicator).part !== null
    return places.flatMap((area) =>
      rows
        .filter(({ sex }) => !isShare || sex === 'alla' || area.type === 'lan')
        .map(({ period, sex }) => this.observation(indicator, area, period, sex))
    )
  }

  private observation(
    indicator: RegisteredIndicator,
    area: RegisteredArea,
    period: string,
    sex: Sex
  ): Observation {
    const at = { area: cubeArea(area, this.areas), period, sex, grade: 'alla' as const }
    const key = { indicator: indicator.id, area: area.code, period, sex, grade: at.grade }
    // A länsdel that had no kommun that year.
    const isEmpty = kommunerIn(area, this.areas).length === 0
    const shown = isEmpty ? missing : this.published(indicator, area, at)
    const published = this.hidden.has(callCell(indicator, at)) ? nothing : shown
    const isShown = published.status !== 'suppressed' && published.status !== 'missing'
    const coverage = area.type !== 'kommun' && isShown ? 1 : null
    return { ...key, ...published, coverage, source: indicator.source }
  }

  private published(indicator: RegisteredIndicator, area: RegisteredArea, at: At): Published {
    const { part, whole } = callMeasure(indicator)
    const calls = this.count(whole, at)
    const rounded = roundCount(calls, callBase(at.sex))
    if (part) return this.share(part, at, { calls, rounded })
    const { least } = this.table
    const isFew = calls < least
    if (indicator.measure === 'count') {
      if (isFew) return { ...nothing, upper: least, status: 'under' }
      return { ...nothing, value: rounded, status: 'ok' }
    }
    const year = Number(at.period.slice(0, 4))
    const persons = indicator.base && this.persons.latest(indicator.base, area, year, at.sex)
    if (!persons) return missing
    const perPerson = indicator.per / persons
    if (isFew) {
      return { ...nothing, upper: least * perPerson, denominator: persons, status: 'under' }
    }
    const numbers = { value: rounded * perPerson, numerator: rounded, denominator: persons }
    return { ...nothing, ...numbers, status: 'ok' }
  }

  /** A share as it is given: rounded, and everything else reckoned from that and from the number of calls. */
  private share(
    part: CallFilter,
    at: At,
    { calls, rounded }: { calls: number; rounded: number }
  ): Published {
    const { least } = this.table
    const own = this.count(part, at)
    const bound = callShareBound(least, rounded, at.sex)
    const told = { ...nothing, denominator: rounded }
    if (own < least) return { ...told, upper: bound, status: 'under' }
    if (this.count(otherCalls(part), at) < least) {
      return { ...told, lower: 100 - bound, status: 'over' }
    }
    const value = roundShare(own, calls, callShareStep)
    const numerator = (value * rounded) / 100
    return { ...told, value, numerator, status: 'ok' }
  }

  private count(filter: CallFilter, at: At): number {
    const variable = this.table.variables.get(filterId(filter))
    if (!variable) throw new Error(`Ingen räknar ${filterId(filter)}`)
    return countAt(variable, at)
  }
}

interface At {
  area: string
  period: string
  sex: Sex
  grade: string
}
