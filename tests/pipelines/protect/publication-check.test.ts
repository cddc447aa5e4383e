import { expect, it } from 'vitest'
import type { Block } from '../../../pipelines/protect/block.ts'
import { PublicationCheck } from '../../../pipelines/protect/publication-check.ts'

const block: Block = {
  name: 'vittne',
  counts: [
    { id: 'n', value: 42, least: 0, most: 44 },
    { id: 'x', value: 14, least: 0 },
    { id: 'rest', value: 28, least: 0 }
  ],
  sums: [{ total: 'n', parts: ['x', 'rest'] }],
  cells: [
    { id: 'antal', cost: 1, facts: [{ kind: 'count', count: 'n', base: 10 }] },
    { id: 'andel', cost: 1, facts: [{ kind: 'share', part: 'x', whole: 'n', step: 1 }] }
  ]
}
const check = new PublicationCheck(
  block,
  new Map([
    ['n', 0],
    ['x', 1],
    ['rest', 2]
  ])
)

it.each([
  ['the true table', [42, 14, 28], true],
  ['another that is published alike', [39, 13, 26], true],
  ['another number', [34, 11, 23], false],
  ['another share', [42, 15, 27], false],
  ['a sum that is none', [42, 14, 27], false],
  ['more than there can be', [45, 15, 30], false],
  ['less than nobody', [36, 12, -24], false],
  ['fractions', [40.5, 13.5, 27], false]
])('takes %s for what it is', (_, table, expected) => {
  expect(check.differences(table)?.length === 0).toBe(expected)
})

it('tells which cells would be published otherwise', () => {
  expect(check.differences([42, 14, 28])).toEqual([])
  expect(check.differences([42, 15, 27])).toEqual(['andel'])
  expect(check.differences([12, 4, 8])).toEqual(['antal'])
  expect(check.differences([0, 0, 0])).toEqual(['antal', 'andel'])
})
