import { describe, expect, it } from 'vitest'
import {
  cellCost,
  countAt,
  variablesBlock,
  type CountedVariable
} from '../../../pipelines/cube/counted-variable.ts'
import { Cube, coordinateKey } from '../../../pipelines/cube/cube.ts'
import { division, sexDimension } from '../../../pipelines/cube/dimensions.ts'
import type { Block } from '../../../pipelines/protect/block.ts'

const dimensions = {
  area: { leaves: ['a', 'b'], totals: [{ total: '18', parts: ['a', 'b'] }] },
  period: division('2023', []),
  sex: sexDimension,
  grade: division('alla', [])
}
const cube = new Cube(dimensions)
const at = { area: '18', period: '2023', sex: 'alla', grade: 'alla' }

function variable(id: string, each: number, more: Partial<CountedVariable> = {}): CountedVariable {
  return { id, cube, counts: cube.roll(() => each), least: () => 5, ...more }
}

describe('a variable', () => {
  it('is counted at every coordinate of its cube, and nowhere else', () => {
    expect(countAt(variable('svar', 3), at)).toBe(18)
    expect(() => countAt(variable('svar', 3), { ...at, area: 'c' })).toThrow(
      'svar is not counted at c 2023 alla alla'
    )
  })
})

describe('the block of variables', () => {
  const known = variable('svar', 3, {
    least: ({ sex }) => (sex === 'annat' ? 4 : 10),
    zero: ({ sex }) => sex !== 'annat',
    most: ({ area }) => (area === 'a' ? 9 : undefined)
  })
  const split = [{ whole: 'svar', parts: ['ja', 'nej'] }]
  const block = variablesBlock(
    'prov 2023',
    [known, variable('ja', 2), variable('nej', 1)],
    split,
    []
  )

  it('has a count for every variable and coordinate, with what its variable says of it', () => {
    expect(block.counts).toHaveLength(3 * cube.coordinates.length)
    const count = (id: string) => block.counts.find((found) => found.id === id)
    expect(count('svar|a 2023 annat alla')).toEqual({
      id: 'svar|a 2023 annat alla',
      value: 3,
      least: 4,
      zero: false,
      most: 9
    })
    expect(count('svar|b 2023 flickor alla')).toMatchObject({
      least: 10,
      zero: true,
      most: undefined
    })
    expect(count('ja|18 2023 alla alla')).toMatchObject({ value: 12, least: 5 })
  })

  it('has every sum of the cube and of the split, all of them true', () => {
    expect(block.sums).toHaveLength(3 * cube.sums.length + cube.coordinates.length)
    expectTrueSums(block)
    const key = coordinateKey(at)
    expect(block.sums).toContainEqual({ total: `svar|${key}`, parts: [`ja|${key}`, `nej|${key}`] })
  })
})

it('divides a variable only where its parts are counted', () => {
  const bothSexes = new Cube(dimensions, ({ sex }) => sex === 'alla')
  const part = (id: string, each: number): CountedVariable => {
    return { id, cube: bothSexes, counts: bothSexes.roll(() => each), least: () => 5 }
  }
  const variables = [variable('svar', 3), part('ja', 2), part('nej', 1)]
  const split = [{ whole: 'svar', parts: ['ja', 'nej'] }]
  const block = variablesBlock('prov 2023', variables, split, [])
  expect(block.counts).toHaveLength(12 + 2 * 3)
  // Of the whole: 4 over places, 3 over sexes. Of each part: one over places. And three times the split.
  expect(block.sums).toHaveLength(7 + 2 + 3)
  expectTrueSums(block)
})

/** Every total is the sum of its parts, and all of them are counts of the block. */
function expectTrueSums({ counts, sums }: Block): void {
  const value = new Map(counts.map((count) => [count.id, count.value]))
  for (const { total, parts } of sums) {
    const sum = parts.reduce((n, part) => n + (value.get(part) ?? NaN), 0)
    expect([total, value.get(total)]).toEqual([total, sum])
  }
}

it('costs more to miss a larger place, a whole, and a year', () => {
  const cost = (more: Partial<typeof at>, type: 'kommun' | 'lansdel' | 'lan' = 'kommun') =>
    cellCost({ ...at, ...more }, type)
  expect(cost({ period: '2026-Q1', sex: 'flickor', grade: '9' })).toBe(1)
  expect(cost({ sex: 'flickor', grade: '9' })).toBe(2)
  expect(cost({ sex: 'flickor' })).toBe(4)
  expect(cost({})).toBe(8)
  expect(cost({}, 'lansdel')).toBeGreaterThan(12 * cost({}) - 1)
  expect(cost({ sex: 'flickor', grade: '9' }, 'lan')).toBeGreaterThan(4 * cost({}, 'lansdel'))
})
