import { describe, expect, test } from 'vitest'
import { list, listPlaces } from '../../src/lib/text/parts/sentence.ts'

test('of very many words the first are told, and how many more there are', () => {
  const words = (count: number) => Array.from({ length: count }, (_, i) => `P${i + 1}`)
  expect(list(words(24)).split(', ')).toHaveLength(23)
  expect(list(words(24))).toMatch(/ och P24$/)
  expect(list(words(290))).toBe(`${words(12).join(', ')} och 278 till`)
})

describe('places in running text', () => {
  test.each([
    [[], ''],
    [['Nora'], 'Nora'],
    [['norra länsdelen'], 'norra länsdelen'],
    [['Nora', 'Laxå', 'Kumla'], 'Nora, Laxå och Kumla'],
    [['södra länsdelen', 'Örebro'], 'södra länsdelen och Örebro'],
    [['norra länsdelen', 'västra länsdelen'], 'norra och västra länsdelen'],
    [['norra länsdelen', 'Örebro', 'södra länsdelen'], 'norra och södra länsdelen samt Örebro'],
    [
      ['norra länsdelen', 'västra länsdelen', 'södra länsdelen', 'Örebro'],
      'norra, västra och södra länsdelen samt Örebro'
    ],
    [
      ['norra länsdelen', 'västra länsdelen', 'Laxå', 'Kumla'],
      'norra och västra länsdelen, Laxå samt Kumla'
    ]
  ])('%j is "%s"', (names, told) => {
    expect(listPlaces(names)).toBe(told)
  })
})
