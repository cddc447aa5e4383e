import type { Highs } from 'highs'
import { attack, type Breach } from './attack.ts'
import { Attacker } from './attacker.ts'
import { namedCounts } from './block.ts'
import { FeasibilityIntervals } from './feasibility-interval.ts'
import { MasterProblem } from './master-problem.ts'
import { coarse, type Programme } from './programme.ts'
import { requirementsOf, type ProtectionRequirement } from './protection-requirement.ts'
import { sumBreaches } from './sum-bounds.ts'

// Steps of a search that finds many of the tables that exist, of one that finds most, and of one that seldom misses any.
const QUICK = 100
const SOON = 400
const LATE = 2000
// So many dear breaches are mended at a time: what mends them mostly mends others too.
const ENOUGH = 12
// After so many rounds what is hidden stays hidden, even of exact numbers: the last rounds bring next to nothing.
const PATIENCE = 24

/**
 * Chooses cells to hide until no attack succeeds: the cheapest ones while attacks are cheap, that is for tables of exact
 * numbers; after that, what is hidden stays hidden, since every requirement would have to be proved again. Must be disposed of.
 */
export class SecondarySuppression {
  private readonly intervals: FeasibilityIntervals
  private readonly coarse: Attacker
  private readonly full: Attacker
  private readonly master: MasterProblem
  /** Cheap attacks find nothing more. */
  private isDear = false

  constructor(
    highs: Highs,
    private readonly programme: Programme,
    private readonly given: ReadonlySet<string>
  ) {
    const costs = programme.block.cells.map(({ cost }) => cost)
    this.intervals = new FeasibilityIntervals(programme)
    this.coarse = new Attacker(highs, coarse(programme))
    this.full = new Attacker(highs, programme)
    this.master = new MasterProblem(highs, costs)
    this.master.keep(this.numbers(given))
  }

  /** The cells to hide, the given ones among them. Throws an Error when hiding everything is not enough. */
  choose(): ReadonlySet<string> {
    const { block } = this.programme
    let round = 0
    for (let hidden = this.given; ;) {
      const breaches = this.breaches(hidden)
      if (breaches.length === 0) return this.showAgain(hidden)
      round += 1
      if (round > PATIENCE) this.master.keep(this.numbers(hidden))
      for (const breach of breaches) this.require(breach)
      const cells = this.master.solve()
      if (!cells) throw this.unprotectable(breaches[0]!.requirement)
      hidden = new Set(cells.map((cell) => block.cells[cell]!.id))
    }
  }

  /**
   * What was hidden on the way and need not be, the most useful first: a cell is shown again when tables are found for
   * every requirement without it. Later requirements often make an earlier one superfluous, and once it was kept it stayed.
   */
  private showAgain(chosen: ReadonlySet<string>): ReadonlySet<string> {
    const { block } = this.programme
    let hidden = chosen
    const candidates = block.cells.filter(({ id }) => chosen.has(id) && !this.given.has(id))
    for (const { id } of candidates.sort((a, b) => b.cost - a.cost)) {
      const fewer = new Set([...hidden].filter((other) => other !== id))
      if (this.isShown(fewer)) hidden = fewer
    }
    return hidden
  }

  private isShown(hidden: ReadonlySet<string>): boolean {
    const requirements = requirementsOf(this.programme, hidden)
    if (sumBreaches(this.programme, hidden, requirements).length > 0) return false
    this.intervals.hide(hidden)
    return requirements.every((requirement) => this.intervals.show(requirement, QUICK))
  }

  /** The tables that were found on the way. */
  get alternatives(): Float64Array[] {
    return this.intervals.tables
  }

  /** Where the solver stood at last, or null where nothing was solved. */
  get basis() {
    return this.full.basis
  }

  dispose(): void {
    for (const part of [this.coarse, this.full, this.master]) part.dispose()
  }

  /** The quickest kinds of attack first; the next kind when they find nothing more. */
  private breaches(hidden: ReadonlySet<string>): Breach[] {
    const requirements = requirementsOf(this.programme, hidden)
    if (requirements.length === 0) return []
    const bySum = sumBreaches(this.programme, hidden, requirements)
    if (bySum.length > 0) return bySum
    for (const part of [this.intervals, this.coarse]) part.hide(hidden)
    if (!this.isDear) {
      const open = requirements.filter((requirement) => !this.intervals.show(requirement, QUICK))
      const found = open.flatMap((requirement) => attack(this.coarse, requirement) ?? [])
      if (found.length > 0) return found
      this.isDear = true
    }
    return this.dearBreaches(
      requirements.filter((requirement) => !this.intervals.isShown(requirement)),
      hidden
    )
  }

  /** Tables are looked for before anything is solved: where one is found, nothing has to be. */
  private dearBreaches(open: ProtectionRequirement[], hidden: ReadonlySet<string>): Breach[] {
    this.master.keep(this.numbers(hidden))
    if (open.length === 0) return []
    this.full.hide(hidden)
    const found: Breach[] = []
    for (const requirement of open) {
      if (found.length === ENOUGH) break
      if (this.intervals.show(requirement, SOON)) continue
      const breach = attack(this.full, requirement)
      if (breach) found.push(breach)
      else if (requirement.sensitive && !this.intervals.show(requirement, LATE))
        found.push(this.doubt(requirement, hidden))
    }
    return found
  }

  /** Where fractions would do but no whole numbers are found, one more of the nearest published cells has to go. */
  private doubt(requirement: ProtectionRequirement, hidden: ReadonlySet<string>): Breach {
    const { block, sums, columns } = this.programme
    const sumsOf = sums.filter((sum) => sum.has(requirement.column))
    const near = new Set(sumsOf.flatMap((sum) => [...sum.keys()]))
    const published = [...block.cells.entries()].filter(([, { id }]) => !hidden.has(id))
    const nearest = published.filter(([, { facts }]) =>
      facts.some((fact) => namedCounts(fact).some((count) => near.has(columns.get(count)!)))
    )
    const groups = (nearest.length > 0 ? nearest : published).map(([cell]) => [cell])
    return { requirement, groups }
  }

  private require({ requirement, groups }: Breach): void {
    const { block } = this.programme
    if (requirement.sensitive) {
      if (groups.length === 0) throw this.unprotectable(requirement)
      this.master.require(groups)
      return
    }
    // Only as long as it is not published itself.
    const { id } = block.counts[requirement.column]!
    const holders = block.cells.flatMap(({ facts }, cell) =>
      facts.some((fact) => namedCounts(fact).includes(id)) ? [cell] : []
    )
    this.master.require(groups, holders)
  }

  private numbers(cells: ReadonlySet<string>): number[] {
    return [...cells].map((id) => this.programme.cells.get(id)!)
  }

  private unprotectable({ column }: ProtectionRequirement): Error {
    const { name, counts } = this.programme.block
    return new Error(`${name}: ${counts[column]!.id} går inte att skydda`)
  }
}
