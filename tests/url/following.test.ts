import { describe, expect, it } from 'vitest'
import { followingSearch } from '../../src/lib/url/following.ts'

describe('what is chosen on a page goes along to the next', () => {
  const chosen = '?omraden=18N&niva=kommun&ar=2020&kon=flickor&arskurs=9&mot=riket&beslut=dolda'

  it.each([
    ['indikator/alkohol/', '?kon=flickor&arskurs=9&mot=riket&niva=kommun'],
    ['omrade/18N/', '?kon=flickor&arskurs=9&mot=riket'],
    ['jamfor/', '?kon=flickor&arskurs=9&mot=riket&niva=kommun'],
    ['beslut/', ''],
    ['indikator/', ''],
    ['', '']
  ])('to %s as %s', (path, search) => {
    expect(followingSearch(path, '', chosen)).toBe(search)
  })

  it('what the link says itself stands first, as it is said', () => {
    expect(followingSearch('jamfor/', '?omraden=18N,1864&kon=pojkar', chosen)).toBe(
      '?omraden=18N,1864&kon=pojkar&arskurs=9&mot=riket&niva=kommun'
    )
  })

  it('nothing chosen is nothing added, and no value breaks out of its place', () => {
    expect(followingSearch('omrade/18N/', '', '')).toBe('')
    expect(followingSearch('omrade/18N/', '?kon=flickor', '')).toBe('?kon=flickor')
    expect(followingSearch('omrade/18N/', '', '?kon=a%26mot%3Db')).toBe('?kon=a%26mot%3Db')
  })
})
