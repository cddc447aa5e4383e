import { describe, expect, test } from 'vitest'
import { listPlaces } from '../../src/lib/text/parts/sentence.ts'

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
