import { describe, expect, it } from 'vitest'
import {
  dateAdvice,
  DateOrders,
  isoDay,
  registerDate
} from '../../../../pipelines/read/written/date.ts'

describe('a day is read', () => {
  it.each([
    ['2022-01-03 00:00', 'with midnight'],
    ['2022-01-03T09:30:00', 'with a time'],
    ['2022-01-02T23:00:00Z', 'at the instant when it begins in Sweden'],
    ['2022-01-03T00:00:00+01:00', 'with the zone of Sweden'],
    ['20220103', 'without hyphens'],
    ['20220103093000', 'as a care plan has it'],
    ['2022/1/3', 'with slashes, the year first'],
    ['3 januari 2022', 'in words'],
    ['Måndag den 3 jan. 2022', 'in words with the day of the week'],
    ['03-Jan-2022', 'as statistics programs have it'],
    ['44564', 'as the number that Excel has for it'],
    ['44564,39583', 'as that number with a time']
  ])('%s, %s', (cell) => {
    expect(isoDay(cell, 'unknown')).toBe('2022-01-03')
  })

  it('with slashes as the file shows', () => {
    const orders = new DateOrders()
    for (const cell of ['03/01/2022', '31/01/2022 00:00']) orders.see(cell)
    expect(orders.order).toBe('day-first')
    expect(isoDay('03/01/2022', 'day-first')).toBe('2022-01-03')
    expect(isoDay('01.03.2022', 'month-first')).toBe('2022-01-03')
  })

  it.each(['', 'Eva', '12', '2022', '2022-01', '1', '99999', '3 tisdag 2022', '010203'])(
    'never from "%s"',
    (cell) => {
      expect(isoDay(cell, 'day-first')).toBe(cell)
    }
  )
})

describe('a date of a register is read', () => {
  it.each([
    ['aug-25', '2025-08'],
    ['maj-24', '2024-05'],
    ['2024-06-14 00:00', '2024-06-14'],
    ['2024-H2', '2024-H2'],
    ['2028', '2028']
  ])('from %s as %s', (cell, date) => {
    expect(registerDate(cell)).toBe(date)
  })
})

describe('of a date that cannot be read is told', () => {
  it.each([
    ['3/1/2022', 'dag och månad går inte att skilja åt i filen, skriv om dem'],
    ['220103', 'skriv året med fyra siffror'],
    ['3/1/22', 'skriv året med fyra siffror'],
    ['Eva', null]
  ])('%s: %s', (cell, advice) => {
    expect(dateAdvice(cell)).toBe(advice)
  })
})
