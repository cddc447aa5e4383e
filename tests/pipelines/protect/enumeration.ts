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
  const told = facts.map((fact) => {
    const enough = namedBy(block, fact)
    // If the true number is shown although it is too few, so may any other be.
    return { fact, words: tell(fact, truth), enough: areEnough(enough, truth) ? enough : [] }
  })
  const isPublished = (table: Table) =>
    told.every(({ fact, words, enough }) => {
      return areEnough(enough, table) && tell(fact, table) === words
    })
  const ranges = new Map(
    block.counts.map(({ id, value }) => [id, { least: value, greatest: value }])
  )
  const sums = inOrder(block, leaves)
  // One table, which is every table in its turn.
  const table = { ...truth }
  const visit = (i: number) => {
    const leaf = leaves[i]
    if (leaf) {
      for (let n = 0; n <= leaf.most!; n += 1) {
        table[leaf.id] = n
        visit(i + 1)
      }
      return
    }
    if (!addUp(block, sums, table) || !isPublished(table)) return
    for (const [id, range] of ranges) {
      range.least = Math.min(range.least, table[id]!)
      range.greatest = Math.max(range.greatest, table[id]!)
    }
  }
  visit(0)
  return ranges
}

type Table = Record<string, number>

interface Sum {
  total: string
  parts: string[]
  /** Whether another sum has given the total already: the two must agree. */
  isKnown: boolean
}

/** The sums, each after those that give its parts. */
function inOrder({ sums }: Block, leaves: Block['counts']): Sum[] {
  const known = new Set(leaves.map(({ id }) => id))
  const ordered: Sum[] = []
  let left = sums
  while (left.length > 0) {
    const later: typeof left = []
    for (const sum of left) {
      if (sum.parts.some((part) => !known.has(part))) {
        later.push(sum)
        continue
      }
      ordered.push({ ...sum, isKnown: known.has(sum.total) })
      known.add(sum.total)
    }
    left = later
  }
  return ordered
}

/** Fills in the totals of the leaves; false where no table can be so. */
function addUp({ counts }: Block, sums: Sum[], table: Table): boolean {
  for (const { total, parts, isKnown } of sums) {
    let n = 0
    for (const part of parts) n += table[part]!
    if (isKnown && table[total] !== n) return false
    table[total] = n
  }
  return counts.every(({ id, fewest = 0, most = Infinity }) => {
    return table[id]! >= fewest && table[id]! <= most
  })
}

/** The counts that a fact names, and the whole less the part: none may be too few to be told. */
function namedBy({ counts, sums }: Block, fact: Fact): Block['counts'] {
  if (fact.kind === 'between' || fact.kind === 'weighted') return []
  const named = fact.kind === 'count' ? [fact.count] : [fact.part, fact.whole]
  const rests = sums.filter(({ total, parts }) => {
    return fact.kind === 'share' && total === fact.whole && parts.includes(fact.part)
  })
  const others = rests.flatMap(({ parts }) => (parts.length === 2 ? parts : []))
  return [...named, ...others].map((id) => counts.find((count) => count.id === id)!)
}

/** Whether none of them is too few to be told, none among them where that is nobody's. */
function areEnough(counts: Block['counts'], table: Table): boolean {
  return counts.every(({ id, least, zero }) => table[id]! >= least || !zero)
}

function tell(fact: Fact, table: Table): string {
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
