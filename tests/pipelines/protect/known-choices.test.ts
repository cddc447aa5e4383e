import { expect, it } from 'vitest'
import { tableKey } from '../../../pipelines/protect/known-choices.ts'
import { done } from '../../../pipelines/protect/task.ts'
import { randomBlock } from './random-block.ts'

/** A block in which cells have to go for the sake of others. */
async function blockWithChoice() {
  for (let seed = 1; ; seed += 1) {
    const block = randomBlock(seed)
    const { hidden } = await done({ block, given: [] })
    if (hidden.complementary.length > 1) return { block, hidden }
  }
}

it('a choice that is known is taken, one that protects nothing is not', async () => {
  const { block, hidden } = await blockWithChoice()
  const places = hidden.complementary.map((id) => block.cells.findIndex((cell) => cell.id === id))
  const known = await done({ block, given: [], known: places })
  expect(known.hidden).toEqual(hidden)
  expect(known.audit.breaches).toEqual([])
  // The search finds the same again where the choice lacks a cell, or all.
  for (const wrong of [places.slice(1), []]) {
    const found = await done({ block, given: [], known: wrong })
    expect(found.audit.breaches).toEqual([])
    expect(found.hidden).toEqual(hidden)
  }
})

it('a table is another when a number, a rule or what is hidden beforehand is', () => {
  const block = randomBlock(3)
  const [first, ...others] = block.counts
  const more = { ...block, counts: [{ ...first!, value: first!.value + 1 }, ...others] }
  const [cell] = block.cells
  const keys = [tableKey(block, []), tableKey(more, []), tableKey(block, [cell!.id])]
  expect(new Set(keys).size).toBe(3)
  expect(tableKey(structuredClone(block), [])).toBe(keys[0])
  expect(tableKey(block, ['b', 'a'])).toBe(tableKey(block, ['a', 'b']))
})
