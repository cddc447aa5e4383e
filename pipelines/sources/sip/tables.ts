import {
  countAt,
  variablesBlock,
  type CountedVariable,
  type Split
} from '../../cube/counted-variable.ts'
import { Cube, type Coordinate, type Dimensions } from '../../cube/cube.ts'
import { areaDimension, division, nodeType, sexDimension } from '../../cube/dimensions.ts'
import type { Block } from '../../protect/block.ts'
import type { RegisteredArea } from '../../registers/areas.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import type { Calls } from './calls.ts'
import { callCodes } from './calls.ts'
import { callCells, shareCells, type Cubes } from './cells.ts'
import {
  allCalls,
  callMeasure,
  filterId,
  leastCalls,
  otherCalls,
  type CallFilter
} from './measure.ts'

const sexCodes = { flicka: 'flickor', pojke: 'pojkar', '': 'annat' } as const

/** The calls of one year with all that is published of them: volumes by quarter, and shares for the year. */
export interface CallTable {
  year: string
  quarters: string[]
  variables: Map<string, CountedVariable>
  /** Fewer calls than this are told as fewer than this. */
  least: number
  /**
   * While a year goes on single kommuner have no rows: the calls that come from one release to the next are too few
   * there.
   */
  isOver: boolean
  block: Block
  /** Shares of fewer calls than the policy asks for. */
  tooFew: string[]
}

/** The table of a year: everything that is published of its calls hangs together. */
export function callTable(
  year: string,
  calls: Calls,
  indicators: RegisteredIndicator[],
  { areas, isOver }: { areas: RegisteredArea[]; isOver: boolean }
): CallTable {
  const quarters = calls.quarters.filter((quarter) => quarter.startsWith(year))
  const cubes = callCubes(year, quarters, areas)
  const variables = callVariables(indicators, calls, cubes)
  const isTold = (area: string) => isOver || nodeType(area, areas) !== 'kommun'
  const all = callCells(indicators, { cubes, variables }, areas)
  const cells = all.filter(({ at }) => isTold(at.area)).map(({ cell }) => cell)
  const block = variablesBlock(
    `sip ${year}`,
    [...variables.values()],
    callSplits(indicators),
    cells
  )
  const tooFew = shareCells(indicators, cubes).flatMap(({ indicator, at, id }) => {
    const whole = variables.get(filterId(callMeasure(indicator).whole))
    const isFew = whole && countAt(whole, at) < (indicator.least_answers ?? 0)
    return isFew && isTold(at.area) ? [id] : []
  })
  return { year, quarters, variables, least: leastCalls(indicators), isOver, block, tooFew }
}

/**
 * Volumes are published by quarter for both sexes together, and by year and sex. Shares are of whole years; apart by sex
 * only for the county: elsewhere there are too few calls of each.
 */
function callCubes(year: string, quarters: string[], areas: RegisteredArea[]): Cubes {
  const dimensions: Dimensions = {
    area: areaDimension(areas),
    period: division(year, quarters),
    sex: sexDimension,
    grade: division('alla', [])
  }
  const isYear = ({ period }: Coordinate) => period === year
  const county = areas.find(({ type }) => type === 'lan')?.code
  return {
    volumes: new Cube(dimensions, (at) => isYear(at) || at.sex === 'alla'),
    shares: new Cube(dimensions, (at) => isYear(at) && (at.sex === 'alla' || at.area === county))
  }
}

function callVariables(
  indicators: RegisteredIndicator[],
  calls: Calls,
  { volumes, shares }: Cubes
): Map<string, CountedVariable> {
  const limit = leastCalls(indicators)
  const limits = {
    // Also of calls whose sex was not registered, of which nothing is published: the sexes taken from all leave them.
    least: () => limit,
    // If none were told as none, whatever is hidden would be known to be somebody.
    zero: ({ sex }: Coordinate) => sex !== 'annat'
  }
  const filters = [allCalls, ...indicators.flatMap((indicator) => filtersOf(indicator))]
  return new Map(
    filters.map((filter) => {
      const id = filterId(filter)
      const cube = filter.column === null ? volumes : shares
      return [id, { id, cube, counts: cube.roll(counted(calls, filter)), ...limits }]
    })
  )
}

function filtersOf(indicator: RegisteredIndicator): CallFilter[] {
  const { part, whole } = callMeasure(indicator)
  return part ? [whole, part, otherCalls(part)] : [whole]
}

/** How many calls of a kommun, quarter and sex pass a filter. */
function counted(calls: Calls, { column, codes }: CallFilter): (at: Coordinate) => number {
  const counts = new Map<string, number>()
  for (const group of calls.groups()) {
    if (column !== null && !codes.includes(group[column])) continue
    const sex = sexCodes[group.kon as keyof typeof sexCodes]
    const key = [group.kommun, group.quarter, sex].join(' ')
    counts.set(key, (counts.get(key) ?? 0) + group.count)
  }
  return ({ area, period, sex }) => counts.get([area, period, sex].join(' ')) ?? 0
}

/** Every whole is its part and the rest; a column whose every code is a part is also the sum of them. */
function callSplits(indicators: RegisteredIndicator[]): Split[] {
  const measures = indicators.map((indicator) => callMeasure(indicator))
  const shares = measures.flatMap(({ part, whole }) => {
    return part
      ? [{ whole: filterId(whole), parts: [filterId(part), filterId(otherCalls(part))] }]
      : []
  })
  const columns = new Map<string, Set<string>>()
  for (const { part, whole } of measures) {
    if (part?.column == null) continue
    const key = `${filterId(whole)}|${part.column}`
    columns.set(key, new Set([...(columns.get(key) ?? []), filterId(part)]))
  }
  const sums = [...columns].flatMap(([key, parts]) => {
    const [whole = '', column = ''] = key.split('|')
    const codes = callCodes[column as keyof typeof callCodes].filter((code) => code !== '')
    return parts.size === codes.length && parts.size > 2 ? [{ whole, parts: [...parts] }] : []
  })
  return [...shares, ...sums]
}
