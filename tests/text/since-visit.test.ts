import { expect, test } from 'vitest'
import {
  changesSince,
  newsSentence,
  visitCount,
  type Visit
} from '../../src/lib/text/briefing/since-visit.ts'

const visit: Visit = {
  day: '2026-11-03',
  seen: {
    'beslut/a': '1',
    'beslut/b': '1',
    'beslut/gone': '1',
    'uppgifter/kolada/2024-08-30': '1',
    'indikator/hvb': '2022'
  }
}

test('what has come and what is not as it was are changes; what is gone is none', () => {
  const now = { 'beslut/a': '1', 'beslut/b': '2', 'beslut/c': '1', 'indikator/hvb': '2023' }
  expect([...changesSince(visit, now)]).toEqual([
    ['beslut/b', 'changed'],
    ['beslut/c', 'new'],
    ['indikator/hvb', 'changed']
  ])
})

test('a key that every object has is as new as another', () => {
  expect([...changesSince(visit, { constructor: '1' })]).toEqual([['constructor', 'new']])
})

test('the sentences count by kind', () => {
  const changes = changesSince(visit, {
    'beslut/a': '2',
    'beslut/c': '1',
    'beslut/d': '1',
    'uppgifter/kolada/2026-11-10': '1',
    'indikator/hvb': '2023',
    'indikator/ny': '2023'
  })
  expect(visitCount(visit, changes)).toBe('6 nyheter sedan ditt förra besök 3 november 2026.')
  expect(newsSentence(visit, changes)).toBe(
    'Nytt sedan ditt förra besök 3 november 2026: 2 nya beslut, 1 ändrat beslut, 1 ny hämtning av siffror, 1 ny indikator och 1 indikator med ny period.'
  )
  expect(visitCount(visit, new Map([['beslut/a', 'changed']]))).toContain('1 nyhet sedan')
})

test('with nothing new that is said, and without a visit what the list holds', () => {
  const nothing = 'Inget nytt sedan ditt förra besök 3 november 2026.'
  expect(visitCount(visit, new Map())).toBe(nothing)
  expect(newsSentence(visit, new Map())).toBe(nothing)
  expect(newsSentence(null, null)).toContain('de nyaste först')
})
