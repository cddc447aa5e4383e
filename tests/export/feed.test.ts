import { expect, test } from 'vitest'
import { atomFeed, feedEntries } from '../../src/lib/export/feed.ts'
import type { Decision } from '../../src/lib/schema/decision.ts'
import type { Source } from '../../src/lib/schema/source.ts'

const decision = (id: string, changes: Partial<Decision>): Decision => ({
  id,
  date: '2026-03-06',
  date_precision: 'day',
  first_day: '2026-03-06',
  last_day: '2026-03-06',
  forum: 'Kraftsamling',
  agenda_item: 'Tidiga & samordnade insatser',
  kind: 'beslut',
  summary: 'Arbetet fortsätter.',
  mandate_holder: null,
  follow_up: null,
  follow_up_end: null,
  areas: '18',
  themes: 'tsi',
  source: 'Minnesanteckningar',
  follows: '',
  ...changes
})

const source = (id: string, changes: Partial<Source>): Source => ({
  id,
  title: id,
  citation: `Källa: ${id}`,
  publisher: id,
  licence: 'Fri',
  retrieved: '2026-08-30',
  kind: 'official',
  description: 'Nyckeltal.',
  key_name: null,
  counted: null,
  counts_inhabitants: false,
  ...changes
})

const today = '2026-11-29'

test('decisions and fetched official figures, the newest first, and nothing that lies ahead', () => {
  const year = { date: '2026', first_day: '2026-01-01', last_day: '2026-12-31' }
  const ahead = { date: '2028', first_day: '2028-01-01', last_day: '2028-12-31' }
  const entries = feedEntries(
    [decision('a', {}), decision('b', year), decision('c', ahead)],
    [
      source('Kolada', {}),
      source('Enkät', { kind: 'example' }),
      source('SIP', { retrieved: null })
    ],
    today
  )
  expect(entries.map(({ key, day }) => `${key} ${day}`)).toEqual([
    `beslut/b ${today}`,
    'uppgifter/Kolada/2026-08-30 2026-08-30',
    'beslut/a 2026-03-06'
  ])
  expect(entries[2]).toMatchObject({
    title: 'Beslut: Tidiga & samordnade insatser',
    summary: 'Arbetet fortsätter. Kraftsamling, 6 mars 2026.',
    path: 'beslut/a/'
  })
})

test('the feed is XML, changed when its newest entry was', () => {
  const feed = atomFeed(feedEntries([decision('a', {})], [], today), today, (key) => `id-${key}`)
  expect(feed).toContain('<title>Beslut: Tidiga &amp; samordnade insatser</title>')
  expect(feed).toContain('<id>urn:uuid:id-beslut/a</id>')
  expect(feed).toContain('<link href="beslut/a/"/>')
  expect(feed.match(/<updated>[^<]*/g)).toEqual([
    '<updated>2026-03-06T00:00:00Z',
    '<updated>2026-03-06T00:00:00Z'
  ])
})
