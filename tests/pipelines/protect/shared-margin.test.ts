import { describe, expect, it } from 'vitest'
import { audit } from '../../../pipelines/protect/audit.ts'
import type { Block } from '../../../pipelines/protect/block.ts'
import { protect } from '../../../pipelines/protect/protect.ts'
import { exactCell, joined } from './tables.ts'

describe('two tables that share a margin', () => {
  const one: Block = {
    name: 'efter kön',
    counts: [
      { id: 'alla', value: 40, least: 5 },
      { id: 'flickor', value: 19, least: 5 },
      { id: 'pojkar', value: 21, least: 5 }
    ],
    sums: [{ total: 'alla', parts: ['flickor', 'pojkar'] }],
    cells: ['flickor', 'pojkar'].map((id) => exactCell(id))
  }
  const other: Block = {
    name: 'efter ålder',
    counts: [
      { id: 'alla', value: 40, least: 5 },
      { id: 'unga', value: 37, least: 5 },
      { id: 'äldre', value: 3, least: 5 }
    ],
    sums: [{ total: 'alla', parts: ['unga', 'äldre'] }],
    cells: ['unga', 'äldre'].map((id) => exactCell(id))
  }

  it('are safe each by itself and breached together', async () => {
    expect((await audit(one, [])).breaches).toEqual([])
    expect((await audit(other, ['äldre'])).breaches).toEqual([])
    const found = await audit(joined(one, other), ['äldre'])
    expect(found.breaches).toEqual([{ count: 'äldre', least: 3, greatest: 3 }])
  })

  it('are protected together', async () => {
    const found = await protect(joined(one, other))
    expect(found.primary).toEqual(['äldre'])
    expect(found.complementary).toHaveLength(1)
    const hidden = [...found.primary, ...found.complementary]
    expect((await audit(joined(one, other), hidden)).breaches).toEqual([])
  })
})
