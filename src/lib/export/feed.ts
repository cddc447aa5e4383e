import type { NewsEntry } from '../text/briefing/news.ts'

/**
 * An Atom feed (RFC 4287). The addresses are relative to it, as the site may lie anywhere. `idOf` gives the UUID of a key.
 */
export function atomFeed(entries: NewsEntry[], today: string, idOf: (key: string) => string) {
  const lines = entries.map(
    ({ key, title, summary, path, day }) => `<entry>
<id>urn:uuid:${idOf(key)}</id>
<title>${escaped(title)}</title>
<link href="${escaped(path)}"/>
<updated>${day}T00:00:00Z</updated>
<summary>${escaped(summary)}</summary>
</entry>`
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
<id>urn:uuid:${idOf('')}</id>
<title>Länsdelsbilden: nya uppgifter och beslut</title>
<author><name>Länsdelsbilden</name></author>
<link rel="self" href="flode.xml"/>
<link href="./"/>
<updated>${entries[0]?.day ?? today}T00:00:00Z</updated>
${lines.join('\n')}
</feed>
`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
