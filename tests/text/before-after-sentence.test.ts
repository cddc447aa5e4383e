import { describe, expect, test } from 'vitest'
import type { IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import type { TrendRow } from '../../src/lib/queries/trend.ts'
import { beforeAfterDecision } from '../../src/lib/text/decision/before-after.ts'
import { beforeAfterSentence } from '../../src/lib/text/decision/before-after-sentence.ts'
import { beforeAfter, timeSeries, indicator, item, type Cell } from './decision-time-series.ts'

const sentence = (of: IndicatorRow, rows: TrendRow[]) => beforeAfterSentence(beforeAfter(of, rows))

describe('the sentence', () => {
  test.each<[string, Cell, string]>([
    ['mar-bra', [700, 1000], 'Före: 50\u00a0% (2023). Efter: 70\u00a0% (2025): ökat, bättre.'],
    ['mar-bra', [300, 1000], 'Före: 50\u00a0% (2023). Efter: 30\u00a0% (2025): minskat, sämre.'],
    ['ensamhet', [700, 1000], 'Före: 50\u00a0% (2023). Efter: 70\u00a0% (2025): ökat, sämre.'],
    ['ensamhet', [300, 1000], 'Före: 50\u00a0% (2023). Efter: 30\u00a0% (2025): minskat, bättre.'],
    ['sip-skal', [700, 1000], 'Före: 50\u00a0% (2023). Efter: 70\u00a0% (2025): ökat.'],
    ['sip-skal', [300, 1000], 'Före: 50\u00a0% (2023). Efter: 30\u00a0% (2025): minskat.'],
    [
      'mar-bra',
      [506, 1000],
      'Före: 50\u00a0% (2023). Efter: 51\u00a0% (2025): ingen säkerställd förändring.'
    ]
  ])('of %s tells both values and the change that is sure', (id, after, text) => {
    expect(sentence(indicator(id), timeSeries({ 2023: [500, 1000], 2025: after }))).toBe(text)
  })

  test('has the decimals and the unit of the indicator', () => {
    const rows = timeSeries({ 2023: [79, 10_000], 2025: [83, 10_000] })
    const per1000 = rows.map((row) => ({ ...row, value: (row.value ?? 0) * 10 }))
    expect(sentence(indicator('familjehem'), per1000)).toBe(
      'Före: 7,9 (2023). Efter: 8,3 (2025): ingen säkerställd förändring.'
    )
  })

  test('does not judge what has no counts', () => {
    const points = timeSeries({ 2023: [211, 100], 2025: [240, 100] })
    expect(sentence(indicator('meritvarde'), points)).toBe(
      'Före: 211,0 (2023). Efter: 240,0 (2025): kan inte prövas.'
    )
  })

  test('says on which side there is no measurement', () => {
    const of = indicator('mar-bra')
    expect(
      sentence(of, timeSeries({ 2022: [400, 1000], 2023: [500, 1000], 2024: [900, 1000] }))
    ).toBe('Senast före: 50\u00a0% (2023). Ingen mätning efter ännu.')
    expect(
      sentence(of, timeSeries({ 2024: [900, 1000], 2025: [500, 1000], 2026: [600, 1000] }))
    ).toBe('Det finns ingen mätning före. Senast: 60\u00a0% (2026).')
    expect(sentence(of, timeSeries({ 2024: [900, 1000] }))).toBe(
      'Det finns ingen mätning vare sig före eller efter.'
    )
  })

  test('passes over hidden and missing years', () => {
    const rows = timeSeries({
      2021: [500, 1000],
      2022: 'suppressed',
      2023: 'missing',
      2025: [700, 1000],
      2026: 'suppressed'
    })
    expect(sentence(indicator('mar-bra'), rows)).toBe(
      'Före: 50\u00a0% (2021). Efter: 70\u00a0% (2025): ökat, bättre.'
    )
  })

  test('names quarters in words', () => {
    const rows = timeSeries({ '2024-Q1': [500, 1000], '2024-Q2': [9, 10], '2024-Q3': [700, 1000] })
    expect(sentence(indicator('mar-bra'), rows)).toBe(
      'Före: 50\u00a0% (kvartal 1 2024). Efter: 70\u00a0% (kvartal 3 2024): ökat, bättre.'
    )
  })

  test('of a decision that half a year is known of compares the years around it', () => {
    const rows = timeSeries({ 2023: [500, 1000], 2024: [600, 1000], 2025: [700, 1000] })
    const autumn = { first_day: '2024-07-01', last_day: '2024-12-31' }
    const [found] = beforeAfterDecision([item(indicator('mar-bra'), rows)], autumn)
    expect(beforeAfterSentence(found!)).toContain('Före: 50\u00a0% (2023). Efter: 70\u00a0% (2025)')
  })
})
