import { expect, it } from 'vitest'
import { breaksOf, movesNote } from '../../src/lib/text/parts/breaks.ts'

const moves = [
  {
    kommun: '1814',
    name: 'Lekeberg',
    from_area: '18S',
    from_name: 'södra länsdelen',
    to_area: '18O',
    to_name: 'Örebro',
    year: '2020'
  }
]
const shown = (area: string, ...periods: string[]) => periods.map((period) => ({ area, period }))

it('breaks a länsdel where a kommun came or left, beside where it is measured in another way', () => {
  const indicator = { break_before: '2014', moves }
  expect(breaksOf(indicator, '18S')).toEqual(['2014', '2020'])
  expect(breaksOf(indicator, '18O')).toEqual(['2014', '2020'])
  expect(breaksOf({ break_before: null, moves }, '18N')).toEqual([])
  expect(breaksOf({ break_before: null, moves }, '1814')).toEqual([])
})

it('says which kommun belongs where, of the länsdelar and years shown', () => {
  const note =
    'Från 2020 hör Lekeberg till Örebro, före det till södra länsdelen. Länsdelarnas värden före och efter jämförs inte.'
  expect(movesNote({ moves }, shown('18S', '2017', '2023'))).toBe(note)
  expect(movesNote({ moves }, shown('18S', '2019-Q4', '2020-Q1'))).toBe(note)
  expect(movesNote({ moves }, shown('18S', '2020', '2023'))).toBe('')
  expect(movesNote({ moves }, shown('18S', '2014', '2017'))).toBe('')
  expect(movesNote({ moves }, shown('18N', '2017', '2023'))).toBe('')
})
