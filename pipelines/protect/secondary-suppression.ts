import type { Highs } from 'highs'
import { attack, type Breach } from './attack.ts'
import { Attacker } from './attacker.ts'
import { namedCounts } from './block.ts'
import { Reach } from './feasibility-interval.ts'
import { Cover } from './master-problem.ts'
import { coarse, type Programme } from './programme.ts'
import { needsOf, type Need } from './protection-requirement.ts'
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
 * numbers; after that, what is hidden stays hidden, since every need would have to be proved again. Must be disposed of.
 */
export class Chooser {
  private readonly reach: Reach
  private readonly coarse: Attacker
  private readonly full: Attacker
  private readonly cover: Cover
  /** Cheap attacks find nothing more. */
  private isDear = false

  constructor(
    highs: Highs,
    private readonly programme: Programme,
    private readonly given: ReadonlySet<string>
  ) {
    const costs = programme.block.cells.map(({ cost }) => cost)
    this.reach = new Reach(programme)
    this.coarse = new Attacker(highs, coarse(programme))
    this.full = new Attacker(highs, programme)
    this.cover = new Cover(highs, costs)
    this.cover.keep(this.numbers(given))
  }

  /** The cells to hide, the given ones among them. Throws an Error when hiding everything is not enough. */
  choose(): ReadonlySet<string> {
    const { block } = this.programme
    let round = 0
    for (let hidden = this.given; ;) {
      const breaches = this.breaches(hidden)
      if (breaches.length === 0) return this.showAgain(hidden)
      round += 1
      if (round > PATIENCE) this.cover.keep(this.numbers(hidden))
      for (const breach of breaches) this.require(breach)
      const cells = this.cover.solve()
      if (!cells) throw this.unprotectable(breaches[0]!.need)
      hidden = new Set(cells.map((cell) => block.cells[cell]!.id))
    }
  }

  /**
   * What was hidden on the way and need not be, the most useful first: a cell is shown again when tables are found for
   * every need without it. Later requirements often make an earlier one superfluous, and once it was kept it stayed.
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
    const needs = needsOf(this.programme, hidden)
    if (sumBreaches(this.programme, hidden, needs).length > 0) return false
    this.reach.hide(hidden)
    return needs.every((need) => this.reach.show(need, QUICK))
  }

  /** The tables that were found on the way. */
  get witnesses(): Float64Array[] {
    return this.reach.tables
  }

  /** Where the solver stood at last, or null where nothing was solved. */
  get basis() {
    return this.full.basis
  }

  dispose(): void {
    for (const part of [this.coarse, this.full, this.cover]) part.dispose()
  }

  /** The quickest kinds of attack first; the next kind when they find nothing more. */
  private breaches(hidden: ReadonlySet<string>): Breach[] {
    const needs = needsOf(this.programme, hidden)
    if (needs.length === 0) return []
    const bySum = sumBreaches(this.programme, hidden, needs)
    if (bySum.length > 0) return bySum
    for (const part of [this.reach, this.coarse]) part.hide(hidden)
    if (!this.isDear) {
      const open = needs.filter((need) => !this.reach.show(need, QUICK))
      const found = open.flatMap((need) => attack(this.coarse, need) ?? [])
      if (found.length > 0) return found
      this.isDear = true
    }
    return this.dearBreaches(
      needs.filter((need) => !this.reach.isShown(need)),
      hidden
    )
  }

  /** Tables are looked for before anything is solved: where one is found, nothing has to be. */
  private dearBreaches(open: Need[], hidden: ReadonlySet<string>): Breach[] {
    this.cover.keep(this.numbers(hidden))
    if (open.length === 0) return []
    this.full.hide(hidden)
    const found: Breach[] = []
    for (const need of open) {
      if (found.length === ENOUGH) break
      if (this.reach.show(need, SOON)) continue
      const breach = attack(this.full, need)
      if (breach) found.push(breach)
      else if (need.sensitive && !this.reach.show(need, LATE)) found.push(this.doubt(need, hidden))
    }
    return found
  }

  /** Where fractions would do but no whole numbers are found, one more of the nearest published cells has to go. */
  private doubt(need: Need, hidden: ReadonlySet<string>): Breach {
    const { block, sums, columns } = this.programme
    const sumsOf = sums.filter((sum) => sum.has(need.column))
    const near = new Set(sumsOf.flatMap((sum) => [...sum.keys()]))
    const published = [...block.cells.entries()].filter(([, { id }]) => !hidden.has(id))
    const nearest = published.filter(([, { facts }]) =>
      facts.some((fact) => namedCounts(fact).some((count) => near.has(columns.get(count)!)))
    )
    const groups = (nearest.length > 0 ? nearest : published).map(([cell]) => [cell])
    return { need, groups }
  }

  private require({ need, groups }: Breach): void {
    const { block } = this.programme
    if (need.sensitive) {
      if (groups.length === 0) throw this.unprotectable(need)
      this.cover.require(groups)
      return
    }
    // Only as long as it is not published itself.
    const { id } = block.counts[need.column]!
    const holders = block.cells.flatMap(({ facts }, cell) =>
      facts.some((fact) => namedCounts(fact).includes(id)) ? [cell] : []
    )
    this.cover.require(groups, holders)
  }

  private numbers(cells: ReadonlySet<string>): number[] {
    return [...cells].map((id) => this.programme.cells.get(id)!)
  }

  private unprotectable({ column }: Need): Error {
    const { name, counts } = this.programme.block
    return new Error(`${name}: ${counts[column]!.id} går inte att skydda`)
  }
}
