import { expect, test } from 'vitest'
import { rankedTopics } from '../../src/lib/priorities/ranking.ts'
import { group, topic } from './groups.ts'

const ranks = (...groups: Parameters<typeof rankedTopics>[0]) =>
  rankedTopics(groups).map(({ rank, title, dots, byGroup }) => [rank, title, dots, byGroup])

test('dots of all groups are added, the most first', () => {
  expect(
    ranks(
      group('a', [topic('vape', 3), topic('mar-bra', 4)]),
      group('b', [topic('vape', 5)]),
      group('c', [topic('skolk', 1), topic('mar-bra', 1)])
    )
  ).toEqual([
    [1, 'Om vape', 8, [3, 5, 0]],
    [2, 'Om mar-bra', 5, [4, 0, 1]],
    [3, 'Om skolk', 1, [0, 0, 1]]
  ])
})

test('as many dots give the same rank, and the next counts them all', () => {
  const found = ranks(
    group('a', [topic('ö sist', 2), topic('ä före', 2), topic('å först', 2), topic('en egen', 1)])
  )
  expect(found.map(([rank, title]) => [rank, title])).toEqual([
    [1, 'å först'],
    [1, 'ä före'],
    [1, 'ö sist'],
    [4, 'en egen']
  ])
})

test('without dots there is no rank, but what is said is there', () => {
  const [first, second] = rankedTopics([
    group('a', [topic('vape', 0, { missing: ' Vilka det är ' }), topic('skolk', 1)]),
    group('b', [topic('vape', 0, { missing: 'Varför' })])
  ])
  expect(first).toMatchObject({ rank: 1, indicator: 'skolk' })
  expect(second).toMatchObject({
    rank: null,
    dots: 0,
    said: { missing: ['Vilka det är', 'Varför'] }
  })
})

test('own words of several groups are one topic, and what nothing is said of is not there', () => {
  expect(
    ranks(
      group('a', [topic('bussar på kvällen', 2), topic('tomt ämne', 0)]),
      group('b', [topic('Bussar  på kvällen ', 3)])
    )
  ).toEqual([[1, 'bussar på kvällen', 5, [2, 3]]])
})
