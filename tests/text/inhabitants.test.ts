import { describe, expect, test } from 'vitest'
import type { Inhabitants } from '../../src/lib/schema/inhabitants.ts'
import { inhabitantsHeadline, inhabitantsSentences } from '../../src/lib/text/place/inhabitants.ts'

const place = { sentence_name: 'Laxå' }

function rows(persons: Record<string, number>): Inhabitants[] {
  return Object.entries(persons).map(([key, count]) => {
    const [ages = '', period = ''] = key.split(' ')
    return { population: `population ${ages}`, area: '1860', period, persons: count }
  })
}

const parts = { '0-5 2022': 302, '6-15 2022': 608, '16-19 2022': 223 }
const plain = (texts: string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '))

describe('how many live in a place', () => {
  test('is told of the last year, against the first that is shown, and by age', () => {
    const known = rows({ '0-19 2012': 1054, '0-19 2021': 1130, '0-19 2022': 1133, ...parts })
    expect(plain([inhabitantsHeadline(known, place) ?? ''])).toEqual([
      'I Laxå bodde 1 133 barn och unga 2022'
    ])
    expect(plain(inhabitantsSentences(known, []))).toEqual([
      'Det är 79 fler än 2012 (7,5 %).',
      '302 är 0–5 år, 608 är 6–15 år och 223 är 16–19 år.'
    ])
  })

  const over = (persons: Record<string, number>) =>
    plain(
      inhabitantsSentences(
        rows(Object.fromEntries(Object.entries(persons).map(([year, n]) => [`0-19 ${year}`, n]))),
        []
      )
    )

  test('fewer, a great many fewer, and as many', () => {
    expect(over({ 2012: 1000, 2022: 900 })).toEqual(['Det är 100 färre än 2012 (10 %).'])
    expect(over({ 2012: 910, 2022: 900 })).toEqual(['Det är 10 färre än 2012 (1,1 %).'])
    expect(over({ 2012: 900, 2022: 900 })).toEqual(['Det är lika många som 2012.'])
  })

  test('a line that has fallen is not told by its lowest year: the turn is told as a turn', () => {
    expect(over({ 1995: 2855, 2012: 2297, 2014: 2272, 2019: 2450, 2022: 2376 })).toEqual([
      'Det är 479 färre än 1995 (17 %), men 104 fler än 2014, då de var färst.'
    ])
    expect(over({ 1995: 2000, 2005: 2400, 2022: 2100 })).toEqual([
      'Det är 100 fler än 1995 (5,0 %), men 300 färre än 2005, då de var flest.'
    ])
    expect(over({ 1995: 2000, 2005: 1800, 2022: 2100 })).toEqual([
      'Det är 100 fler än 1995 (5,0 %) och 300 fler än 2005, då de var färst.'
    ])
    expect(over({ 1995: 2000, 2005: 1800, 2022: 2000 })).toEqual([
      'Det är lika många som 1995, men 200 fler än 2005, då de var färst.'
    ])
    // Of two turns the later one; one that is too small is none.
    expect(over({ 1995: 2000, 2000: 1800, 2010: 2400, 2022: 2100 })[0]).toMatch(
      /2010, då de var flest/
    )
    expect(over({ 1995: 2000, 2021: 1690, 2022: 1700 })).toEqual([
      'Det är 300 färre än 1995 (15 %).'
    ])
  })

  test('of one year alone nothing is said of change, without years nothing at all', () => {
    expect(over({ 2022: 900 })).toEqual([])
    expect(inhabitantsHeadline([], place)).toBeNull()
    expect(inhabitantsSentences([], [])).toEqual([])
  })

  test('nothing is said of change over a year from which other kommuner are counted', () => {
    const known = rows({ '0-19 2012': 1000, '0-19 2021': 950, '0-19 2022': 900 })
    expect(plain(inhabitantsSentences(known, ['2020']))).toEqual([
      'Det är 50 färre än 2021 (5,3 %).'
    ])
    expect(inhabitantsSentences(known, ['2022'])).toEqual([])
    expect(plain(inhabitantsSentences(known, ['2012']))).toEqual([
      'Det är 100 färre än 2012 (10 %).'
    ])
    expect(inhabitantsSentences(known, ['2023'])).toHaveLength(1)
  })
})
