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
  test('is told of the last year, against ten years before, and by age', () => {
    const known = rows({ '0-19 2012': 1054, '0-19 2021': 1140, '0-19 2022': 1133, ...parts })
    expect(plain([inhabitantsHeadline(known, place) ?? ''])).toEqual([
      'I Laxå bodde 1 133 barn och unga 2022'
    ])
    expect(plain(inhabitantsSentences(known, []))).toEqual([
      'Det är 79 fler än 2012 (7,5 %).',
      '302 är 0–5 år, 608 är 6–15 år och 223 är 16–19 år.'
    ])
  })

  test('fewer, a great many fewer, and as many', () => {
    const change = (then: number) =>
      plain(inhabitantsSentences(rows({ '0-19 2012': then, '0-19 2022': 900 }), []))
    expect(change(1000)).toEqual(['Det är 100 färre än 2012 (10 %).'])
    expect(change(910)).toEqual(['Det är 10 färre än 2012 (1,1 %).'])
    expect(change(900)).toEqual(['Det är lika många som 2012.'])
  })

  test('without the year ten years before nothing is said of change, without years nothing at all', () => {
    expect(inhabitantsSentences(rows({ '0-19 2013': 1000, '0-19 2022': 900 }), [])).toEqual([])
    expect(inhabitantsHeadline([], place)).toBeNull()
    expect(inhabitantsSentences([], [])).toEqual([])
  })

  test('nothing is said of change over a year from which other kommuner are counted', () => {
    const known = rows({ '0-19 2012': 1000, '0-19 2022': 900 })
    expect(inhabitantsSentences(known, ['2020'])).toEqual([])
    expect(inhabitantsSentences(known, ['2022'])).toEqual([])
    expect(inhabitantsSentences(known, ['2012'])).toHaveLength(1)
    expect(inhabitantsSentences(known, ['2023'])).toHaveLength(1)
  })
})
