import { describe, expect, it } from 'vitest'
import { audit, refusal } from '../../../pipelines/protect/audit.ts'
import type { Block } from '../../../pipelines/protect/block.ts'
import { exactCell, grid } from './tables.ts'

const table = grid([
  [3, 20, 30],
  [40, 9, 50],
  [60, 70, 8]
])

describe('an audit', () => {
  it('finds a table with one complementary cell too few', async () => {
    const found = await audit(table, ['r1c1', 'r1c2', 'r2c1'])
    expect(found.breaches).toContainEqual({ count: 'r1c1', least: 3, greatest: 3 })
    expect(refusal(table, found)).toBe(
      'rutnät publiceras inte: det går att räkna ut r1c1 (exakt), r1c2 (exakt), r2c1 (exakt)'
    )
  })

  it('finds a rectangle too small to hide what it should', async () => {
    const small = grid(
      [
        [1, 6, 30],
        [6, 1, 50],
        [60, 70, 8]
      ],
      { least: 10 }
    )
    const found = await audit(small, ['r1c1', 'r1c2', 'r2c1', 'r2c2', 'r3c3'])
    expect(found.breaches).toContainEqual({ count: 'r1c1', least: 0, greatest: 7 })
    expect(refusal(small, found)).toContain('r1c1 (för snävt)')
  })

  it('gives the narrowest range that it has proved', async () => {
    const found = await audit(table, ['r1c1', 'r1c2', 'r2c1', 'r2c2'])
    expect(found).toEqual({
      // It could be 23, up by the 20 of r1c2, but 5 is enough.
      narrowest: { count: 'r1c1', least: 0, greatest: 5, width: 5 },
      breaches: [],
      audited: 4
    })
    expect(refusal(table, found)).toBeNull()
  })

  it('has nothing to do where nothing is small', async () => {
    const found = await audit(
      grid([
        [5, 6],
        [7, 8]
      ]),
      []
    )
    expect(found).toEqual({ narrowest: null, breaches: [], audited: 0 })
  })
})

describe('a percentage whose rounding gives the count away', () => {
  const share = (n: number, x: number, base: number, step = 1): Block => ({
    name: 'andel',
    counts: [
      { id: 'n', value: n, least: 0 },
      { id: 'x', value: x, least: 5 },
      { id: 'rest', value: n - x, least: 0 }
    ],
    sums: [{ total: 'n', parts: ['x', 'rest'] }],
    cells: [
      exactCell('n', base),
      { id: 'andel', cost: 1, facts: [{ kind: 'share', part: 'x', whole: 'n', step }] }
    ]
  })

  it('is a breach: 33 % of 3', async () => {
    const { breaches } = await audit(share(3, 1, 1), [])
    expect(breaches).toEqual([{ count: 'x', least: 1, greatest: 1 }])
  })

  it('is a breach: 7 % of a number that is rounded to 10 is 1 of 14', async () => {
    const { breaches } = await audit(share(14, 1, 10), [])
    expect(breaches).toEqual([{ count: 'x', least: 1, greatest: 1 }])
  })

  it('is a breach: a decimal too many', async () => {
    const { breaches } = await audit(share(214, 3, 10, 0.1), [])
    expect(breaches).toEqual([{ count: 'x', least: 3, greatest: 3 }])
  })

  it('is none once it is hidden', async () => {
    expect((await audit(share(14, 1, 10), ['andel'])).breaches).toEqual([])
  })
})

it('knows that there was nobody to take a share of where no share is given', async () => {
  const block: Block = {
    name: 'inga',
    counts: [
      { id: 'n', value: 0, least: 5, zero: true },
      { id: 'x', value: 0, least: 0 }
    ],
    sums: [],
    cells: [{ id: 'andel', cost: 1, facts: [{ kind: 'share', part: 'x', whole: 'n', step: 1 }] }]
  }
  const { breaches } = await audit(block, [])
  expect(breaches).toEqual([{ count: 'n', least: 0, greatest: 0 }])
})
