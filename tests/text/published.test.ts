import { describe, expect, it } from 'vitest'
import type { IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import { groupPhrase } from '../../src/lib/text/comparison/group.ts'
import { gapSentences } from '../../src/lib/text/indicator/gaps.ts'
import { hiddenSentence } from '../../src/lib/text/indicator/hidden.ts'
import { unaskedGradesSentence } from '../../src/lib/text/indicator/unasked-grades.ts'
import { countHeading, countPhrase } from '../../src/lib/text/parts/counts.ts'
import { intervalNote, poolingNote } from '../../src/lib/text/parts/notes.ts'

const survey = {
  weight: 'answers',
  base: null,
  measure: 'percent',
  unit: '% av svarande',
  rounding: 10,
  least_answers: 10,
  least_count: 5
} as IndicatorRow
const published: IndicatorRow = {
  ...survey,
  rounding: null,
  least_answers: null,
  least_count: null
}

describe('länsdelar', () => {
  const of = (lansdelar: 'all' | 'some' | 'none', county = true, indicator = published) =>
    poolingNote(indicator, { county, lansdelar })

  it('are the source’s own where it gives them', () => {
    expect(of('all')).toBe('Länsdelarnas och länets värden är källans egna.')
    expect(of('all', false)).toBe('Länsdelarnas värden är källans egna.')
    expect(of('all', false, { ...published, weight: null })).toBe(
      'Länsdelarnas värden är källans egna.'
    )
  })

  it('that lack a kommun’s answers lack no population', () => {
    const gap = { area: '18N', name: '', sentence_name: 'norra länsdelen', period: '2023' }
    const gaps = [{ ...gap, status: 'incomplete' as const, share: null, missing: '', doubtful: '' }]
    const shown = [{ area: '18N' }] as Parameters<typeof gapSentences>[2]
    expect(gapSentences(published, gaps, shown, '2023')).toEqual([
      'Norra länsdelen kan inte vägas samman 2023: antalet svar saknas för någon kommun.'
    ])
  })

  it('are counted where it does not', () => {
    expect(of('some')).toBe('Länsdelar som källan inte ger är räknade på alla svar tillsammans.')
    expect(of('none')).toBe('Länsdelarna är räknade på alla svar tillsammans.')
    expect(of('none', false, survey)).toBe(
      'Länsdelarna och länet är räknade på alla svar tillsammans.'
    )
  })
})

describe('what published shares are of', () => {
  const pupils: IndicatorRow = { ...published, counted: 'elever' }
  const counts = { numerator: null, denominator: 120 }

  it('is called what their source counts', () => {
    expect(countHeading(pupils)).toBe('Elever')
    expect(countPhrase(pupils, counts)).toBe('120 elever')
    expect(countPhrase(published, counts)).toBe('120 svar')
    expect(intervalNote(pupils)).toContain('Ett värde utan antal elever har inget intervall')
    expect(poolingNote(pupils, { county: false, lansdelar: 'none' })).toContain('alla elever')
  })
})

describe('of published answers it is not said', () => {
  it('that this project has rounded them', () => {
    expect(intervalNote(survey)).toContain('avrundat antal svar')
    expect(intervalNote(published)).toBe(
      'Intervallen är 95-procentiga och räknade på det antal svar som källan anger. Ett värde utan antal svar har inget intervall och prövas inte.'
    )
    expect(intervalNote({ ...published, weight: null })).toMatch(/^Källan ger inga antal/)
  })

  it('that pupils gave them, unless the source says so', () => {
    const everyone = { sex: 'alla', grade: 'alla' } as const
    expect(groupPhrase(everyone, survey)).toBe('elever')
    expect(groupPhrase(everyone, published)).toBe('flickor och pojkar')
    expect(groupPhrase(everyone, { ...published, unit: '% av eleverna' })).toBe('elever')
  })

  it('that school years were left out', () => {
    const choices = { grades: ['alla' as const] }
    expect(unaskedGradesSentence(survey, choices)).not.toBeNull()
    expect(unaskedGradesSentence(published, choices)).toBeNull()
  })

  it('why a value is hidden, only by whom', () => {
    const hidden = [{ sentence_name: 'Laxå', status: 'suppressed' as const }]
    expect(hiddenSentence(published, hidden)).toBe('Laxå visas inte: värdet är dolt i källan.')
  })
})
