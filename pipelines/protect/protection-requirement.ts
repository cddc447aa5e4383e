import { isAsWide, isSensitive, namedCounts, type Block, type Cell } from './block.ts'
import type { SoundBlock } from './programme.ts'
import type { Range } from './range.ts'

/** What must not be found out about a count, by its column. */
export interface ProtectionRequirement {
  column: number
  /**
   * How far the range has to reach: the count's `least`, or less where everybody knows that it is less: because there
   * are no more, or because it is published that there are fewer.
   */
  width: number
  /** A sensitive count must be able to be 0 and `width`; of another, the range must be as wide as that. */
  sensitive: boolean
}

/** Solvers answer within this, in children, answers or calls. */
export const TOLERANCE = 1e-6

export function isMet({ width, sensitive }: ProtectionRequirement, range: Range): boolean {
  // Between the ends that a solver gives, only whole numbers count.
  const least = Math.ceil(range.least - TOLERANCE)
  const from = sensitive ? 0 : least
  return least <= from && Math.floor(range.greatest + TOLERANCE) >= from + width
}

/**
 * Every sensitive count has a requirement, whether it stands in a hidden cell or in none. So have the other counts of the cells
 * that are hidden for their sake, which otherwise would be as good as published; not those that a published cell names.
 */
export function requirementsOf(
  { block, columns, primary, most }: SoundBlock,
  hidden: ReadonlySet<string>
): ProtectionRequirement[] {
  const published = namedIn(block.cells.filter(({ id }) => !hidden.has(id)))
  const complementary = namedIn(block.cells.filter(({ id }) => hidden.has(id) && !primary.has(id)))
  const limits = publishedLimits(block, hidden)
  return block.counts.flatMap((count) => {
    const { id, least } = count
    const column = columns.get(id)!
    const sensitive = isSensitive(count)
    const width = Math.min(least, most[column]!, limits.get(id) ?? Infinity)
    const needed = sensitive || (complementary.has(id) && !published.has(id))
    return needed && width > 0 ? [{ column, width, sensitive }] : []
  })
}

/** What published limits say that a count can at most be, where they leave open what is sensitive about it. */
function publishedLimits(
  { cells, counts }: Block,
  hidden: ReadonlySet<string>
): Map<string, number> {
  const known = new Map(counts.map((count) => [count.id, count]))
  const limits = new Map<string, number>()
  const published = cells.filter(({ id }) => !hidden.has(id))
  for (const fact of published.flatMap(({ facts }) => facts)) {
    if (fact.kind !== 'between' || !isAsWide(fact, known.get(fact.count))) continue
    limits.set(fact.count, Math.min(limits.get(fact.count) ?? Infinity, fact.greatest))
  }
  return limits
}

function namedIn(cells: Cell[]): Set<string> {
  return new Set(cells.flatMap(({ facts }) => facts.flatMap(namedCounts)))
}
