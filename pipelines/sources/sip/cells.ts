import { sexes } from '../../../src/lib/schema/observation.ts'
import { cellCost, countAt, countId, type CountedVariable } from '../../cube/counted-variable.ts'
import { coordinateKey, type Coordinate, type Cube } from '../../cube/cube.ts'
import { nodeType } from '../../cube/dimensions.ts'
import type { Cell } from '../../protect/block.ts'
import type { RegisteredArea } from '../../registers/areas.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import {
  allCalls,
  callBase,
  callMeasure,
  callShareStep,
  filterId,
  leastCalls,
  otherCalls,
  type CallFilter
} from './measure.ts'

/** The two ways that calls are counted. */
export interface Cubes {
  volumes: Cube
  shares: Cube
}

/** A number of calls and a rate tell the same, and are hidden together; every share has a cell of its own. */
export function callCell({ source_key }: Pick<RegisteredIndicator, 'source_key'>, at: Coordinate) {
  return `${source_key}|${coordinateKey(at)}`
}

interface CountedCalls {
  cubes: Cubes
  variables: Map<string, CountedVariable>
}

/** The cells that may be published of a year's calls, where each is and what it tells. */
export function callCells(
  indicators: RegisteredIndicator[],
  { cubes, variables }: CountedCalls,
  areas: RegisteredArea[]
): { at: Coordinate; cell: Cell }[] {
  const cost = (at: Coordinate) => cellCost(at, nodeType(at.area, areas))
  const least = leastCalls(indicators)
  const numberOf = (filter: CallFilter, at: Coordinate) => {
    return countAt(variables.get(filterId(filter))!, at)
  }
  const few = (filter: CallFilter, at: Coordinate): Cell['facts'][number] | null => {
    const count = countId(filterId(filter), at)
    if (numberOf(filter, at) >= least) return null
    return { kind: 'between', count, least: 0, greatest: least - 1 }
  }
  const exact = (filter: CallFilter, at: Coordinate): Cell['facts'][number] => {
    return { kind: 'count', count: countId(filterId(filter), at), base: callBase(at.sex) }
  }
  const counts = publishedCoordinates(cubes.volumes).map((at) => {
    const id = callCell({ source_key: filterId(allCalls) }, at)
    // Without the volume, the shares and the rate say little: it is the last to be missed.
    const facts = [few(allCalls, at) ?? exact(allCalls, at)]
    return { at, cell: { id, cost: 4 * cost(at), facts } }
  })
  const shares = shareCells(indicators, cubes).map(({ indicator, at, id }) => {
    const { part: of, whole } = callMeasure(indicator)
    const part = of ?? allCalls
    const share: Cell['facts'][number] = {
      kind: 'share',
      part: countId(filterId(part), at),
      whole: countId(filterId(whole), at),
      step: callShareStep
    }
    // The number of calls that the share is of stands beside it.
    const facts = [exact(whole, at), few(part, at) ?? few(otherCalls(part), at) ?? share]
    return { at, cell: { id, cost: cost(at), facts } }
  })
  return [...counts, ...shares]
}

/** The cells of shares. */
export function shareCells(indicators: RegisteredIndicator[], { shares }: Cubes) {
  return indicators
    .filter((indicator) => callMeasure(indicator).part !== null)
    .flatMap((indicator) =>
      publishedCoordinates(shares).map((at) => ({ indicator, at, id: callCell(indicator, at) }))
    )
}

function publishedCoordinates({ coordinates }: Cube): Coordinate[] {
  const told: readonly string[] = sexes
  return coordinates.filter(({ sex }) => told.includes(sex))
}
