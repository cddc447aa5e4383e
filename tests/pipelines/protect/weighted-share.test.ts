import { describe, expect, it } from 'vitest'
import { audit } from '../../../pipelines/protect/audit.ts'
import { isSensitive, type Block, type Fact } from '../../../pipelines/protect/block.ts'
import { protect } from '../../../pipelines/protect/protect.ts'
import { enumerated } from './enumeration.ts'
import { randomBlock } from './random-block.ts'
import { seeded } from './seeded.ts'

/** Those of the random blocks that tell shares, which tell them weighted as well: every group by a weight of its own. */
const seeds = Array.from({ length: 24 }, (_, i) => i + 1).filter((seed) =>
  isOfShares(randomBlock(seed))
)

function isOfShares({ cells }: Block): boolean {
  return cells.some(({ facts }) => facts.some(({ kind }) => kind === 'share'))
}

function weighed(seed: number): Block {
  const block = randomBlock(seed)
  const random = seeded(seed + 500)
  const groups = ['f', 'p', 'o'].map((group) => ({ group, weight: 0.5 + 3 * random() }))
  const cells = block.cells.map((cell) => {
    const own = groups.filter(
      ({ group }) => cell.id === '' || cell.id === 'a' || cell.id.endsWith(group)
    )
    const terms = (kind: string) =>
      own.map(({ group, weight }) => ({ count: `${kind}a${group}`, weight }))
    const isShare = cell.facts.some(({ kind }) => kind === 'share')
    const fact: Fact = { kind: 'weighted', part: terms('x'), whole: terms('n'), step: 1 }
    return { ...cell, facts: isShare ? [...cell.facts, fact] : cell.facts }
  })
  return { ...block, cells }
}

describe('shares of answers that weigh differently', () => {
  it.each(seeds)('leave no sensitive count to be found by trying all tables (%i)', async (seed) => {
    const block = weighed(seed)
    const { primary, complementary } = await protect(block)
    const hidden = [...primary, ...complementary]
    const { breaches } = await audit(block, hidden)
    expect(breaches).toEqual([])
    const ranges = enumerated(block, hidden)
    for (const count of block.counts.filter(isSensitive))
      expect(ranges.get(count.id)!.least).toBe(0)
  })

  it.each(seeds)('are audited as by whoever tries all tables (%i)', async (seed) => {
    const block = weighed(seed)
    const random = seeded(seed + 1000)
    const hidden = block.cells.map(({ id }) => id).filter(() => random() < 0.6)
    const ranges = enumerated(block, hidden)
    const { breaches } = await audit(block, hidden)
    const sensitive = new Set(block.counts.filter(isSensitive).map(({ id }) => id))
    for (const { count, ...range } of breaches.filter((own) => sensitive.has(own.count))) {
      expect(range, count).toEqual(ranges.get(count))
    }
    const found = new Set(breaches.map(({ count }) => count))
    const given = block.counts.filter(
      (count) => isSensitive(count) && ranges.get(count.id)!.least > 0
    )
    expect(given.filter(({ id }) => !found.has(id))).toEqual([])
  })
})

it('a weighted total gives away a heavy part that a plain one would not', async () => {
  // Two of the three answers of a, which weigh much, and 5 of 12 of b: together 7 of 15, or 61 % by weight.
  const counts = [
    { id: 'xa', value: 2, least: 3, zero: true, most: 3 },
    { id: 'na', value: 3, least: 0, fewest: 3, most: 3 },
    { id: 'xb', value: 5, least: 0, most: 12 },
    { id: 'nb', value: 12, least: 0, fewest: 12, most: 12 },
    { id: 'x', value: 7, least: 0 },
    { id: 'n', value: 15, least: 0 }
  ]
  const sums = ['x', 'n'].map((kind) => ({ total: kind, parts: [`${kind}a`, `${kind}b`] }))
  const terms = (kind: string) => [
    { count: `${kind}a`, weight: 50 },
    { count: `${kind}b`, weight: 1 }
  ]
  const plain: Fact = { kind: 'share', part: 'x', whole: 'n', step: 10 }
  const weighted: Fact = { kind: 'weighted', part: terms('x'), whole: terms('n'), step: 10 }
  const told = (facts: Fact[]): Block => {
    return { name: 'två', counts, sums, cells: [{ id: 'alla', cost: 1, facts }] }
  }
  expect((await protect(told([plain]))).complementary).toEqual([])
  expect((await protect(told([plain, weighted]))).complementary).toEqual(['alla'])
})
