import { expect, it } from 'vitest'
import { audit } from '../../../pipelines/protect/audit.ts'
import { isSensitive, type Block } from '../../../pipelines/protect/block.ts'
import { protect } from '../../../pipelines/protect/protect.ts'
import { enumerated } from './enumeration.ts'
import { randomBlock } from './random-block.ts'
import { seeded } from './seeded.ts'

const seeds = Array.from({ length: 40 }, (_, i) => i + 1)

/** With everything hidden, only what everybody knows is left: no more can be asked for, nor than limits that are shown. */
function reaches(block: Block, hidden: string[]): Map<string, number> {
  const shown = block.cells.filter(({ id }) => !hidden.includes(id)).flatMap(({ facts }) => facts)
  const limit = (id: string) =>
    shown.reduce((most, fact) => {
      return fact.kind === 'between' && fact.count === id ? Math.min(most, fact.greatest) : most
    }, Infinity)
  const ranges = enumerated(
    block,
    block.cells.map(({ id }) => id)
  )
  return new Map(
    block.counts.map(({ id, least }) => [id, Math.min(least, ranges.get(id)!.greatest, limit(id))])
  )
}

it.each(seeds)('leaves no sensitive count to be found by trying all tables (%i)', async (seed) => {
  const block = randomBlock(seed)
  const { primary, complementary } = await protect(block)
  const ranges = enumerated(block, [...primary, ...complementary])
  const reach = reaches(block, [...primary, ...complementary])
  for (const count of block.counts.filter(isSensitive)) {
    const { least, greatest } = ranges.get(count.id)!
    expect(least, count.id).toBe(0)
    expect(greatest, count.id).toBeGreaterThanOrEqual(reach.get(count.id)!)
  }
})

it.each(seeds)('audits as whoever tries all tables does (%i)', async (seed) => {
  const block = randomBlock(seed)
  const random = seeded(seed + 1000)
  const hidden = block.cells.map(({ id }) => id).filter(() => random() < 0.6)
  const ranges = enumerated(block, hidden)
  const { breaches, audited } = await audit(block, hidden)
  const sensitive = new Set(block.counts.filter(isSensitive).map(({ id }) => id))
  for (const { count, ...range } of breaches) {
    const { least, greatest } = ranges.get(count)!
    if (sensitive.has(count)) expect(range, count).toEqual({ least, greatest })
    else expect(range.least <= least && range.greatest >= greatest, count).toBe(true)
  }
  const reach = reaches(block, hidden)
  const broken = block.counts.filter((count) => {
    const { least, greatest } = ranges.get(count.id)!
    return isSensitive(count) && (least > 0 || greatest < reach.get(count.id)!)
  })
  const found = new Set(breaches.map(({ count }) => count))
  expect(broken.filter(({ id }) => !found.has(id))).toEqual([])
  expect(audited).toBeGreaterThanOrEqual(broken.length)
})
