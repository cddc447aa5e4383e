import type { Observation } from '../../../src/lib/schema/observation.ts'
import { cubeArea } from '../../cube/dimensions.ts'
import type { Populations } from '../../pool/populations.ts'
import type { Protection } from '../../protect/protection.ts'
import { areasIn, type RegisteredArea } from '../../registers/areas.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import type { RegisteredSource } from '../../registers/sources.ts'
import { changedTooLittle, refusalOf } from '../../release/opened-period.ts'
import type { Standing } from '../../release/standing.ts'
import type { Calls } from './calls.ts'
import { tellsFew } from './change.ts'
import { callBase } from './measure.ts'
import { callCell, callTable } from './tables.ts'
import { CallWriter } from './writer.ts'

/** What calls are released with. `standing`: what the last release tells of them. */
interface Context {
  areas: RegisteredArea[]
  indicators: RegisteredIndicator[]
  source: RegisteredSource
  persons: Populations
  protection: Protection
  standing: Standing | undefined
}

/** What is released of the calls, by indicator, and the last day of a year that is not over. */
export interface SipRelease {
  observations: Map<string, Observation[]>
  through: string | null
}

/**
 * Protects and audits every year of calls, and says what may be published of it. A year that stands published whole
 * stands as it is: calls that come late are not added to it.
 */
export async function releaseSip(calls: Calls, context: Context): Promise<SipRelease> {
  const { standing, protection, source } = context
  const own = context.indicators.filter((indicator) => indicator.source === source.id)
  const closed = [...(standing?.closed ?? [])].filter((period) => period.length === 4)
  const years = calls.quarters.map((quarter) => quarter.slice(0, 4))
  const released = await Promise.all(
    [...new Set([...years, ...closed])].sort().map((year) => {
      if (closed.includes(year)) return { rows: kept(year, standing, protection), through: null }
      const areas = areasIn(Number(year), context.areas)
      return new YearOfCalls(calls, { ...context, indicators: own, areas }).release(year)
    })
  )
  const rows = released.flatMap((year) => year.rows)
  return {
    observations: new Map(own.map(({ id }) => [id, rows.filter((row) => row.indicator === id)])),
    through: released.map((year) => year.through).find((day) => day !== null) ?? null
  }
}

/** A year as it stands published. */
function kept(year: string, standing: Standing | undefined, protection: Protection): Observation[] {
  protection.keep(standing?.protected.filter(({ period }) => period === year) ?? [])
  return standing?.observations.filter(({ period }) => period.startsWith(year)) ?? []
}

interface Year {
  rows: Observation[]
  through: string | null
}

class YearOfCalls {
  private readonly through: string | null

  constructor(
    private readonly calls: Calls,
    private readonly context: Context
  ) {
    this.through = inProgress(calls, context.source)
  }

  async release(year: string): Promise<Year> {
    const { areas, indicators, source, persons, protection, standing } = this.context
    const isOver = !this.through?.startsWith(year)
    const earlier = standing?.observations.filter(({ period }) => period.startsWith(year)) ?? []
    const opened = standing?.opened.find(({ period }) => period === year)
    const table = callTable(year, this.calls, indicators, { areas, isOver })
    const rows = (hidden: ReadonlySet<string>) => {
      const writer = new CallWriter(table, hidden, areas, persons)
      return indicators.flatMap((indicator) => writer.observations(indicator))
    }
    // A year that is opened again is compared in the end: to hide what has changed would show it.
    const few = opened ? [] : this.few(earlier, rows(new Set()), table.least)
    // Where the county itself would tell, the next release waits until there are more.
    if (!isOver && few.some(({ area }) => this.isCounty(area))) {
      return { rows: kept(year, standing, protection), through: standing?.through ?? null }
    }
    const hiddenBefore = opened ? earlier.filter(({ status }) => status === 'suppressed') : []
    const given = [...few, ...hiddenBefore].map((row) => this.cellOf(row))
    const hidden = await protection.hide(
      table.block,
      [...new Set([...table.tooFew, ...given])],
      this.owner(source.id, year)
    )
    const released = rows(hidden)
    if (opened) {
      const policy = { least: table.least, base: callBase('') }
      const told = changedTooLittle(earlier, released, policy)
      if (told.length > 0) protection.breaches.push(refusalOf(opened, told))
    }
    return { rows: released, through: isOver ? null : this.through }
  }

  private few(earlier: Observation[], now: Observation[], least: number): Observation[] {
    return this.context.indicators.flatMap((indicator) =>
      tellsFew(indicator, { earlier, now }, least)
    )
  }

  private isCounty(code: string): boolean {
    return this.context.areas.some((area) => area.code === code && area.type === 'lan')
  }

  /** The cell that a row is the only one, or one of several, to show. */
  private cellOf(row: Observation): string {
    const { indicators, areas } = this.context
    const indicator = indicators.find(({ id }) => id === row.indicator)!
    const area = areas.find(({ code }) => code === row.area)!
    return callCell(indicator, { ...row, area: cubeArea(area, areas) })
  }

  /** Numbers and rates of calls are hidden together, under the first of them. */
  private owner(source: string, period: string) {
    const { indicators } = this.context
    return {
      source,
      period,
      indicatorOf: (cell: string) => {
        const [key] = cell.split('|')
        return indicators.find(({ source_key }) => source_key === key)?.id ?? cell
      },
      areaOf: (cell: string) => cell.split('|')[1]?.split(' ')[0] ?? ''
    }
  }
}

/**
 * The last day of calls when their last year is not over: the last call's, unless the register says that the file was
 * drawn after the year's end.
 */
function inProgress({ lastDay }: Calls, { retrieved }: RegisteredSource): string | null {
  if (lastDay === null || lastDay.endsWith('-12-31')) return null
  return retrieved !== null && retrieved.slice(0, 4) > lastDay.slice(0, 4) ? null : lastDay
}
