import type { AreaType } from '../../src/lib/schema/registers/area.ts'
import type { Block, Cell, Count, Sum } from '../protect/block.ts'
import { coordinateKey, type Coordinate, type Cube } from './cube.ts'

/** Something that is counted at every coordinate of a cube: answers to a question, calls from schools. */
export interface CountedVariable {
  id: string
  cube: Cube
  counts: Map<string, number>
  /** Fewer than this are sensitive there; 0: nothing about them is. */
  least: (at: Coordinate) => number
  /** Where none at all is sensitive too. */
  zero?: (at: Coordinate) => boolean
  /** What everybody knows that there must be at least and can be at most. */
  fewest?: (at: Coordinate) => number | undefined
  most?: (at: Coordinate) => number | undefined
}

/** A variable that is the sum of others at every coordinate of theirs. */
export interface Split {
  whole: string
  parts: string[]
}

export function countId(variable: string, at: Coordinate): string {
  return `${variable}|${coordinateKey(at)}`
}

/** The number of a variable at a coordinate. Throws when the cube has no such coordinate. */
export function countAt({ id, counts }: CountedVariable, at: Coordinate): number {
  const count = counts.get(coordinateKey(at))
  if (count === undefined) throw new Error(`${id} is not counted at ${coordinateKey(at)}`)
  return count
}

/** Everything that hangs together by sums, as one table to protect. `ties` are sums across cubes. */
export function variablesBlock(
  name: string,
  variables: CountedVariable[],
  splits: Split[],
  cells: Cell[],
  ties: Sum[] = []
): Block {
  const counts = variables.flatMap((variable) =>
    variable.cube.coordinates.map((at): Count => {
      const { id, least, zero, fewest, most } = variable
      const value = countAt(variable, at)
      const known = { fewest: fewest?.(at), most: most?.(at) }
      return { id: countId(id, at), value, least: least(at), zero: zero?.(at), ...known }
    })
  )
  const margins = variables.flatMap(({ id, cube }) =>
    cube.sums.map(({ total, parts }): Sum => {
      return { total: countId(id, total), parts: parts.map((part) => countId(id, part)) }
    })
  )
  const divided = splits.flatMap(({ whole, parts }) => {
    const cube = variables.find(({ id }) => id === parts[0])?.cube
    if (!cube) throw new Error(`${name}: ingen räknar ${parts[0]}`)
    return cube.coordinates.map((at): Sum => {
      return { total: countId(whole, at), parts: parts.map((part) => countId(part, at)) }
    })
  })
  return { name, counts, sums: [...margins, ...divided, ...ties], cells }
}

const placeCost: Record<AreaType, number> = { kommun: 1, lansdel: 20, lan: 400, riket: 400 }

/**
 * What it costs the reader to miss a cell, in kommun cells of one sex, school year and quarter: the county is wanted by
 * everybody, a länsdel by most, and the whole before its parts.
 */
export function cellCost({ period, sex, grade }: Coordinate, type: AreaType): number {
  const whole = (sex === 'alla' ? 2 : 1) * (grade === 'alla' ? 2 : 1)
  return placeCost[type] * whole * (period.includes('Q') ? 1 : 2)
}
