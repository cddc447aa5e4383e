import type { Breach } from './attack.ts'
import type { Linear } from './leaves.ts'
import type { Programme } from './programme.ts'
import { isMet, type ProtectionRequirement } from './protection-requirement.ts'

/** A number that a count cannot pass, and the groups of cells that say so. */
interface Bound {
  value: number
  groups: number[][]
}

interface Bounds {
  least: Bound
  greatest: Bound
}

/** The requirements that a single sum breaks: what anybody sees who takes the parts from the total. */
export function sumBreaches(
  programme: Programme,
  hidden: ReadonlySet<string>,
  requirements: ProtectionRequirement[]
): Breach[] {
  const bounds = publishedBounds(programme, hidden)
  const sumsOf = new Map<number, Linear[]>()
  for (const sum of programme.sums) {
    for (const column of sum.keys()) sumsOf.set(column, [...(sumsOf.get(column) ?? []), sum])
  }
  return requirements.flatMap((requirement) => {
    const found = [bounds[requirement.column]!]
    for (const sum of sumsOf.get(requirement.column) ?? [])
      found.push(solve(sum, requirement.column, bounds))
    const least = found.map(({ least }) => least).reduce((a, b) => (b.value > a.value ? b : a))
    const greatest = found
      .map(({ greatest }) => greatest)
      .reduce((a, b) => (b.value < a.value ? b : a))
    const range = { least: least.value, greatest: greatest.value }
    if (isMet(requirement, range)) return []
    // One end is enough of a sensitive count: each has to be right by itself.
    const ends = requirement.sensitive ? [least.value > 0 ? least : greatest] : [least, greatest]
    return [{ requirement, groups: ends.flatMap(({ groups }) => groups) }]
  })
}

function publishedBounds(
  { block, fewest, most, limits }: Programme,
  hidden: ReadonlySet<string>
): Bounds[] {
  const bounds = Array.from(most, (greatest, column): Bounds => {
    const least = { value: fewest[column]!, groups: [] }
    return { least, greatest: { value: greatest, groups: [] } }
  })
  const tighten = (bound: Bound, value: number, cell: number, isTighter: boolean) => {
    if (isTighter) Object.assign(bound, { value, groups: [[cell]] })
    else if (value === bound.value) bound.groups[0]?.push(cell)
  }
  for (const { cell, column, least, greatest } of limits) {
    if (hidden.has(block.cells[cell]!.id)) continue
    const known = bounds[column]!
    tighten(known.least, least, cell, least > known.least.value)
    tighten(known.greatest, greatest, cell, greatest < known.greatest.value)
  }
  return bounds
}

/** What a sum tells of one of its counts, from the bounds of the others. */
function solve(sum: Linear, column: number, bounds: Bounds[]): Bounds {
  const own = sum.get(column)!
  const others = [...sum].filter(([other]) => other !== column)
  const add = (end: 'least' | 'greatest', opposite: 'least' | 'greatest'): Bound => {
    const terms = others.map(([other, n]) => {
      const factor = -n / own
      const { value, groups } = bounds[other]![factor > 0 ? end : opposite]
      return { value: factor * value, groups }
    })
    return {
      value: terms.reduce((total, { value }) => total + value, 0),
      groups: terms.flatMap(({ groups }) => groups)
    }
  }
  return { least: add('least', 'greatest'), greatest: add('greatest', 'least') }
}
