import { expect, test } from 'vitest'
import { dueOn, dueSentence } from '../../src/lib/text/briefing/due.ts'

const day = '2026-11-29'

const decision = (id: string, holder: string | null, end: string | null, followed?: string) => ({
  id,
  agenda_item: id,
  mandate_holder: holder,
  follow_up: end,
  follow_up_end: end,
  followed: followed ?? null
})

test('what is due is told by who answers for it, who has most overdue first', () => {
  const due = dueOn(
    [
      decision('a', 'Chefsgruppen', '2027-02-27'),
      decision('b', 'Chefsgruppen', '2026-11-28'),
      decision('c', 'Region', '2025-01-01'),
      decision('d', 'Region', '2024-01-01'),
      decision('e', null, '2026-11-29'),
      decision('f', 'VISAM', '2027-02-28'),
      decision('g', 'Region', '2024-01-01', '2026-05-12'),
      decision('h', 'VISAM', null)
    ],
    day
  )
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).join('')
  expect(due.holders.map(({ holder, overdue, soon }) => [holder, ids(overdue), ids(soon)])).toEqual(
    [
      ['Region', 'dc', ''],
      ['Chefsgruppen', 'b', 'a'],
      ['Ingen ansvarig antecknad', '', 'e']
    ]
  )
  const { overdue, soon, later, unset } = due
  expect({ overdue, soon, later, unset }).toEqual({ overdue: 3, soon: 2, later: 1, unset: 1 })
})

test('the sentence counts what the list leaves out', () => {
  expect(dueSentence({ holders: [], overdue: 8, soon: 2, later: 1, unset: 10 })).toBe(
    '8 uppföljningar har ett datum som passerat, 2 kommer inom 90 dagar och 1 senare. Till 10 beslut och uppdrag finns varken datum eller besked. De står inte här.'
  )
  expect(dueSentence({ holders: [], overdue: 1, soon: 0, later: 0, unset: 0 })).toBe(
    '1 uppföljning har ett datum som passerat, ingen kommer inom 90 dagar och ingen senare.'
  )
})

test('an empty list does not say that all has been followed up', () => {
  expect(dueSentence(dueOn([decision('a', null, null)], day))).toBe(
    'Inget datum för uppföljning har passerat utan besked, ingen kommer inom 90 dagar och ingen senare. Till 1 beslut eller uppdrag finns varken datum eller besked. Det står inte här.'
  )
})
