import { describe, expect, it } from 'vitest'
import type { Response } from '../../../src/lib/schema/response.ts'
import { unanswered } from '../../../pipelines/warnings/unanswered.ts'
import { publishedOf, row, share, wordsOf } from './published-figures.ts'

/** The county's answers to the question and forms, by school year and wave; null where it was not asked. */
type Waves = Record<string, Record<string, [answered: number | null, forms: number]>>

function wordsFor(waves: Waves): string[] {
  const county = { area: 'Länet', sex: 'alla' } as const
  const cells = Object.entries(waves).flatMap(([period, grades]) =>
    Object.entries(grades).map(([grade, [answered, forms]]) => ({ period, grade, answered, forms }))
  )
  const rows = cells.map(({ period, grade, answered: denominator }) => {
    const status = denominator === null ? 'not_asked' : 'ok'
    return row({ ...county, period, grade: grade as '7', denominator, value: 50, status })
  })
  const responses = cells.map(({ period, grade, forms: answers }): Response => {
    const counts = { pupils: null, answers, rate: null, status: 'ok' } as const
    return { source: share.source, ...county, period, grade: grade as '7', ...counts }
  })
  return wordsOf(unanswered({ ...publishedOf(rows), responses }))
}

describe('a question that pupils leave without an answer', () => {
  it('much more often than the wave before is told, with both shares', () => {
    expect(
      wordsFor({
        '2020': { '7': [2700, 2750], '9': [2600, 2620] },
        '2023': { '7': [2200, 2720], '9': [1990, 2430] }
      })
    ).toEqual([
      'Trivs: 19\u00a0% gav inget svar på frågan 2023, 1\u00a0% 2020 (länet). Har svarskoderna eller vilka som fick frågan ändrats?'
    ])
  })

  it('about as often is not told, nor in small groups', () => {
    expect(wordsFor({ '2020': { '7': [2700, 2750] }, '2023': { '7': [2600, 2720] } })).toEqual([])
    expect(wordsFor({ '2020': { '7': [490, 490] }, '2023': { '7': [300, 490] } })).toEqual([])
  })

  it('is compared in the school years that were asked both times', () => {
    expect(
      wordsFor({
        '2020': { '7': [2700, 2750], '9': [null, 2600] },
        '2023': { '7': [2680, 2720], '9': [1200, 2400] }
      })
    ).toEqual([])
  })
})
