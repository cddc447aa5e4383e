// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { paper } from '../../src/lib/charts/parts/palette.ts'
import { decisionKinds, type DecisionKind } from '../../src/lib/schema/registers/decision.ts'
import { draw, middleOf, symbolOf } from './drawn-timeline.ts'
import { item, norr } from './fixtures/timeline.ts'

describe('the shapes', () => {
  const one = (kind: DecisionKind) =>
    draw([item('a', norr, kind, ['2025-06-13'], 'Punkt')], { today: '2026-06-01' })

  test('differ between all kinds, without colour', () => {
    const shapes = decisionKinds.map((kind) => {
      const symbol = symbolOf(one(kind), 'a')
      const outline = symbol.getAttribute('d')?.replace(/^M[\d.,]+/, '') ?? ''
      return `${symbol.tagName} ${outline} ${symbol.getAttribute('fill') === paper}`
    })
    expect(new Set(shapes).size).toBe(decisionKinds.length)
  })

  test('are filled for what is settled and hollow for what is on its way or only told', () => {
    const fill = (kind: DecisionKind) => symbolOf(one(kind), 'a').getAttribute('fill')
    expect(fill('beslut')).toBe(fill('uppdrag'))
    expect([fill('beredning'), fill('hänskjutet'), fill('information')]).toEqual([
      paper,
      paper,
      paper
    ])
    expect(fill('beslut')).not.toBe(paper)
    expect(fill('bordlagt')).toBe('none')
  })

  test('stand in the middle of their day whatever they are', () => {
    const middles = decisionKinds.map((kind) => middleOf(one(kind), 'a'))
    // A triangle's middle is not where it is widest.
    for (const x of middles) expect(Math.abs(x - middles[0]!)).toBeLessThan(1)
  })
})
