import { describe, expect, test } from 'vitest'
import { unaskedGradesSentence } from '../../src/lib/text/indicator/unasked-grades.ts'
import {
  countHeading,
  countNote,
  countText,
  needsCaution
} from '../../src/lib/text/parts/counts.ts'
import { hiddenSentence, hidingRule } from '../../src/lib/text/indicator/hidden.ts'

const survey = { weight: 'answers', base: null, rounding: 10, source: 'liv-och-halsa-ung' }
const calls = { weight: 'calls', base: null, rounding: 1, source: 'sip' }
const population = 'population 0-19'
const placed = { weight: population, base: population, rounding: null, source: 'kolada' }
const figure = { weight: population, base: null, rounding: null, source: 'kolada' }
const counts = (numerator: number | null, denominator: number | null) => ({
  numerator,
  denominator
})

describe('the numbers behind a value', () => {
  test('are answers, calls, or children that a rate was reckoned from', () => {
    expect([survey, calls, placed, figure].map(countHeading)).toEqual([
      'Svar',
      'Kallelser',
      'Antal, beräknat',
      null
    ])
    expect(countText(survey, counts(702, 1170))).toBe('1\u00a0170')
    expect(countText(calls, counts(20, 51))).toBe('51')
    expect(countText(placed, counts(12.4, 780))).toBe('12')
  })

  test('reckoned ones are not told when they are few, and are said not to be exact', () => {
    expect(countText(placed, counts(3.6, 780))).toBe('färre än 5')
    expect(countText(placed, counts(0, 780))).toBe('0')
    expect(countText(placed, counts(null, null))).toBe('')
    expect(countNote(placed)).toContain('ungefärligt')
    expect(countNote(survey)).toContain('avrundat till närmaste tiotal')
    expect(countNote(calls)).toBeNull()
  })

  test('few answers and a low response ask for caution', () => {
    const response = (rate: number | null) =>
      ({ area: '1864', pupils: 40, answers: 30, rate, status: 'ok' }) as const
    expect(needsCaution(response(75), 20)).toBe(true)
    expect(needsCaution(response(59), 300)).toBe(true)
    expect(needsCaution(response(60), 30)).toBe(false)
    expect(needsCaution(undefined, null)).toBe(false)
  })
})

describe('what is hidden', () => {
  const policy = {
    weight: 'answers',
    measure: 'percent',
    least_answers: 20,
    least_count: 5
  } as const
  const place = (sentence_name: string, status: 'ok' | 'suppressed' | 'missing') => ({
    sentence_name,
    status
  })

  test('is named with the rule', () => {
    expect(hidingRule(policy)).toBe('färre än 20 svar')
    const told = hiddenSentence(policy, [place('Laxå', 'suppressed'), place('Nora', 'ok')])
    expect(told).toMatch(
      /^Laxå visas inte, för att inget barn ska kunna pekas ut: färre än 20 svar/
    )
  })

  test('is not the same as missing', () => {
    expect(hiddenSentence(policy, [place('Laxå', 'missing')])).toBeNull()
    const official = { ...policy, least_answers: null, least_count: null }
    expect(hiddenSentence(official, [place('Laxå', 'suppressed')])).toBe(
      'Laxå visas inte: värdet är dolt i källan.'
    )
  })

  test('many places are counted', () => {
    const places = ['A', 'B', 'C', 'D', 'E'].map((name) => place(name, 'suppressed'))
    expect(hiddenSentence(policy, places)).toMatch(/^5 platser visas inte/)
  })
})

test('school years that were not asked are named, for surveys only', () => {
  expect(unaskedGradesSentence(survey, { grades: ['alla', '9', 'gy2'] })).toContain(
    'för årskurs 7, som'
  )
  expect(unaskedGradesSentence(survey, { grades: ['alla', '7', '9', 'gy2'] })).toBeNull()
  expect(unaskedGradesSentence(placed, { grades: ['alla'] })).toBeNull()
})
