import { expect, test } from 'vitest'
import { decisionsBeside, moreDecisions } from '../../src/lib/text/decision/decisions.ts'
import { toldRows } from '../../src/lib/text/comparison/row-choice.ts'

const decision = (id: string, day: string) => ({ id, first_day: day, last_day: day })

test('a slide lists the three most relevant decisions in the order of time, and how many more there are', () => {
  const days = ['2026-05-01', '2024-01-01', '2025-03-01', '2023-01-01', '2022-01-01', '2021-01-01']
  const { rows, more } = decisionsBeside(
    days.map((day, i) => decision(`B${i}`, day)),
    true
  )
  expect(rows.map(({ row, number }) => [row.id, number])).toEqual([
    ['B1', 1],
    ['B2', 2],
    ['B0', 3]
  ])
  expect(moreDecisions(more)).toBe('och 3 beslut till')
  expect(moreDecisions(0)).toBe('')
  expect(decisionsBeside([decision('B', '2026-01-01')], false).rows[0]?.number).toBeNull()
})

test('rows that a headline counts come first, the surest of them, and the words say which they are', () => {
  const row = (p: number, sure: boolean, tested = true) => ({ p, sure, tested })
  const of = (rows: ReturnType<typeof row>[]) =>
    toldRows(rows, {
      pOf: ({ p }) => p,
      isTold: ({ sure }) => sure,
      isTested: ({ tested }) => tested,
      where: 'som skiljer sig säkert'
    })
  const some = of([row(0.2, false), row(0.02, true), row(0.001, true)])
  expect(some.rows.map(({ p }) => p)).toEqual([0.001, 0.02])
  expect(some.words(1)).toBe('den säkraste av 2 som skiljer sig säkert')
  expect(some.words(2)).toBe('alla som skiljer sig säkert')
  const none = of([row(1, false, false), row(0.2, false), row(0.1, false)])
  expect(none.rows.map(({ p }) => p)).toEqual([0.1, 0.2, 1])
  expect(none.words(2)).toBe('närmast en säker skillnad')
  expect(of([row(1, false, false)]).words(1)).toBe('de översta raderna')
})
