import { expect, test } from 'vitest'
import { copiedLine, sourceInFoot } from '../../src/lib/text/parts/copied.ts'

const from = {
  sources: [],
  page: 'Norra länsdelen, länsdel',
  site: 'Länsdelsbilden',
  day: '2026-11-30',
  address: 'https://exempel.se/omrade/18N/',
  example: false
}

test('what is copied says its page, day and address', () => {
  expect(copiedLine(from)).toBe(
    'Källa: Länsdelsbilden, Norra länsdelen, länsdel, hämtat 30 november 2026, https://exempel.se/omrade/18N/'
  )
})

test('beside a chart it says what the chart rests on, once', () => {
  const sources = ['Kolada (RKA), hämtat 2024-08-30', 'Kolada (RKA), hämtat 2024-08-30']
  expect(copiedLine({ ...from, sources, example: true })).toBe(
    'Källa: Kolada (RKA), hämtat 2024-08-30. Länsdelsbilden, hämtat 30 november 2026, https://exempel.se/omrade/18N/ Exempeldata (påhittade siffror).'
  )
})

test('of many sources the page is told', () => {
  expect(copiedLine({ ...from, sources: ['a', 'b', 'c', 'd'] })).toContain(
    'Källa: Länsdelsbilden, Norra'
  )
})

test.each([
  [
    'Källa: Kolada (RKA), nyckeltal N33817, hämtat 2024-08-30.',
    'Kolada (RKA), nyckeltal N33817, hämtat 2024-08-30'
  ],
  ['Skuggat: intervall. Källor: SCB. Annat.', 'SCB'],
  ['Skuggat: intervall.', null]
])('the source in %s', (foot, source) => {
  expect(sourceInFoot(foot)).toBe(source)
})
