/** A number of children, answers or calls. All numbers are whole and ≥ 0. */
export interface Count {
  id: string
  /** The true value. */
  value: number
  /** A value of 1 … least − 1 is sensitive; 0: nothing about it is. */
  least: number
  /** 0 is sensitive as well (fewer than 10 answers includes none). */
  zero?: boolean
  /** What anybody knows that it must at least be, whatever is hidden here, or undefined. */
  fewest?: number
  /** What anybody knows that it can at most be (enrolled pupils), or undefined. */
  most?: number
}

/** total = sum of parts, known to everyone. */
export interface Sum {
  total: string
  parts: string[]
}

/**
 * What a cell says. A count is rounded to the nearest multiple of `base`, halves upwards; 1 is exact. A share is
 * 100 · part / whole, rounded to the nearest multiple of `step`, halves upwards; a step divides 20 % evenly in whole numbers: 10, 5, 2, 1, 0.5, 0.1.
 * It is left out when the whole is 0. Some counts are told by their limits only, both included: "fewer than five".
 */
export type Fact =
  | { kind: 'count'; count: string; base: number }
  | { kind: 'share'; part: string; whole: string; step: number }
  | { kind: 'between'; count: string; least: number; greatest: number }
  | WeightedShare

/** A share of counts that weigh differently: 100 · Σ weight · part / Σ weight · whole, rounded as a share is. */
export interface WeightedShare {
  kind: 'weighted'
  part: Term[]
  whole: Term[]
  step: number
}

/** A count and what each in it weighs on average, which is taken to be known to everyone. */
export interface Term {
  count: string
  weight: number
}

/** What is published or hidden as one: one row of the table. */
export interface Cell {
  id: string
  /** What it costs the reader to miss it, ≥ 0. */
  cost: number
  facts: Fact[]
}

/** Everything that hangs together. A count that stands in no cell is never published, but is protected as well. */
export interface Block {
  name: string
  counts: Count[]
  sums: Sum[]
  cells: Cell[]
}

export function isSensitive({ value, least, zero }: Count): boolean {
  return value < least && (value > 0 || zero === true)
}

/** The ids of the counts that a fact names; a weighted share is of many, and names none of them. */
export function namedCounts(fact: Fact): string[] {
  if (fact.kind === 'weighted') return []
  return fact.kind === 'share' ? [fact.part, fact.whole] : [fact.count]
}

/** The whole less the part, by the ids of both, where the block has such a count. */
export function rests({ sums }: Block): (part: string, whole: string) => string | undefined {
  const found = new Map<string, string>()
  for (const { total, parts } of sums) {
    const [one, other] = parts
    if (parts.length !== 2 || one === undefined || other === undefined) continue
    found.set(`${one}\n${total}`, other)
    found.set(`${other}\n${total}`, one)
  }
  return (part, whole) => found.get(`${part}\n${whole}`)
}

/** The cells from whose facts a sensitive count could be worked out directly. */
export function primaryCells(block: Block): string[] {
  const sensitive = new Map(block.counts.filter(isSensitive).map((count) => [count.id, count]))
  const rest = rests(block)
  const tells = (fact: Fact) => {
    if (fact.kind === 'between' && isAsWide(fact, sensitive.get(fact.count))) return false
    const counts: (string | undefined)[] = namedCounts(fact)
    if (fact.kind === 'share') counts.push(rest(fact.part, fact.whole))
    return counts.some((count) => count !== undefined && sensitive.has(count))
  }
  return block.cells.filter(({ facts }) => facts.some(tells)).map(({ id }) => id)
}

/** Whether limits leave open all that is sensitive about a count: none at all as well as one less than enough. */
export function isAsWide({ least, greatest }: { least: number; greatest: number }, count?: Count) {
  return count !== undefined && least === 0 && greatest >= count.least - 1
}

/** An error about a block whose numbers cannot all be true. Names counts, never a number of theirs. */
export function contradiction({ name }: Block, fault: string): Error {
  return new Error(`${name} motsäger sig: ${fault}`)
}
