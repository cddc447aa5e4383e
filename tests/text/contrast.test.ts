import { describe, expect, test } from 'vitest'
import type { BreakdownRow } from '../../src/lib/queries/indicator/breakdown.ts'
import {
  absentText,
  contrastWords,
  isUncertain,
  significanceText,
  roundingNote,
  sexDifferenceText,
  withoutText,
  type SexContrast
} from '../../src/lib/text/indicator/contrast.ts'
import { noVerdict } from '../../src/lib/schema/verdict.ts'

function row(sex: BreakdownRow['sex'], value: number | null, other: Partial<BreakdownRow> = {}) {
  const place = { area: '18', type: 'lan', label: 'Länet', name: 'Örebro län' } as const
  const counts = { lower: null, upper: null, numerator: null, denominator: null }
  const status = value === null ? 'suppressed' : 'ok'
  const rest = { grade: '9', coverage: null, missing: null, doubtful: null, rate: null } as const
  return {
    ...place,
    sentence_name: 'länet',
    sex,
    value,
    ...counts,
    status,
    ...rest,
    ...noVerdict,
    ...other
  } as const
}

function contrast(
  girls: number | null,
  boys: number | null,
  verdict: SexContrast['verdict'] = 'none'
) {
  const rows = { girls: row('flickor', girls), boys: row('pojkar', boys) }
  return { all: null, ...rows, comparison: null, verdict, exploratory: false }
}

const survey = { measure: 'percent', decimals: 0 } as const
const register = { measure: 'percent', decimals: 1 } as const
const rate = { measure: 'rate', decimals: 1 } as const
const mean = { measure: 'mean', decimals: 1 } as const

describe('the size of a difference', () => {
  test.each([
    [54, 79, survey, '25 procentenheter'],
    [79, 54, survey, '25 procentenheter'],
    [50, 51, survey, '1 procentenhet'],
    [50, 50.6, survey, '1 procentenhet'],
    [50, 50.5, survey, 'under 1 procentenhet'],
    [50, 50.2, survey, 'under 1 procentenhet'],
    [1.6, 1.61, register, 'under 0,1 procentenheter'],
    [77.9, 79.3, register, '1,4 procentenheter'],
    [1, 2, register, '1,0 procentenheter'],
    [8.756, 6.938, rate, '1,26 gånger'],
    [6.938, 8.756, rate, '1,26 gånger'],
    [0, 3.4, rate, 'skillnad 3,4'],
    [211, 187, mean, 'skillnad 24,0'],
    [50, 50, survey, 'ingen skillnad'],
    [0, 0, rate, 'ingen skillnad']
  ])('of %d and %d', (girls, boys, unit, text) => {
    expect(sexDifferenceText(contrast(girls, boys), unit)).toBe(text)
  })

  test('is not told where either is hidden', () => {
    expect(sexDifferenceText(contrast(null, 40), survey)).toBeNull()
    expect(sexDifferenceText(contrast(40, null), survey)).toBeNull()
  })
})

test('a difference is called significant only by its verdict', () => {
  expect(significanceText(contrast(40, 60, 'lower'))).toBe('säkerställd')
  expect(significanceText(contrast(40, 60, 'none'))).toBe('inte säkerställd')
  expect(significanceText(contrast(40, 60, 'untested'))).toBe('prövas inte')
  expect(significanceText(contrast(50, 50, 'none'))).toBeNull()
  expect(contrastWords(contrast(40, 60, 'lower'))).toBe('säkerställd, flickor lägre')
  expect(contrastWords(contrast(60, 40, 'higher'))).toBe('säkerställd, flickor högre')
  expect(contrastWords(contrast(40, 60, 'none'))).toBe('inte säkerställd')
  expect(contrastWords(contrast(null, 60, 'untested'))).toBe('')
})

test('what is not shown says why, once when both are alike', () => {
  expect(absentText(contrast(40, 60), survey)).toBeNull()
  expect(absentText(contrast(null, null), survey)).toBe('visas inte')
  expect(absentText(contrast(null, 60), survey)).toBe('flickor: visas inte')
  const girls = row('flickor', null, { status: 'missing' })
  expect(absentText({ ...contrast(null, null), girls }, survey)).toBe(
    'flickor: uppgift saknas, pojkar: visas inte'
  )
})

test('a difference that is not the difference of the rounded values is explained', () => {
  expect(roundingNote([contrast(64.5, 83)], survey)).toContain('innan värdena avrundats')
  expect(roundingNote([contrast(64, 83), contrast(50.5, 60.5)], survey)).toBeNull()
  expect(roundingNote([contrast(6.94, 8.76)], rate)).toBeNull()
  expect(roundingNote([contrast(null, 83)], survey)).toBeNull()
})

test('a value without some kommun says without whom', () => {
  const partly = { coverage: 0.95, missing: 'Degerfors, Laxå' }
  expect(withoutText(row('flickor', 8.8, partly))).toBe('utan Degerfors och Laxå')
  expect(withoutText(row('flickor', null, partly))).toBeNull()
  expect(withoutText(row('flickor', 8.8))).toBeNull()
})

test('few answers, or a low response rate, are to be read with caution; a register never is', () => {
  const answers = (denominator: number, rate: number | null) => {
    return isUncertain(row('flickor', 40, { denominator, rate }), { weight: 'answers' })
  }
  expect([answers(20, 80), answers(200, 59), answers(200, 60), answers(200, null)]).toEqual([
    true,
    true,
    false,
    false
  ])
  expect(isUncertain(row('flickor', null), { weight: 'answers' })).toBe(false)
  expect(isUncertain(row('flickor', 40, { denominator: 20 }), { weight: 'calls' })).toBe(false)
})
