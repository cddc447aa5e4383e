import { describe, expect, it } from 'vitest'
import {
  callMeasure,
  filterId,
  otherCalls,
  sipKey
} from '../../../../pipelines/sources/sip/measure.ts'

describe('the key of an indicator', () => {
  it.each([
    'kallelser',
    'kallande=skola',
    'aldersgrupp=13-15',
    'bup_deltog=ja',
    'skal=annat av bup_deltog=nej'
  ])('may be %s', (key) => {
    expect(key).toMatch(sipKey)
  })

  it.each([
    ['nothing', ''],
    ['an unknown code', 'kallande=polisen'],
    ['an unknown column', 'kommun=1880'],
    ['two columns', 'kallande=skola,region'],
    ['a share of nothing', 'kallelser av bup_deltog=nej'],
    // Calls from school are not all without BUP: the part would not lie within its whole.
    ['a part that is not of its whole', 'kallande=skola av bup_deltog=nej'],
    ['reasons of calls that have none', 'skal=annat'],
    ['reasons of calls that have none', 'skal=annat av bup_deltog=ja'],
    // Where sex is not known, the part and the rest would not make the whole; and sex is told apart anyhow.
    ['a sex', 'kon=flicka']
  ])('may not be %s: "%s"', (_, key) => {
    expect(key).not.toMatch(sipKey)
  })
})

describe('a measure', () => {
  it('of all calls has no part', () => {
    const all = { column: null, codes: [] }
    expect(callMeasure({ source_key: 'kallelser' })).toEqual({ part: null, whole: all })
  })

  it('is a part of all calls, or of some', () => {
    expect(callMeasure({ source_key: 'kallande=skola' })).toEqual({
      part: { column: 'kallande', codes: ['skola'] },
      whole: { column: null, codes: [] }
    })
    expect(callMeasure({ source_key: 'skal=annat av bup_deltog=nej' })).toEqual({
      part: { column: 'skal', codes: ['annat'] },
      whole: { column: 'bup_deltog', codes: ['nej'] }
    })
  })
})

describe('the other calls', () => {
  it('have every other code of the column', () => {
    expect(otherCalls({ column: 'kallande', codes: ['skola', 'region'] })).toEqual({
      column: 'kallande',
      codes: ['forskola', 'socialtjanst', 'annan']
    })
    expect(otherCalls({ column: 'bup_deltog', codes: ['ja'] }).codes).toEqual(['nej'])
  })

  it('have the same name as calls of those codes by any other way', () => {
    const nej = filterId({ column: 'bup_deltog', codes: ['nej'] })
    expect(filterId(otherCalls({ column: 'bup_deltog', codes: ['ja'] }))).toBe(nej)
    expect(filterId({ column: null, codes: [] })).toBe('kallelser')
  })
})
