import { expect, it } from 'vitest'
import { isSensitive, type Block } from '../../../pipelines/protect/block.ts'
import { protect } from '../../../pipelines/protect/protect.ts'
import { seeded } from './seeded.ts'
import { grid } from './tables.ts'

const seeds = Array.from({ length: 24 }, (_, i) => i + 1)
const most = 6

/** Four numbers with margins, exact or rounded to 3; one of them is small and secret, the others only not to be known. */
function randomGrid(seed: number): Block {
  const random = seeded(seed)
  const draw = () => 1 + Math.floor(random() * most)
  const block = grid(
    [
      [2, draw()],
      [draw(), draw()]
    ],
    {
      base: seed % 2 === 0 ? 1 : 3,
      cost: () => draw()
    }
  )
  const leaves = ['r1c1', 'r1c2', 'r2c1', 'r2c2']
  return {
    ...block,
    counts: block.counts.map((count) => ({
      ...count,
      least: count.id === 'r1c1' ? 3 : 1,
      most: leaves.includes(count.id) ? most : undefined
    }))
  }
}

/** What it costs at least, by trying every choice of cells against every table. */
function cheapest({ counts, cells }: Block): number {
  const ids = cells.map(({ id }) => id)
  const bases = cells.map(({ facts: [fact] }) => (fact?.kind === 'count' ? fact.base : 1))
  const tables: number[][] = []
  const range = Array.from({ length: most + 1 }, (_, n) => n)
  for (const a of range) {
    for (const b of range) {
      for (const c of range) {
        for (const d of range) {
          tables.push([a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d])
        }
      }
    }
  }
  const truth = ids.map((id) => counts.find((count) => count.id === id)!.value)
  const told = (table: number[], i: number) => Math.round(table[i]! / bases[i]!)
  const same = tables.map((table) => ids.map((_, i) => told(table, i) === told(truth, i)))
  const secret = counts.findIndex(isSensitive)
  let best = Infinity
  for (let choice = 0; choice < 2 ** ids.length; choice += 1) {
    const hidden = ids.map((_, i) => Math.floor(choice / 2 ** i) % 2 === 1)
    const cost = cells.reduce(
      (sum, cell, i) => sum + (hidden[i] && i !== secret ? cell.cost : 0),
      0
    )
    if (!hidden[secret] || cost >= best) continue
    const possible = tables.filter((_, t) => ids.every((_, i) => hidden[i] || same[t]![i]))
    const values = (i: number) => possible.map((table) => table[i]!)
    const isSafe = ids.every((_, i) => {
      if (i === secret) return values(i).includes(0) && values(i).some((n) => n >= 3)
      return !hidden[i] || new Set(values(i)).size > 1
    })
    if (isSafe) best = cost
  }
  return best
}

it.each(seeds)('costs no more than it has to (%i)', async (seed) => {
  const block = randomGrid(seed)
  const { complementary } = await protect(block)
  const cost = block.cells.reduce((sum, { id, cost }) => {
    return sum + (complementary.includes(id) ? cost : 0)
  }, 0)
  expect(cost).toBe(cheapest(block))
})
