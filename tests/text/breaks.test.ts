import { expect, it } from 'vitest'
import {
  breaksOf,
  lansdelarThenNote,
  lansdelThenNote,
  movesNote
} from '../../src/lib/text/parts/breaks.ts'

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

it('says where a kommun lay in a year when it lay elsewhere, before its next move', () => {
  expect(lansdelThenNote({ moves }, '2019')).toBe('Lekeberg hörde 2019 till södra länsdelen.')
  expect(lansdelThenNote({ moves }, '2019-Q4')).toBe(
    'Lekeberg hörde kvartal 4 2019 till södra länsdelen.'
  )
  expect(lansdelThenNote({ moves }, '2020')).toBe('')
  const back = { ...moves[0]!, from_name: 'Örebro', to_name: 'södra länsdelen', year: '2024' }
  const both = { moves: [...moves, back] }
  expect(lansdelThenNote(both, '2019')).toBe('Lekeberg hörde 2019 till södra länsdelen.')
  expect(lansdelThenNote(both, '2022')).toBe('Lekeberg hörde 2022 till Örebro.')
})

it('says it once of several indicators, each in its own period', () => {
  const of = (period: string | undefined) => ({ indicator: { moves }, period })
  expect(lansdelarThenNote([of('2019'), of('2022'), of('2019'), of('2017'), of(undefined)])).toBe(
    'Lekeberg hörde 2019 till södra länsdelen. Lekeberg hörde 2017 till södra länsdelen.'
  )
  expect(lansdelarThenNote([of('2022')])).toBe('')
})
