import { describe, expect, it } from 'vitest'
import type { Observation } from '../../../src/lib/schema/observation.ts'
import { jumps } from '../../../pipelines/warnings/jumps.ts'
import { publishedOf, row, rowsOf, share, wordsOf } from './published-figures.ts'

const usual = {
  '2014': [78, 82, 75, 71, 80],
  '2017': [76, 80, 76, 74, 79],
  '2020': [75, 78, 73, 69, 79]
}
const wordsFor = (rows: Observation[], indicator = share) =>
  wordsOf(jumps(publishedOf(rows, indicator)))

describe('values over the years', () => {
  it('are nothing to look at while they change as they use to', () => {
    expect(wordsFor(rowsOf({ ...usual, '2023': [72, 77, 70, 70, 75] }))).toEqual([])
  })

  it('of a scale that has been turned about are told once, of all places', () => {
    expect(wordsFor(rowsOf({ ...usual, '2023': [28, 23, 30, 30, 25] }))).toEqual([
      'Trivs: alla platser ändras på en gång mellan 2020 och 2023, från omkring 75 till omkring 28, mer än andra år förklarar. Är skalan vänd? Värdena stämmer om de vänds.'
    ])
  })

  it('of two waves tell by themselves that a scale has been turned about, and nothing else', () => {
    const { 2020: first } = usual
    expect(wordsFor(rowsOf({ '2020': first, '2023': [28, 23, 30, 30, 25] }))).toHaveLength(1)
    expect(wordsFor(rowsOf({ '2020': first, '2023': [64, 67, 62, 58, 68] }))).toEqual([])
  })

  it('that all have another unit are told', () => {
    const mean = { ...share, measure: 'mean' as const, decimals: 1 }
    const [told] = wordsFor(rowsOf({ ...usual, '2023': [7.5, 7.9, 7.2, 7, 7.8] }), mean)
    expect(told).toContain('Värdena stämmer om de gångras med 10.')
  })

  it('of a place by itself are told with the place, the year and how they would fit', () => {
    const mean = { ...share, measure: 'mean' as const }
    expect(wordsFor(rowsOf({ ...usual, '2023': [75, 78, 720, 70, 78] }), mean)).toEqual([
      'Trivs: Kumla 2023 är 720, andra år omkring 75. Har decimalen eller enheten flyttats? Värdena stämmer om de delas med 10.'
    ])
    expect(wordsFor(rowsOf({ ...usual, '2023': [75, 78, 2400, 70, 78] }), mean)).toEqual([
      'Trivs: Kumla 2023 är 2\u00a0400, andra år omkring 75. Kontrollera mot källan.'
    ])
  })

  it('of girls or of a school year are told as theirs', () => {
    const girls = [8, 9, 8, 88].map((value, i) => {
      return row({ period: String(2014 + 3 * i), sex: 'flickor', grade: '9', value })
    })
    expect(wordsFor(girls)[0]).toContain('Laxå 2023, flickor, åk 9 är 88, andra år omkring 8.')
  })

  it('may be none in a small kommun', () => {
    const rate = { ...share, measure: 'rate' as const, per: 1000 }
    const few = { '2019': [3, 4, 2, 1, 2], '2020': [2, 3, 3, 2, 1], '2021': [4, 3, 3, 0, 2] }
    expect(wordsFor(rowsOf({ ...few, '2022': [3, 3, 2, 3, 0] }), rate)).toEqual([])
  })

  it('may be far apart where few answered', () => {
    const answeredBy = (denominator: number) =>
      [60, 61, 60, 20].map((value, i) => {
        const numerator = (value * denominator) / 100
        return row({ period: String(2014 + 3 * i), value, numerator, denominator })
      })
    expect(wordsFor(answeredBy(20))).toEqual([])
    expect(wordsFor(answeredBy(2000))).toHaveLength(1)
  })

  it('are not compared over a break, nor with a year that goes on', () => {
    const turned = rowsOf({ ...usual, '2023': [28, 23, 30, 30, 25] })
    expect(wordsFor(turned, { ...share, break_before: '2023' })).toEqual([])
    expect(wordsFor(turned, { ...share, through: '2023-05-01' })).toEqual([])
  })

  it('that are hidden are not looked at', () => {
    const rows = rowsOf({ ...usual, '2023': [28, 23, 30, 30, 25] })
    const hidden = rows.map((own) => {
      return own.period === '2023' ? { ...own, value: null, status: 'suppressed' as const } : own
    })
    expect(wordsFor(hidden)).toEqual([])
  })
})
