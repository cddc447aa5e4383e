import { namedCounts, rests, type Block, type Fact } from './block.ts'

/**
 * The published facts of the true table, to be compared with those of another. Reckons from the block alone, so that a
 * fault in the linear programmes cannot make a table pass.
 */
export class Witness {
  private readonly sums: { total: number; parts: number[] }[]
  private readonly facts: {
    cell: string
    tell: (table: ArrayLike<number>) => number | null
    truth: number | null
  }[]

  constructor(
    private readonly block: Block,
    columns: ReadonlyMap<string, number>
  ) {
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
        const tell = (table: ArrayLike<number>) => {
          if (large.some((column) => this.isTooFew(column, table[column]!))) return hiddenAlone
          return told(
            fact,
            named.map((column) => table[column]!)
          )
        }
        return { cell: id, tell, truth: tell(values) }
      })
    )
  }

  /** Whether this table of whole numbers, by column, would be published as the true one is. */
  agrees(table: ArrayLike<number>, hidden: ReadonlySet<string>): boolean {
    const possible = this.block.counts.every(({ fewest = 0, most = Infinity }, column) => {
      const n = table[column]!
      return Number.isInteger(n) && n >= fewest && n <= most
    })
    return (
      possible &&
      this.sums.every(({ total, parts }) => {
        return parts.reduce((sum, part) => sum + table[part]!, 0) === table[total]
      }) &&
      this.facts.every(({ cell, tell, truth }) => hidden.has(cell) || tell(table) === truth)
    )
  }

  /** Of a count that is shown when it is 0 nothing follows: no table of it is convex, and the house has no such rule. */
  private isTooFew(column: number, value: number): boolean {
    const { least, zero } = this.block.counts[column]!
    return zero === true && value < least
  }
}

// What a cell is that would not have been published.
const hiddenAlone = -1

/** What is published of these counts: a multiple of the base, units of a share's last decimal, or 1 within limits. */
function told(fact: Fact, [one = 0, whole = 0]: number[]): number | null {
  if (fact.kind === 'between') return one >= fact.least && one <= fact.greatest ? 1 : 0
  if (fact.kind === 'count') return Math.floor((2 * one + fact.base) / (2 * fact.base))
  return whole === 0 ? null : Math.floor(((200 / fact.step) * one + whole) / (2 * whole))
}
