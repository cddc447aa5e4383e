import { expect, test } from 'vitest'
import { atomFeed } from '../../src/lib/export/feed.ts'
import { newsEntries } from '../../src/lib/text/briefing/news.ts'
import { decision } from '../text/registered.ts'

const today = '2026-11-29'

test('the feed is XML, changed when its newest entry was', () => {
  const entries = newsEntries([decision('a', {})], [], today)
  const own = {
    key: '',
    title: 'Nytt',
    site: 'Länsdelsbilden',
    file: 'flode.xml',
    page: './',
    root: '',
    entries
  }
  const feed = atomFeed(own, today, (key) => `id-${key}`)
  expect(feed).toContain('<title>Beslut: Tidiga &amp; samordnade insatser</title>')
  expect(feed).toContain('<id>urn:uuid:id-beslut/a</id>')
  expect(feed).toContain('<link href="beslut/a/"/>')
  expect(feed.match(/<updated>[^<]*/g)).toEqual([
    '<updated>2026-03-06T00:00:00Z',
    '<updated>2026-03-06T00:00:00Z'
  ])
})
