import { namedCounts, rests, type Block, type Fact, type WeightedShare } from './block.ts'
import { shareIndex } from '../../src/lib/stats/rounding.ts'
import { weightedIndex } from './weighted-share.ts'

type PlainFact = Exclude<Fact, WeightedShare>

/**
 * The published facts of the true table, to be compared with those of another. Reckons from the block alone, so that a
 * fault in the linear programmes cannot make a table pass.
 */
export class PublicationCheck {
  private readonly sums: { total: number; parts: number[] }[]
  private readonly facts: {
    cell: string
    fact: Fact
    named: number[]
    large: number[]
    truth: number
  }[]
  private readonly columns: ReadonlyMap<string, number>

  constructor(
    private readonly block: Block,
    columns: ReadonlyMap<string, number>
  ) {
    this.columns = columns
    this.sums = block.sums.map(({ total, parts }) => ({
      total: columns.get(total)!,
      parts: parts.map((part) => columns.get(part)!)
    }))
    const values = block.counts.map(({ value }) => value)
    const rest = rests(block)
    this.facts = block.cells.flatMap(({ id, facts }) =>
      facts.map((fact) => {
        const named = namedCounts(fact).map((count) => columns.get(count)!)
        const other = fact.kind === 'share' ? rest(fact.part, fact.whole) : undefined
        // What limits leave open may be too few; whatever else is shown was allowed to be, if the rule was kept.
        const shown = named.concat(columns.get(other ?? '') ?? [])
        const isKept = shown.every((column) => !this.isTooFew(column, values[column]!))
        const large = fact.kind === 'between' || !isKept ? [] : shown
        return { cell: id, fact, named, large, truth: this.published(fact, named, values) }
      })
    )
  }

  /**
   * The cells that would be published otherwise than they are if this table of whole numbers, by column, were the true
   * one; null when no table can be so.
   */
  differences(table: ArrayLike<number>): string[] | null {
    const isPossible = this.block.counts.every(({ fewest = 0, most = Infinity }, column) => {
      const n = table[column]!
      return Number.isInteger(n) && n >= fewest && n <= most
    })
    if (!isPossible || !this.sums.every((sum) => isSum(sum, table))) return null
    return this.facts.filter((fact) => this.differs(fact, table)).map(({ cell }) => cell)
  }

  private differs(
    { fact, named, large, truth }: PublicationCheck['facts'][number],
    table: ArrayLike<number>
  ) {
    return (
      large.some((column) => this.isTooFew(column, table[column]!)) ||
      this.published(fact, named, table) !== truth
    )
  }

  private published(fact: Fact, named: number[], table: ArrayLike<number>): number {
    if (fact.kind !== 'weighted') return publishedOf(fact, named, table)
    return weightedIndex(fact, (count) => table[this.columns.get(count)!]!)
  }

  /** Of a count that is shown when it is 0 nothing follows: no table of it is convex, and the house has no such rule. */
  private isTooFew(column: number, value: number): boolean {
    const { least, zero } = this.block.counts[column]!
    return zero === true && value < least
  }
}

function isSum({ total, parts }: { total: number; parts: number[] }, table: ArrayLike<number>) {
  let sum = 0
  for (const part of parts) sum += table[part]!
  return sum === table[total]
}

/** What is published of these counts: a multiple of the base, the number of a share's step (−1: none), or 1 within limits. */
function publishedOf(fact: PlainFact, [first, second]: number[], table: ArrayLike<number>): number {
  const one = table[first!]!
  if (fact.kind === 'between') return one >= fact.least && one <= fact.greatest ? 1 : 0
  if (fact.kind === 'count') return Math.floor((2 * one + fact.base) / (2 * fact.base))
  const whole = table[second!]!
  return whole === 0 ? -1 : shareIndex(one, whole, fact.step)
}
