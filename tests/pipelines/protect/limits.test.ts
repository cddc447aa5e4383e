import { describe, expect, it } from 'vitest'
import { audit } from '../../../pipelines/protect/audit.ts'
import type { Block } from '../../../pipelines/protect/block.ts'
import { protect } from '../../../pipelines/protect/protect.ts'
import { exactCell, grid } from './tables.ts'

describe('what everybody knows', () => {
  const pupils = (most: number, total?: number): Block => ({
    name: 'få elever',
    counts: [
      { id: 'alla', value: 22, least: 10, most: total },
      { id: 'flickor', value: 2, least: 10, most },
      { id: 'pojkar', value: 20, least: 10 }
    ],
    sums: [{ total: 'alla', parts: ['flickor', 'pojkar'] }],
    cells: ['alla', 'flickor', 'pojkar'].map((id) => exactCell(id))
  })

  it('asks for no more than there are pupils', async () => {
    const found = await protect(pupils(3))
    expect(found.primary).toEqual(['flickor'])
    const { narrowest } = await audit(pupils(3), [...found.primary, ...found.complementary])
    expect(narrowest).toEqual({ count: 'flickor', least: 0, greatest: 3, width: 3 })
  })

  it('follows from the whole as well', async () => {
    const { primary, complementary } = await protect(pupils(50, 22))
    expect((await audit(pupils(50, 22), [...primary, ...complementary])).breaches).toEqual([])
  })
})

describe('a block that cannot be', () => {
  it('is refused when nothing would protect it, by name and without numbers', async () => {
    // Of six in all, neither a nor b can be more: together never ten.
    const block: Block = {
      name: 'omöjlig',
      counts: [
        { id: 'alla', value: 6, least: 0, most: 6 },
        { id: 'a', value: 3, least: 0 },
        { id: 'b', value: 2, least: 0 },
        { id: 'c', value: 1, least: 0 },
        { id: 'ab', value: 5, least: 10 }
      ],
      sums: [
        { total: 'alla', parts: ['a', 'b', 'c'] },
        { total: 'ab', parts: ['a', 'b'] }
      ],
      cells: [exactCell('ab')]
    }
    await expect(protect(block)).rejects.toThrow(/^omöjlig: ab går inte att skydda$/)
  })

  it.each([
    ['a sum that is none', { sums: [{ total: 'r1', parts: ['r1c1'] }] }],
    ['an unknown count', { cells: [exactCell('borta')] }],
    ['half a child', { counts: [{ id: 'r1c1', value: 0.5, least: 5 }], sums: [], cells: [] }],
    [
      'more than can be',
      { counts: [{ id: 'r1c1', value: 77, least: 5, most: 76 }], sums: [], cells: [] }
    ]
  ])('is refused for %s', async (_, part) => {
    const block = {
      ...grid([
        [77, 8],
        [9, 10]
      ]),
      ...part
    }
    await expect(protect(block)).rejects.toThrow(/^rutnät motsäger sig: \D+$|r1/)
    await expect(protect(block)).rejects.not.toThrow(/77/)
  })
})

it('has nothing to hide in an empty block', async () => {
  const nothing: Block = { name: 'tom', counts: [], sums: [], cells: [] }
  expect(await protect(nothing)).toMatchObject({ primary: [], complementary: [] })
  expect(await audit(nothing, [])).toEqual({ narrowest: null, breaches: [], audited: 0 })
})
