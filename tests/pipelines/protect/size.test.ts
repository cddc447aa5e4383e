import { expect, it } from 'vitest'
import { audit } from '../../../pipelines/protect/audit.ts'
import { isSensitive } from '../../../pipelines/protect/block.ts'
import { protect } from '../../../pipelines/protect/protect.ts'
import { callsBlock, surveyBlock } from './simulated.ts'

it.each([
  ['a year of calls', callsBlock(4)],
  // Of this one, linear programming by itself leaves a count that whole numbers give away.
  ['a question to 7 100 pupils', surveyBlock(4)],
  [
    'a question to 2 500 pupils, small counts protected too',
    surveyBlock(3, { pupils: 2500, hits: 5 })
  ]
])('protects %s at a bearable cost and in bearable time', async (what, block) => {
  const start = performance.now()
  const { primary, complementary } = await protect(block)
  const between = performance.now()
  const found = await audit(block, [...primary, ...complementary])
  const end = performance.now()
  expect(found.breaches).toEqual([])
  const named = new Set(block.cells.flatMap(({ facts }) => facts.flatMap(Object.values)))
  const unnamed = block.counts.filter((count) => isSensitive(count) && !named.has(count.id)).length
  const perPrimary = complementary.length / (primary.length + unnamed)
  console.log(
    `${what}: ${block.cells.length} cells, ${primary.length} primary, ` +
      `${unnamed} sensitive counts in no cell, ${complementary.length} complementary ` +
      `(${perPrimary.toFixed(2)} each); protect ${Math.round(between - start)} ms, ` +
      `audit ${Math.round(end - between)} ms`
  )
  expect(perPrimary).toBeLessThan(1.5)
})
