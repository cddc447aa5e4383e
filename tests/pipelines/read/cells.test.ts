import { describe, expect, it } from 'vitest'
import { listOf, orEmpty, slug, swedishNumber, wholeNumber } from '../../../pipelines/read/cells.ts'

describe('a number as people write it in Swedish', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['34,5', 34.5],
    ['34.5', 34.5],
    ['1 437', 1437],
    ['1 234 567,8', 1234567.8],
    ['-3', -3],
    ['\u22123,25', -3.25],
    ['1,5e-7', 1.5e-7]
  ])('reads %s', (cell, value) => {
    expect(swedishNumber.parse(cell)).toBe(value)
  })

  it.each(['', ' ', '9a,1', 'l2', '1,2,3', '1.234,5', ',5', '5,', '--1', '1-', '..', 'X', '12 %'])(
    'refuses "%s"',
    (cell) => {
      expect(swedishNumber.safeParse(cell).error?.issues[0]?.message).toBe('ett tal')
    }
  )

  it.each(['NaN', 'Infinity', '1e999', '0x10'])(
    'refuses %s, a number to a machine only',
    (cell) => {
      expect(swedishNumber.safeParse(cell).success).toBe(false)
    }
  )
})

it('takes an empty cell for none, and still says what a filled one should hold', () => {
  const cell = orEmpty(swedishNumber)
  expect(cell.parse('')).toBeNull()
  expect(cell.parse('2,5')).toBe(2.5)
  expect(cell.safeParse('2,5x').error?.issues).toMatchObject([{ message: 'ett tal' }])
})

it('reads a whole number between its limits only', () => {
  const year = wholeNumber(1900, 2100)
  expect(['1900', '2100', '2022,0'].map((cell) => year.parse(cell))).toEqual([1900, 2100, 2022])
  for (const cell of ['1899', '2101', '2022,5', '2.000', '2e3', '', '+2000', '-2000']) {
    expect(year.safeParse(cell).success, cell).toBe(false)
  }
})

it('reads a list word by word and names each that it does not know', () => {
  const known: Record<string, string> = { skola: 's', fritid: 'f' }
  const list = listOf('ett tema', 'areas.csv', (word) => known[word])
  expect(list.parse(' skola,fritid ,')).toEqual(['s', 'f'])
  expect(list.safeParse('skola,x,fritid,y').error?.issues).toMatchObject([
    { message: 'ett tema', params: { got: 'x' } },
    { message: 'ett tema', params: { got: 'y' } }
  ])
})

it('takes a key that can stand in an address', () => {
  for (const key of ['hvb', '2024-06-14-tsi', 'gymnasieexamen-4-ar']) {
    expect(slug.parse(key)).toBe(key)
  }
  for (const key of ['', 'Hvb', 'å', 'a b', 'a--b', '-a', 'a-', 'a/b', 'a_b']) {
    expect(slug.safeParse(key).success, key).toBe(false)
  }
})

it('takes no key that Windows takes for a device', () => {
  for (const key of ['con', 'aux', 'nul', 'com1', 'lpt9'])
    expect([key, slug.safeParse(key).success]).toEqual([key, false])
  for (const key of ['kon', 'conto', 'com', 'nul-1'])
    expect([key, slug.safeParse(key).success]).toEqual([key, true])
})
