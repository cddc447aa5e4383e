import { contradiction, type Block } from './block.ts'

/** Coefficients by column. */
export type Linear = ReadonlyMap<number, number>

/** The counts of a block in terms of those that are no total, its leaves. */
export interface Leaves {
  /** By column: the leaves that a count is the sum of, itself when it is a leaf. */
  of: Linear[]
  /** Total − parts = 0, by column, without the sums that follow from others. */
  sums: Linear[]
  /** The same in terms of leaves, of the sums that are no total's definition. */
  ties: Linear[]
}

/**
 * In a table of several dimensions most totals are a sum in several ways, which all come to the same leaves. One is
 * kept as its definition and the others are left out, except those that tie leaves to each other.
 */
export function findLeaves(block: Block, columns: ReadonlyMap<string, number>): Leaves {
  const sums = block.sums.map(({ total, parts }) => {
    return { total: columns.get(total)!, parts: parts.map((part) => columns.get(part)!) }
  })
  const definitions = new Map<number, number[]>()
  for (const { total, parts } of sums) {
    if (!definitions.has(total)) definitions.set(total, parts)
  }
  const found = new Map<number, Linear | null>()
  const expand = (column: number): Linear => {
    const known = found.get(column)
    if (known) return known
    // Null stands for a count that is being expanded.
    if (known === null) throw contradiction(block, 'en summa är en del av sig själv')
    found.set(column, null)
    const parts = definitions.get(column)
    const leaves = parts ? add(parts.map((part) => expand(part))) : new Map([[column, 1]])
    found.set(column, leaves)
    return leaves
  }
  const of = block.counts.map((_, column) => expand(column))
  const rows = sums.map(({ total, parts }) => {
    const sum = new Map<number, number>([
      [total, 1],
      ...parts.map((part): [number, number] => [part, -1])
    ])
    return { sum, tie: difference(of[total]!, add(parts.map((part) => of[part]!))), total, parts }
  })
  const kept = rows.filter(({ tie, total, parts }) => {
    return tie.size > 0 || definitions.get(total) === parts
  })
  return {
    of,
    sums: kept.map(({ sum }) => sum),
    ties: kept.map(({ tie }) => tie).filter((tie) => tie.size > 0)
  }
}

function add(terms: Linear[]): Linear {
  const sum = new Map<number, number>()
  for (const term of terms) {
    for (const [column, n] of term) sum.set(column, (sum.get(column) ?? 0) + n)
  }
  return sum
}

function difference(one: Linear, other: Linear): Linear {
  const negative = new Map([...other].map(([column, n]) => [column, -n]))
  return new Map([...add([one, negative])].filter(([, n]) => n !== 0))
}
