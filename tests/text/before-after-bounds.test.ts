import { expect, test } from 'vitest'
import type { TrendRow } from '../../src/lib/queries/trend.ts'
import { beforeAfterSentence } from '../../src/lib/text/decision/before-after-sentence.ts'
import { beforeAfter, timeSeries, indicator } from './decision-time-series.ts'

const bound = (row: TrendRow, upper: number): TrendRow => {
  const none = { value: null, numerator: null, lower: null, upper }
  return { ...row, ...none, status: 'under' }
}

/** The values of these years, of which some are told as bounds. */
const sentence = (years: number[], bounded: number[]) => {
  const cells = Object.fromEntries(years.map((year) => [year, [500, 1000] as [number, number]]))
  const rows = timeSeries(cells).map((row) =>
    bounded.includes(Number(row.period)) ? bound(row, 25) : row
  )
  return beforeAfterSentence(beforeAfter(indicator('mar-bra'), rows))
}

test('a bound after the last value before a decision is told for itself and changes no comparison', () => {
  expect(sentence([2020, 2023, 2025], [2023])).toBe(
    'Före: 50\u00a0% (2020). Efter: 50\u00a0% (2025): ingen säkerställd förändring. Under 25\u00a0% (2023) visas inte exakt och jämförs inte.'
  )
})

test('a bound on either side leaves no exact measurement there', () => {
  expect(sentence([2023, 2025], [2025])).toBe(
    'Senast före: 50\u00a0% (2023). Ingen exakt mätning efter ännu. Under 25\u00a0% (2025) visas inte exakt och jämförs inte.'
  )
  expect(sentence([2023, 2025], [2023, 2025])).toBe(
    'Det finns ingen exakt mätning vare sig före eller efter. Under 25\u00a0% (2023) och under 25\u00a0% (2025) visas inte exakt och jämförs inte.'
  )
})

test('a bound that a later value follows is not told', () => {
  expect(sentence([2020, 2023, 2025], [2020])).not.toContain('under')
})
