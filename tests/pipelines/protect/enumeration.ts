import type { Block, Fact } from '../../../pipelines/protect/block.ts'

/**
 * The ranges of all counts over every table of whole numbers that would be published as the true one is, by trying them
 * all. Written for the tests: shares nothing with the code it checks. Every leaf must have a `most`.
 */
export function enumerated(block: Block, hidden: Iterable<string>) {
  const secret = new Set(hidden)
  const totals = new Set(block.sums.map(({ total }) => total))
  const leaves = block.counts.filter(({ id }) => !totals.has(id))
  const truth = Object.fromEntries(block.counts.map(({ id, value }) => [id, value]))
  const facts = block.cells.filter(({ id }) => !secret.has(id)).flatMap((cell) => cell.facts)
  const published = (table: Record<string, number>) => facts.map((fact) => tell(fact, table)).join()
  const wanted = published(truth)
  const ranges = new Map(
    block.counts.map(({ id, value }) => [id, { least: value, greatest: value }])
  )
  const visit = (table: Record<string, number>, i: number) => {
    const leaf = leaves[i]
    if (leaf) {
      for (let n = 0; n <= leaf.most!; n += 1) visit({ ...table, [leaf.id]: n }, i + 1)
      return
    }
    const whole = withTotals(block, table)
    if (!whole || published(whole) !== wanted) return
    for (const [id, range] of ranges) {
      range.least = Math.min(range.least, whole[id]!)
      range.greatest = Math.max(range.greatest, whole[id]!)
    }
  }
  visit({}, 0)
  return ranges
}

function withTotals(block: Block, leaves: Record<string, number>): Record<string, number> | null {
  const table = { ...leaves }
  let left = block.sums
  while (left.length > 0) {
    const later: typeof left = []
    for (const sum of left) {
      const { total, parts } = sum
      if (parts.some((part) => table[part] === undefined)) {
        later.push(sum)
        continue
      }
      const n = parts.reduce((n, part) => n + table[part]!, 0)
      if (table[total] !== undefined && table[total] !== n) return null
      table[total] = n
    }
    left = later
  }
  return block.counts.every(({ id, most }) => table[id]! <= (most ?? Infinity)) ? table : null
}

function tell(fact: Fact, table: Record<string, number>): string {
  if (fact.kind === 'count') return String(Math.round(table[fact.count]! / fact.base))
  const whole = table[fact.whole]!
  if (whole === 0) return '–'
  // Halves upwards: the smallest nudge keeps 12.5 from becoming 12.499…
  return String(Math.floor((100 * table[fact.part]!) / whole / fact.step + 0.5 + 1e-9))
}
