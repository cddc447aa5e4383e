import { Attacker, solverRuntime } from './attacker.ts'
import type { Block } from './block.ts'
import { FeasibilityIntervals } from './feasibility-interval.ts'
import { soundBlock, writeProgramme, type Programme } from './programme.ts'
import type { Protection } from './protect.ts'
import {
  isMet,
  requirementsOf,
  TOLERANCE,
  type ProtectionRequirement
} from './protection-requirement.ts'
import type { Range } from './range.ts'

/** The whole numbers that a count can be for all that anybody knows, both ends included. */
export interface AuditedRange extends Range {
  count: string
}

export interface Audit {
  /**
   * The range that is narrowest in proportion to what is asked: the count's `least`, or less where everybody knows that
   * it is less. Null when there is nothing to protect. Its ends are proved to be possible: what an attacker can find is
   * at least as wide, for this count and for every other.
   */
  narrowest: (AuditedRange & { width: number }) | null
  /** The counts of which more can be worked out than is allowed. */
  breaches: AuditedRange[]
  /** How many counts have something to protect. */
  audited: number
}

// Steps of a search for a table that exists most probably, and of the last one before the solver decides: that one takes
// less than a second where integer programming takes ten.
const SOON = 400
const LATE = 60000

/**
 * Attacks a table with these cells hidden, as anybody can who has all that is published and time to reckon. A sensitive
 * count passes when tables of whole numbers have been found that would be published as the true one is, and in which it
 * is as small and as great as is asked; whatever is not found is decided by integer programming. The other counts of
 * hidden cells hold no secret of their own: of them linear programming is asked, which reckons with fractions as well.
 * `alternatives` are tables that somebody says would do: each is published anew, and believed only when it comes out the same.
 * `basis` is where the solver may start, of a block with the same counts and facts; it decides nothing.
 */
export async function audit(
  block: Block,
  hidden: Iterable<string>,
  { alternatives, basis }: Partial<Pick<Protection, 'alternatives' | 'basis'>> = {}
): Promise<Audit> {
  const sound = soundBlock(block)
  const secret = new Set(hidden)
  const requirements = requirementsOf(sound, secret)
  if (requirements.length === 0) return { narrowest: null, breaches: [], audited: 0 }
  const programme = writeProgramme(sound)
  const attacker = new Attacker(await solverRuntime(), programme)
  try {
    attacker.hide(secret)
    if (basis) attacker.startFrom(basis)
    const reach = new FeasibilityIntervals(programme)
    reach.hide(secret)
    for (const table of alternatives ?? []) reach.add(table)
    return new Auditor(programme, requirements, attacker, reach).audit()
  } finally {
    attacker.dispose()
  }
}

/** What to tell whoever tried to publish; null when there is no breach. Names counts, never a number of theirs. */
export function refusal({ name }: Pick<Block, 'name'>, { breaches }: Audit): string | null {
  if (breaches.length === 0) return null
  const counts = breaches.map(({ count, least, greatest }) => {
    return least === greatest ? `${count} (exakt)` : `${count} (för snävt)`
  })
  return `${name} publiceras inte: det går att räkna ut ${counts.join(', ')}`
}

class Auditor {
  constructor(
    private readonly programme: Programme,
    private readonly requirements: ProtectionRequirement[],
    private readonly attacker: Attacker,
    private readonly intervals: FeasibilityIntervals
  ) {}

  audit(): Audit {
    const breaches = this.requirements.filter((requirement) => !this.isProtected(requirement))
    return {
      narrowest: this.narrowest(),
      breaches: breaches.map((requirement) => this.audited(requirement)),
      audited: this.requirements.length
    }
  }

  private isProtected(requirement: ProtectionRequirement): boolean {
    if (this.intervals.show(requirement, SOON)) return true
    if (!requirement.sensitive) return this.isWide(requirement)
    if (this.intervals.show(requirement, LATE)) return true
    for (const sign of [1, -1] as const) {
      const table = this.attacker.least(new Map([[requirement.column, sign]]), true)
      this.intervals.add(table.map((n) => Math.round(n)))
    }
    return this.intervals.isShown(requirement)
  }

  private isWide(requirement: ProtectionRequirement): boolean {
    for (const sign of [1, -1]) {
      if (!isMet(requirement, this.attacker.range(requirement.column))) {
        this.attacker.least(new Map([[requirement.column, sign]]))
      }
    }
    return isMet(requirement, this.attacker.range(requirement.column))
  }

  /** Of a sensitive count what whole tables show, of another what fractions do. */
  private range({ column, sensitive }: ProtectionRequirement): Range {
    const shown = this.intervals.range(column)
    if (sensitive) return shown
    const { least, greatest } = this.attacker.range(column)
    return {
      least: Math.min(shown.least, Math.ceil(least - TOLERANCE)),
      greatest: Math.max(shown.greatest, Math.floor(greatest + TOLERANCE))
    }
  }

  /** The range that is narrowest in proportion to what it has to be. */
  private narrowest(): Audit['narrowest'] {
    const relative = (requirement: ProtectionRequirement) => {
      const { least, greatest } = this.range(requirement)
      return (greatest - least) / requirement.width
    }
    const [first, ...others] = this.requirements.toSorted((a, b) => {
      return Number(b.sensitive) - Number(a.sensitive)
    })
    if (!first) return null
    const range = this.audited(others.reduce((a, b) => (relative(b) < relative(a) ? b : a), first))
    return { ...range, width: range.greatest - range.least }
  }

  private audited(requirement: ProtectionRequirement): AuditedRange {
    return {
      count: this.programme.block.counts[requirement.column]!.id,
      ...this.range(requirement)
    }
  }
}
