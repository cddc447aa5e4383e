// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { draw } from './drawn-multiples.ts'
import { circles, headTexts, panel, panelsOf, runs } from './drawn-panel.ts'
import { familjehem } from './fixtures/familjehem.ts'
import { sipYears } from './fixtures/sip.ts'
import { feelingWell } from './fixtures/survey.ts'
import { texts } from './plain-svg.ts'

describe('the lines', () => {
  test('are never drawn across a missing year, nor across a break in the series', () => {
    const svg = draw(familjehem)
    expect(runs(panel(svg, 'Norra'), 'own')).toEqual([3, 2, 2])
    expect(runs(panel(svg, 'Västra'), 'own')).toEqual([3, 4])
    const broken = draw(familjehem, { breakBefore: '2020' })
    expect(runs(panel(broken, 'Västra'), 'own')).toEqual([3, 2, 2])
  })

  test('have the county behind them, or not', () => {
    const behind = draw(familjehem)
    for (const one of panelsOf(behind)) expect(runs(one, 'county')).toEqual([3, 1, 3])
    const alone = draw(familjehem, { behind: false })
    for (const one of panelsOf(alone)) expect(runs(one, 'county')).toEqual([])
    // Without it the scale need not reach the county's values.
    const dwarfed = familjehem.map((row) => {
      return row.type === 'lan' && row.value ? { ...row, value: row.value * 10 } : row
    })
    expect(texts(draw(dwarfed))).toContain('100')
    expect(texts(draw(dwarfed, { behind: false }))).not.toContain('100')
  })

  test('end before a period in progress, which is a hollow point of its own', () => {
    const svg = draw(sipYears, { verdicts: new Map() })
    const norra = panel(svg, 'Norra')
    expect(runs(norra, 'own')).toEqual([4, 1])
    expect(circles(norra).map((c) => c.getAttribute('fill') === '#fff')).toEqual([
      false,
      false,
      false,
      false,
      true
    ])
    expect(headTexts(norra)[1]).toMatch(/\(2025\)$/)
  })

  test('of a value that lacks a kommun have hollow points', () => {
    const hollow = circles(panel(draw(familjehem), 'Södra')).map((c) => c.getAttribute('fill'))
    expect(hollow.filter((fill) => fill === '#fff')).toHaveLength(2)
  })

  test('of hidden years have crosses in their own panel', () => {
    const codes = ['1863', '1864', '1860']
    const svg = draw(feelingWell, { panels: codes, percent: true, decimals: 0 })
    const crosses = (name: string) =>
      panel(svg, name)
        .marks.map((shape) => shape.getAttribute('data-tip')?.replaceAll('\n', ' | ') ?? '')
        .filter((tip) => tip.endsWith('Visas inte'))
    expect(crosses('Hällefors')).toEqual(['Hällefors 2020 | Visas inte'])
    expect(crosses('Ljusnarsberg')).toHaveLength(4)
    expect(crosses('Laxå')).toHaveLength(3)
    expect(headTexts(panel(svg, 'Hällefors'))[1]).toBe('66\u00a0% (2023)')
  })
})
