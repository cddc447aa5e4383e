import { describe, expect, it } from 'vitest'
import { stemOf, wordsOf } from '../../src/lib/search/word-forms.ts'

describe('the words of a text', () => {
  it('are without signs, accents and capitals', () => {
    expect(wordsOf('E-cigaretter, Örebro & LAXÅ (åk 9)')).toEqual([
      ...['e', 'cigaretter', 'orebro', 'laxa', 'ak', '9']
    ])
  })

  it('are the same however the letters are encoded', () => {
    expect(wordsOf('säkerställd'.normalize('NFD'))).toEqual(wordsOf('säkerställd'.normalize('NFC')))
  })
})

describe('the forms of a word', () => {
  const same = (...forms: string[]) =>
    new Set(forms.flatMap(wordsOf).map((word) => stemOf(word))).size === 1

  it.each([
    ['flicka', 'flickor', 'flickorna', 'flickornas'],
    ['mobbad', 'mobbning', 'mobbningen', 'mobbade'],
    ['rökning', 'röker', 'rökte', 'röka', 'rokning'],
    ['placering', 'placerade', 'placeringar'],
    ['säkerställd', 'säkerställt', 'säkerställda'],
    ['familjehem', 'familjehemmet', 'familjehems'],
    ['ensam', 'ensamma', 'ensamhet'],
    ['intervall', 'intervallet', 'intervallen']
  ])('have %s in common with %s', (...forms) => {
    expect(same(...forms)).toBe(true)
  })

  it('do not make one word of two', () => {
    expect(same('mobbning', 'mobil')).toBe(false)
    expect(same('SAMS', 'samma')).toBe(false)
    expect(same('skola', 'skolk')).toBe(false)
  })
})
