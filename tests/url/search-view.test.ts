import { describe, expect, it } from 'vitest'
import { addressWords, parseSearchView, searchSearch } from '../../src/lib/url/search-view.ts'

describe('the address of a search', () => {
  it('says what is searched for, and is read back', () => {
    for (const view of [
      { words: '', missing: null },
      { words: 'psykisk hälsa', missing: null },
      { words: 'a&b=c', missing: '/indikator/a/' }
    ])
      expect(parseSearchView(searchSearch(view))).toEqual(view)
  })

  it('of a page that is not there searches for its words', () => {
    expect(parseSearchView('?saknas=/indikator/mar-bra/')).toEqual({
      words: 'mar bra',
      missing: '/indikator/mar-bra/'
    })
  })

  it('is cut where it is too long', () => {
    const { words, missing } = parseSearchView(`?saknas=/${'a'.repeat(1000)}`)
    expect([words.length, missing?.length]).toEqual([100, 300])
  })
})

describe('the words of an address', () => {
  it.each([
    ['/indikator/alkohl/', 'alkohl'],
    ['/beslut/2026-05-12-sams/', 'sams'],
    ['/omrade/Laxå', 'Laxå'],
    ['/omrade/1884/', '1884'],
    ['/gammal_sida/snus.html', 'snus'],
    ['/', '']
  ])('of %s', (path, words) => {
    expect(addressWords(path)).toBe(words)
  })
})
