import { namedCounts, type Block, type Fact } from './block.ts'

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
    this.facts = block.cells.flatMap(({ id, facts }) =>
      facts.map((fact) => {
        const named = namedCounts(fact).map((count) => columns.get(count)!)
        const tell = (table: ArrayLike<number>) =>
          told(
            fact,
            named.map((column) => table[column]!)
          )
        return { cell: id, tell, truth: tell(values) }
      })
    )
  }

  /** Whether this table of whole numbers, by column, would be published as the true one is. */
  agrees(table: ArrayLike<number>, hidden: ReadonlySet<string>): boolean {
    const possible = this.block.counts.every(({ most }, column) => {
      const n = table[column]!
      return Number.isInteger(n) && n >= 0 && n <= (most ?? Infinity)
    })
    return (
      possible &&
      this.sums.every(({ total, parts }) => {
        return parts.reduce((sum, part) => sum + table[part]!, 0) === table[total]
      }) &&
      this.facts.every(({ cell, tell, truth }) => hidden.has(cell) || tell(table) === truth)
    )
  }
}

/** What is published of these counts: a multiple of the base, or units of a share's last decimal; null: no share. */
function told(fact: Fact, [one = 0, whole = 0]: number[]): number | null {
  if (fact.kind === 'count') return Math.floor((2 * one + fact.base) / (2 * fact.base))
  return whole === 0 ? null : Math.floor(((200 / fact.step) * one + whole) / (2 * whole))
}
