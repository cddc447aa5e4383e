import { describe, expect, it } from 'vitest'
import { audit } from '../../../pipelines/protect/audit.ts'
import type { Block } from '../../../pipelines/protect/block.ts'
import { protect, type Protection } from '../../../pipelines/protect/protect.ts'
import { exactCell, grid } from './tables.ts'

const all = ({ primary, complementary }: Protection) => [...primary, ...complementary]

async function expectSafe(block: Block, hidden: string[]) {
  expect((await audit(block, hidden)).breaches).toEqual([])
}

describe('a table with margins', () => {
  const byValue = { cost: (_: string, value: number) => value }

  it('hides the cheapest rectangle around one small number', async () => {
    const block = grid(
      [
        [3, 20, 30],
        [40, 9, 50],
        [60, 70, 8]
      ],
      byValue
    )
    const found = await protect(block)
    expect(found.primary).toEqual(['r1c1'])
    // r1c1 with r2c2 costs 20 + 40 + 9, with r3c3 30 + 60 + 8, with r2c3 30 + 40 + 50, with r3c2 20 + 60 + 70.
    expect(found.complementary).toEqual(['r1c2', 'r2c1', 'r2c2'])
    await expectSafe(block, all(found))
  })

  it('lets two small numbers in a row and a column protect each other', async () => {
    const block = grid([
      [3, 4, 30],
      [2, 1, 50],
      [60, 70, 80]
    ])
    const found = await protect(block)
    // 3 + 4 in the row and 4 + 1 in the column leave 0 … 5 for all but the ones whose row holds 2 + 1 only.
    await expectSafe(block, all(found))
    expect(found.complementary.length).toBeGreaterThan(0)
  })

  it('needs nothing more when four small numbers can all be 0 and 5', async () => {
    const block = grid([
      [4, 4, 30],
      [4, 4, 50],
      [60, 70, 80]
    ])
    const found = await protect(block)
    expect(found).toMatchObject({ primary: ['r1c1', 'r1c2', 'r2c1', 'r2c2'], complementary: [] })
  })

  it('hides nothing where nothing is small', async () => {
    expect(
      await protect(
        grid([
          [5, 6],
          [0, 8]
        ])
      )
    ).toMatchObject({ primary: [], complementary: [] })
  })

  it('protects what was hidden beforehand', async () => {
    const block = grid([
      [13, 20, 30],
      [40, 9, 50],
      [60, 70, 8]
    ])
    const { primary, complementary } = await protect(block, { hidden: ['r1c1'] })
    expect(primary).toEqual([])
    expect(complementary).toHaveLength(3)
    await expectSafe(block, ['r1c1', ...complementary])
  })

  it('gives the same answer twice', async () => {
    const block = grid([
      [3, 20, 30],
      [40, 2, 50],
      [60, 70, 8]
    ])
    expect(await protect(block)).toEqual(await protect(block))
  })
})

it('hides a cell whose share or remainder gives a small number', async () => {
  const block: Block = {
    name: 'andelar',
    counts: [
      { id: 'n', value: 40, least: 5 },
      { id: 'x', value: 38, least: 5 },
      { id: 'rest', value: 2, least: 5 }
    ],
    sums: [{ total: 'n', parts: ['x', 'rest'] }],
    cells: [
      { id: 'alla', cost: 1, facts: [{ kind: 'count', count: 'n', base: 1 }] },
      { id: 'andel', cost: 1, facts: [{ kind: 'share', part: 'x', whole: 'n', step: 1 }] }
    ]
  }
  expect((await protect(block)).primary).toEqual(['andel'])
})

describe('pupils who gave another sex', () => {
  const sexes = (base: number, annat: number): Block => ({
    name: 'kön',
    counts: [
      { id: 'alla', value: 60 + annat, least: 10, zero: true },
      { id: 'flickor', value: 33, least: 10, zero: true },
      { id: 'pojkar', value: 27, least: 10, zero: true },
      { id: 'annat', value: annat, least: 10, zero: true }
    ],
    sums: [{ total: 'alla', parts: ['flickor', 'pojkar', 'annat'] }],
    cells: ['alla', 'flickor', 'pojkar'].map((id) => exactCell(id, base, id === 'alla' ? 3 : 1))
  })

  it('are given away by the others, unless one of them is hidden', async () => {
    const found = await protect(sexes(1, 4))
    expect(found.primary).toEqual([])
    expect(found.complementary).toHaveLength(1)
    expect(found.complementary).not.toContain('alla')
  })

  it('are protected by rounding alone', async () => {
    expect(await protect(sexes(10, 4))).toMatchObject({ primary: [], complementary: [] })
  })

  it('are protected when there are none and that is not to be known', async () => {
    expect((await protect(sexes(1, 0))).complementary).toHaveLength(1)
  })
})

it('protects a number through kommun, länsdel and county by sex', async () => {
  const places = { norra: ['k1', 'k2'], vastra: ['k3', 'k4'], lan: ['norra', 'vastra'] }
  const values: Record<string, number> = {
    k1f: 3,
    k1p: 12,
    k2f: 14,
    k2p: 15,
    k3f: 16,
    k3p: 17,
    k4f: 18,
    k4p: 19
  }
  const sums: Block['sums'] = []
  for (const sex of ['f', 'p']) {
    for (const [total, parts] of Object.entries(places)) {
      sums.push({ total: total + sex, parts: parts.map((part) => part + sex) })
    }
  }
  for (const place of ['k1', 'k2', 'k3', 'k4', ...Object.keys(places)]) {
    sums.push({ total: place, parts: [`${place}f`, `${place}p`] })
  }
  for (const { total, parts } of sums)
    values[total] = parts.reduce((n, part) => n + values[part]!, 0)
  const counts = Object.entries(values).map(([id, value]) => ({ id, value, least: 5 }))
  const cost = (id: string) =>
    (id.startsWith('lan') ? 400 : id.startsWith('k') ? 1 : 20) * (/[fp]$/.test(id) ? 1 : 2)
  const cells = counts.map(({ id }) => exactCell(id, 1, cost(id)))
  const block: Block = { name: 'kedja', counts, sums, cells }
  const found = await protect(block)
  expect(found.primary).toEqual(['k1f'])
  // Another kommun of the same länsdel, and the boys of both.
  expect(found.complementary.toSorted()).toEqual(['k1p', 'k2f', 'k2p'])
  await expectSafe(block, all(found))
})
