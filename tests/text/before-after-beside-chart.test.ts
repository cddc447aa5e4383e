import { describe, expect, test } from 'vitest'
import type { DecisionRow } from '../../src/lib/queries/decision/decisions.ts'
import { beforeAfterSentences } from '../../src/lib/text/decision/before-after-sentence.ts'
import { decision } from '../queries/register.ts'
import { timeSeries, indicator } from './decision-time-series.ts'

describe('beside a chart', () => {
  const row = (id: string, date: string): DecisionRow => {
    const known = decision('2026-03-06-sip-revidering')
    return { ...known, id, date, first_day: date, last_day: date }
  }
  const rows = timeSeries({ 2022: [400, 1000], 2023: [500, 1000], 2025: [700, 1000] })
  const group = { sex: 'alla', grade: 'alla' } as const
  const told = (wanted: DecisionRow[], of = rows) =>
    beforeAfterSentences(indicator('mar-bra'), { timeSeries: of, group, overTime: [] }, wanted)

  test('a decision with a measurement after it has a sentence of its own, with the place', () => {
    expect(told([row('a', '2024-06-14')])).toEqual({
      own: new Map([
        ['a', 'Örebro län. Före: 50\u00a0% (2023). Efter: 70\u00a0% (2025): ökat, bättre.']
      ]),
      rest: null
    })
    const early = told([row('a', '2021-06-14')])
    expect(early.own.get('a')).toBe(
      'Örebro län. Det finns ingen mätning före. Senast: 70\u00a0% (2025).'
    )
  })

  test('those that have none share one sentence', () => {
    expect(told([row('a', '2026-03-06'), row('b', '2026-05-12')])).toEqual({
      own: new Map(),
      rest: 'Senaste mätningen före besluten: Örebro län, 70\u00a0% (2025). Ingen finns efter dem ännu.'
    })
  })

  test('beside others that have one they are the others', () => {
    const { own, rest } = told([row('a', '2026-03-06'), row('b', '2024-06-14')])
    expect([...own.keys()]).toEqual(['b'])
    expect(rest).toBe(
      'Senaste mätningen före de andra besluten: Örebro län, 70\u00a0% (2025). Ingen finns efter dem ännu.'
    )
  })

  test('a measurement of the year of a decision is not said to be before it', () => {
    // The latest is of 2025: before the decision of 2026, and neither for that of 2025.
    const { own, rest } = told([row('a', '2026-03-06'), row('b', '2025-06-13')])
    expect(rest).toContain('70\u00a0% (2025)')
    expect([...own]).toEqual([
      ['b', 'Örebro län. Senast före: 50\u00a0% (2023). Ingen mätning efter ännu.']
    ])
    const only = timeSeries({ 2025: [700, 1000] })
    expect([...told([row('a', '2026-03-06'), row('b', '2025-06-13')], only).own]).toEqual([
      ['b', 'Örebro län. Det finns ingen mätning vare sig före eller efter.']
    ])
  })

  test('nothing is told where there is nothing', () => {
    const silent = { own: new Map(), rest: null }
    expect(told([])).toEqual(silent)
    expect(told([row('a', '2026-03-06')], [])).toEqual(silent)
    expect(told([row('a', '2025-06-13')], timeSeries({ 2025: [700, 1000] }))).toEqual(silent)
    expect(told([row('a', '2026-03-06')], timeSeries({ 2022: 'suppressed' }))).toEqual(silent)
  })
})
