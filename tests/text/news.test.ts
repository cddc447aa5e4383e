import { expect, test } from 'vitest'
import { newsEntries } from '../../src/lib/text/briefing/news.ts'
import { decision, source } from './registered.ts'

const today = '2026-11-29'

test('decisions and fetched official figures, the newest first, and nothing that lies ahead', () => {
  const year = { date: '2026', first_day: '2026-01-01', last_day: '2026-12-31' }
  const ahead = { date: '2028', first_day: '2028-01-01', last_day: '2028-12-31' }
  const entries = newsEntries(
    [decision('a', {}), decision('b', year), decision('c', ahead)],
    [
      source('Kolada', {}),
      source('Enkät', { kind: 'example' }),
      source('SIP', { retrieved: null })
    ],
    today
  )
  expect(entries.map(({ key, day }) => `${key} ${day}`)).toEqual([
    'uppgifter/Kolada/2026-08-30 2026-08-30',
    'beslut/a 2026-03-06',
    'beslut/b 2026-01-01'
  ])
  expect(entries[1]).toMatchObject({
    title: 'Beslut: Tidiga & samordnade insatser',
    summary: 'Arbetet fortsätter. Kraftsamling, 6 mars 2026.',
    path: 'beslut/a/'
  })
})

test('a change of anything that the register tells of a decision is seen, its key is the same', () => {
  const [before] = newsEntries([decision('a', {})], [], today)
  const [after] = newsEntries([decision('a', { follow_up: '2027-H1' })], [], today)
  expect(after?.key).toBe(before?.key)
  expect(after?.told).not.toBe(before?.told)
})

test('an entry is of the same day on whichever day the site is built', () => {
  const year = decision('b', { date: '2026', first_day: '2026-01-01', last_day: '2026-12-31' })
  const days = ['2026-11-29', '2026-11-30'].map((day) => newsEntries([year], [], day)[0]?.day)
  expect(days).toEqual(['2026-01-01', '2026-01-01'])
})
