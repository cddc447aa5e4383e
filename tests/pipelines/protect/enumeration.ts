import type { Block, Fact } from '../../../pipelines/protect/block.ts'
import { toldShare } from './told-share.ts'

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
  const published = (table: Record<string, number>) => {
    return facts
      .map((fact) => {
        // If the true number is shown although it is too few, so may any other be.
        const isKept = !isShown(block, fact, truth) || isShown(block, fact, table)
        return isKept ? tell(fact, table) : '‥'
      })
      .join()
  }
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
  const isPossible = block.counts.every(({ id, fewest = 0, most = Infinity }) => {
    return table[id]! >= fewest && table[id]! <= most
  })
  return isPossible ? table : null
}

/** Whether nothing that a fact names is too few to be told, none among them, nor the whole less the part. */
function isShown({ counts, sums }: Block, fact: Fact, table: Record<string, number>): boolean {
  if (fact.kind === 'between' || fact.kind === 'weighted') return true
  const named = fact.kind === 'count' ? [fact.count] : [fact.part, fact.whole]
  const rests = sums.filter(({ total, parts }) => {
    return fact.kind === 'share' && total === fact.whole && parts.includes(fact.part)
  })
  const others = rests.flatMap(({ parts }) => (parts.length === 2 ? parts : []))
  return [...named, ...others].every((id) => {
    const { least, zero } = counts.find((count) => count.id === id)!
    return table[id]! >= least || !zero
  })
}

function tell(fact: Fact, table: Record<string, number>): string {
  if (fact.kind === 'between') {
    const n = table[fact.count]!
    return n >= fact.least && n <= fact.greatest ? 'inom' : 'utanför'
  }
  if (fact.kind === 'count') return String(Math.round(table[fact.count]! / fact.base))
  if (fact.kind === 'weighted') {
    const [part, all] = [fact.part, fact.whole].map((terms) => {
      return terms.reduce((sum, { count, weight }) => sum + weight * table[count]!, 0)
    })
    return all === 0 ? '–' : String(halfEven((100 * part!) / all! / fact.step))
  }
  const whole = table[fact.whole]!
  if (whole === 0) return '–'
  return String(toldShare(table[fact.part]!, whole, fact.step))
}

/** Weights make no whole numbers: what a computer lacks of half a step is none. */
function halfEven(steps: number): number {
  const below = Math.floor(steps + 1e-9)
  const over = steps - below - 0.5
  return below + (over > 1e-9 || (over > -1e-9 && below % 2 === 1) ? 1 : 0)
}
