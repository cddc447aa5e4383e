import type { Attacker } from './attacker.ts'
import { isMet, type ProtectionRequirement } from './protection-requirement.ts'
import type { Range } from './range.ts'

/** A requirement that is not met, and why: it is not until all the cells of at least one of the groups are hidden. */
export interface Breach {
  requirement: ProtectionRequirement
  groups: number[][]
}

/**
 * What linear programming finds against a requirement; null when it is met, or may be: fractions of children are allowed here.
 * Nothing is solved about an end that some table has been seen to reach.
 */
export function attack(attacker: Attacker, requirement: ProtectionRequirement): Breach | null {
  const { column, sensitive } = requirement
  const groups: number[][] = []
  for (const sign of [1, -1] as const) {
    if (isFarEnough(requirement, attacker.range(column), sign)) continue
    attacker.least(new Map([[column, sign]]))
    if (isFarEnough(requirement, attacker.range(column), sign)) continue
    groups.push(...attacker.binding())
    // Each end of a sensitive count's range has to be right by itself.
    if (sensitive) break
  }
  return isMet(requirement, attacker.range(column)) ? null : { requirement, groups }
}

/** Whether there is nothing to find at the lower (1) or upper (−1) end. */
function isFarEnough(requirement: ProtectionRequirement, range: Range, sign: 1 | -1): boolean {
  if (!requirement.sensitive) return isMet(requirement, range)
  return isMet(requirement, sign === 1 ? { ...range, greatest: Infinity } : { ...range, least: 0 })
}
