import type { NewsEntry } from '../text/briefing/news.ts'
import { escaped } from './markup.ts'

export interface Feed {
  /** Tells it apart from the site's other feeds, for ever; the oldest has none. */
  key: string
  title: string
  /** What the site is called. */
  site: string
  /** Its own name, and its page, from where it lies. */
  file: string
  page: string
  /** From where it lies to the root of the site. */
  root: string
  entries: Omit<NewsEntry, 'told'>[]
}

/**
 * An Atom feed (RFC 4287). The addresses are relative to it, as the site may lie anywhere. `idOf` gives the UUID of a key.
 */
export function atomFeed(feed: Feed, today: string, idOf: (key: string) => string): string {
  const { key: own, title: name, site, file, page, root, entries } = feed
  const lines = entries.map(
    ({ key, title, summary, path, day }) => `<entry>
<id>urn:uuid:${idOf(own === '' ? key : `${own}/${key}`)}</id>
<title>${escaped(title)}</title>
<link href="${escaped(root + path)}"/>
<updated>${day}T00:00:00Z</updated>
<summary>${escaped(summary)}</summary>
</entry>`
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
<id>urn:uuid:${idOf(own)}</id>
<title>${escaped(name)}</title>
<author><name>${escaped(site)}</name></author>
<link rel="self" href="${escaped(file)}"/>
<link href="${escaped(page)}"/>
<updated>${entries[0]?.day ?? today}T00:00:00Z</updated>
${lines.join('\n')}
</feed>
`
}
