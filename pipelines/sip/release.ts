import { sexes, type Observation, type Sex } from '../../src/lib/schema/observation.ts'
import { roundShare } from '../../src/lib/stats/rounding.ts'
import { cubeArea } from '../cube/dimensions.ts'
import { countAt } from '../cube/family.ts'
import { interval } from '../interval.ts'
import type { Populations } from '../kolada/population.ts'
import type { Protection } from '../protection.ts'
import type { RegisteredArea } from '../registers/areas.ts'
import type { RegisteredIndicator } from '../registers/indicators.ts'
import type { Calls } from './calls.ts'
import { callMeasure, callShareStep, filterId } from './measure.ts'
import { callCell, callTable, type CallTable } from './tables.ts'

interface Registers {
  areas: RegisteredArea[]
  indicators: RegisteredIndicator[]
}

/** Protects and audits every year of calls, and says what may be published of it, by indicator. */
export async function releaseSip(
  calls: Calls,
  { areas, indicators }: Registers,
  persons: Populations,
  protection: Protection
): Promise<Map<string, Observation[]>> {
  const own = indicators.filter(({ source }) => source === 'sip')
  const release = new Map(own.map(({ id }) => [id, [] as Observation[]]))
  const years = [...new Set(calls.quarters.map((quarter) => quarter.slice(0, 4)))]
  const writers = await Promise.all(
    years.map(async (year) => {
      const table = callTable(year, calls, own, areas)
      const indicatorOf = (cell: string) => indicatorOfCell(cell, own)
      const hidden = await protection.hide(table.block, table.tooFew, indicatorOf)
      return new CallWriter(table, hidden, areas, persons)
    })
  )
  for (const writer of writers) {
    for (const indicator of own) release.get(indicator.id)?.push(...writer.observations(indicator))
  }
  return release
}

/** Numbers and rates of calls are hidden together, under the first of them. */
function indicatorOfCell(cell: string, indicators: RegisteredIndicator[]): string {
  const [key] = cell.split('|')
  return indicators.find(({ source_key }) => source_key === key)?.id ?? cell
}

type Published = Pick<Observation, 'value' | 'numerator' | 'denominator' | 'lower' | 'upper'>

const nothing: Published = {
  value: null,
  numerator: null,
  denominator: null,
  lower: null,
  upper: null
}

class CallWriter {
  constructor(
    private readonly table: CallTable,
    private readonly hidden: ReadonlySet<string>,
    private readonly areas: RegisteredArea[],
    private readonly persons: Populations
  ) {}

  observations(indicator: RegisteredIndicator): Observation[] {
    const places = this.areas.filter(({ type }) => type !== 'riket')
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
    const cell = callCell(indicator, at)
    const hidden = this.hidden.has(cell)
    const published = hidden ? nothing : this.published(indicator, area, at)
    const status = hidden ? 'suppressed' : published.value === null ? 'missing' : 'ok'
    const coverage = area.type !== 'kommun' && status === 'ok' ? 1 : null
    return { ...key, ...published, coverage, status, source: indicator.source }
  }

  private published(
    indicator: RegisteredIndicator,
    area: RegisteredArea,
    at: { area: string; period: string; sex: Sex; grade: string }
  ): Published {
    const { part, whole } = callMeasure(indicator)
    const count = (id: string) => {
      const family = this.table.families.get(id)
      if (!family) throw new Error(`Ingen räknar ${id}`)
      return countAt(family, at)
    }
    const calls = count(filterId(whole))
    if (part) return publishedCallShare(indicator, count(filterId(part)), calls)
    if (indicator.measure === 'count') return { ...nothing, value: calls }
    const year = Number(at.period.slice(0, 4))
    const persons = indicator.base && this.persons.latest(indicator.base, area, year, at.sex)
    if (!persons) return nothing
    const value = (calls / persons) * indicator.per
    const limits = interval(indicator, calls, persons)
    return { value, numerator: calls, denominator: persons, ...limits }
  }
}

/** A share as it is given: rounded, and everything else reckoned from that and from the number of calls, if shown. */
function publishedCallShare(
  indicator: RegisteredIndicator,
  part: number,
  whole: number
): Published {
  const value = roundShare(part, whole, callShareStep)
  const numerator = (value * whole) / 100
  return { value, numerator, denominator: whole, ...interval(indicator, numerator, whole) }
}
