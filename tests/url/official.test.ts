import { describe, expect, it } from 'vitest'
import { parsePlaceView } from '../../src/lib/url/place-view.ts'
import { asksOfficial, withOfficial } from '../../src/lib/url/official.ts'

describe('an address that asks for official figures alone', () => {
  it('is one that says officiellt=1', () => {
    expect(['?officiellt=1', '?kon=flickor&officiellt=1'].map(asksOfficial)).toEqual([true, true])
    expect(['', '?officiellt=0', '?officiellt=', '?kon=1'].some(asksOfficial)).toBe(false)
  })

  it('is made of any other, and made into one again', () => {
    expect(withOfficial('', true)).toBe('?officiellt=1')
    expect(withOfficial('?omraden=18N,18V', true)).toBe('?omraden=18N,18V&officiellt=1')
    expect(withOfficial('?omraden=18N,18V&officiellt=1', false)).toBe('?omraden=18N,18V')
    expect(withOfficial('?officiellt=1', false)).toBe('')
  })

  it('stays as it stands where it says so already', () => {
    expect(withOfficial('?officiellt=1&ord=a+b', true)).toBe('?officiellt=1&ord=a+b')
    expect(withOfficial('?omraden=18N%2C18V', false)).toBe('?omraden=18N%2C18V')
    expect(withOfficial('?officiellt=nej', false)).toBe('')
  })

  it('is understood by every page, and told where it makes no sense', () => {
    expect(parsePlaceView('?kon=flickor&officiellt=1').problems).toEqual([])
    expect(parsePlaceView('?officiellt=ja').problems).toEqual([{ key: 'officiellt', value: 'ja' }])
  })
})
