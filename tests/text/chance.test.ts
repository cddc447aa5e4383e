import { describe, expect, test } from 'vitest'
import type { Dispersion, DispersionBasis } from '../../src/lib/schema/dispersion.ts'
import { cohortSentences, yearsSentence } from '../../src/lib/text/help/chance.ts'

function indicator(title: string, basis: DispersionBasis, own: Partial<Dispersion> = {}) {
  const group = { indicator: title, sex: 'alla', grade: 'alla', basis, periods: 4 } as const
  const none = { effect: 1, effect_error: 0, correlation: 0, correlation_error: 0, cohorts: '' }
  return { id: title, title, dispersion: { ...group, ...none, ...own } }
}

/** As they stand beside each other: indicators, and how they vary. */
function told(rows: ReturnType<typeof indicator>[]): Parameters<typeof cohortSentences> {
  const ofGirls = rows.map(({ dispersion }) => ({
    ...dispersion,
    sex: 'flickor' as const,
    effect: 9
  }))
  return [rows, [...ofGirls, ...rows.map(({ dispersion }) => dispersion)]]
}

// 300 answers in three school years are cohorts of 60, 60 and 100: 73,33 on average.
const question = (title: string, correlation: number, basis: DispersionBasis = 'surveys') =>
  indicator(title, basis, { correlation, cohorts: '60,60,120' })

describe('cohorts', () => {
  test('are told by what they cost, and assumed ones by name', () => {
    const found = cohortSentences(
      ...told([
        question('Trivs', 0.002),
        question('Röker', 0.01),
        question('Vejpar', 0.015, 'assumed'),
        indicator('Placerade', 'years', { effect: 4 })
      ])
    )
    expect(found).toEqual([
      'För en kommun med 300 svar är intervallen nu 7–31\u00a0procent bredare än om alla svar vore oberoende.',
      'För ”Vejpar” finns färre än tre jämförbara mätningar. Där antas hur lika svaren är, och intervallen är 44\u00a0procent bredare.'
    ])
  })

  test('that cost nothing are said to, and nothing is said of none', () => {
    expect(cohortSentences(...told([question('Trivs', 0)]))).toEqual([
      'För en kommun med 300 svar är intervallen nu inte bredare än om alla svar vore oberoende.'
    ])
    expect(cohortSentences([], [])).toEqual([])
  })
})

describe('years', () => {
  test('are told by those that vary more than chance gives', () => {
    const found = [
      indicator('Öppna insatser', 'years', { effect: 2.25 }),
      indicator('Familjehem', 'years'),
      question('Trivs', 0.01)
    ]
    expect(yearsSentence(...told(found))).toBe(
      'Mer än slumpen ger varierar nu ”Öppna insatser” (intervallet är 50\u00a0procent bredare).'
    )
    expect(yearsSentence(...told(found.slice(1)))).toBe(
      'Ingen av dem varierar nu mer än slumpen ger.'
    )
  })
})
