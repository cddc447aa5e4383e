import type { Attacker } from './attacker.ts'
import { isMet, type Need } from './protection-requirement.ts'
import type { Range } from './rounding-hull.ts'

/** A need that is not met, and why: it is not until all the cells of at least one of the groups are hidden. */
export interface Breach {
  need: Need
  groups: number[][]
}

/**
 * What linear programming finds against a need; null when it is met, or may be: fractions of children are allowed here.
 * Nothing is solved about an end that some table has been seen to reach.
 */
export function attack(attacker: Attacker, need: Need): Breach | null {
  const { column, sensitive } = need
  const groups: number[][] = []
  for (const sign of [1, -1] as const) {
    if (isFarEnough(need, attacker.range(column), sign)) continue
    attacker.least(new Map([[column, sign]]))
    if (isFarEnough(need, attacker.range(column), sign)) continue
    groups.push(...attacker.binding())
    // Each end of a sensitive count's range has to be right by itself.
    if (sensitive) break
  }
  return isMet(need, attacker.range(column)) ? null : { need, groups }
}

/** Whether there is nothing to find at the lower (1) or upper (−1) end. */
function isFarEnough(need: Need, range: Range, sign: 1 | -1): boolean {
  if (!need.sensitive) return isMet(need, range)
  return isMet(need, sign === 1 ? { ...range, greatest: Infinity } : { ...range, least: 0 })
}
