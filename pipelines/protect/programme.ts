import { contradiction, namedCounts, primaryCells, rests, type Block } from './block.ts'
import { findLeaves, type Leaves, type Linear } from './leaves.ts'
import { roundingHull, type RoundingHull, type Known } from './rounding-hull.ts'

/** What a published cell tells of a count by itself. */
interface PublishedLimit {
  cell: number
  column: number
  least: number
  greatest: number
}

/** entries ≤ upper, as long as one of the cells is published. */
interface ShareRow {
  cells: number[]
  entries: Linear
  upper: number
}

/** A block whose numbers can all be true. Columns (counts) and cells are numbered as it lists them. */
export interface SoundBlock {
  block: Block
  columns: ReadonlyMap<string, number>
  cells: ReadonlyMap<string, number>
  /** The cells from whose facts a sensitive count could be worked out directly. */
  primary: ReadonlySet<string>
  /** What each count must at least and can at most be whatever is published, by column. */
  fewest: Float64Array
  most: Float64Array
}

/** All tables that an attacker can think of, in linear terms; everything is in children, answers or calls. */
export interface Programme extends SoundBlock {
  limits: PublishedLimit[]
  shares: ShareRow[]
  leaves: Leaves
  /** Total − parts = 0, by column. */
  sums: Linear[]
}

/** Throws an Error when the block contradicts itself. */
export function soundBlock(block: Block): SoundBlock {
  const columns = numbered(block.counts.map(({ id }) => id))
  const cells = numbered(block.cells.map(({ id }) => id))
  const most = greatestCounts(block, columns)
  const fewest = Float64Array.from(block.counts, ({ fewest = 0 }) => fewest)
  checkTruth(block, columns, { fewest, most })
  return { block, columns, cells, primary: new Set(primaryCells(block)), fewest, most }
}

/** Takes most of the time where little has to be hidden: not to be written for a block with nothing to protect. */
export function writeProgramme(sound: SoundBlock): Programme {
  const { block, columns, fewest, most } = sound
  const known: Known = {
    values: new Map(block.counts.map(({ id, value }) => [id, value])),
    fewest: new Map(block.counts.map(({ id }, i) => [id, fewest[i]!])),
    most: new Map(block.counts.map(({ id }, i) => [id, most[i]!])),
    shownFrom: new Map(
      // A number that is shown although it is too few tells that the rule was not kept.
      block.counts.map(({ id, value, least, zero }) => [id, zero && value >= least ? least : 0])
    ),
    rest: rests(block)
  }
  const hulls = block.cells.map((cell) => roundingHull(cell, known))
  const limits = hulls.flatMap(({ ranges }, cell) =>
    [...ranges].map(([count, range]) => ({ cell, column: columns.get(count)!, ...range }))
  )
  const shares = shareRows(hulls, columns)
  const sums = block.sums.map(({ total, parts }): Linear => {
    return new Map([
      [columns.get(total)!, 1],
      ...parts.map((part): [number, number] => [columns.get(part)!, -1])
    ])
  })
  const leaves = findLeaves(block, columns)
  return { ...sound, limits, shares, sums, leaves }
}

/**
 * The same about the counts that have something to protect only, and without shares: looser, so that whatever gives a
 * count away here gives it away in all, and several times as quick.
 */
export function coarse(programme: Programme): Programme {
  const { block, leaves } = programme
  const matters = (sum: Linear) =>
    [...sum.keys()].every((column) => block.counts[column]!.least > 0)
  return { ...programme, shares: [], leaves: { ...leaves, sums: leaves.sums.filter(matters) } }
}

function checkTruth(
  block: Block,
  columns: ReadonlyMap<string, number>,
  { fewest, most }: Pick<Programme, 'fewest' | 'most'>
): void {
  const named = block.cells.flatMap(({ facts }) => facts.flatMap(namedCounts))
  for (const count of named) {
    if (!columns.has(count)) throw contradiction(block, `${count} finns inte`)
  }
  const value = (count: string) => block.counts[columns.get(count)!]!.value
  for (const { total, parts } of block.sums) {
    if (parts.reduce((sum, part) => sum + value(part), 0) !== value(total)) {
      throw contradiction(block, `${total} är inte summan av sina delar`)
    }
  }
  for (const [column, { id, value }] of block.counts.entries()) {
    if (!Number.isInteger(value) || value < fewest[column]! || value > most[column]!) {
      throw contradiction(block, `${id} är inget möjligt antal`)
    }
  }
  for (const fact of block.cells.flatMap(({ facts }) => facts)) {
    if (fact.kind !== 'between') continue
    if (value(fact.count) < fact.least || value(fact.count) > fact.greatest) {
      throw contradiction(block, `${fact.count} ligger inte inom sina gränser`)
    }
  }
}

/**
 * What each count can at most be: as much as anybody knows, no more than any total it is part of, and no more than its
 * parts together. Nothing known: so much that no published number or requirement is near it.
 */
function greatestCounts(block: Block, columns: ReadonlyMap<string, number>): Float64Array {
  const size = Math.max(1, ...block.counts.map(({ value, least }) => Math.max(value, least)))
  const most = Float64Array.from(block.counts, ({ most }) => most ?? 4 * size)
  const at = (count: string) => {
    const column = columns.get(count)
    if (column === undefined) throw contradiction(block, `${count} finns inte`)
    return column
  }
  const sums = block.sums.map(({ total, parts }) => ({ total: at(total), parts: parts.map(at) }))
  for (let changed = true; changed;) {
    changed = false
    const limit = (column: number, to: number) => {
      if (most[column]! <= to) return
      most[column] = to
      changed = true
    }
    for (const { total, parts } of sums) {
      for (const part of parts) limit(part, most[total]!)
      const together = parts.reduce((sum, part) => sum + most[part]!, 0)
      limit(total, together)
    }
  }
  return most
}

function shareRows(hulls: RoundingHull[], columns: ReadonlyMap<string, number>): ShareRow[] {
  const rows = new Map<string, ShareRow>()
  for (const [cell, { edges }] of hulls.entries()) {
    for (const { part, whole, sign, slope, upper } of edges) {
      const key = [part, whole, sign, slope, upper].join('\n')
      const entries = new Map([
        [columns.get(part)!, sign],
        [columns.get(whole)!, -sign * slope]
      ])
      const row = rows.get(key) ?? { cells: [], entries, upper }
      rows.set(key, row)
      row.cells.push(cell)
    }
  }
  const weighted = hulls.flatMap((hull, cell) =>
    hull.rows.map(({ entries, upper }) => {
      const own = [...entries].map(([count, n]): [number, number] => [columns.get(count)!, n])
      return { cells: [cell], entries: new Map(own), upper }
    })
  )
  return [...rows.values(), ...weighted]
}

function numbered(ids: string[]): Map<string, number> {
  return new Map(ids.map((id, i) => [id, i]))
}
