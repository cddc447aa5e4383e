import type { Decision } from '../schema/decision.ts'
import type { Source } from '../schema/source.ts'
import { formatDate, formatDateAlone } from '../format/date.ts'
import { kindLabel } from '../text/parts/labels.ts'

/** An entry of the feed. */
export interface FeedEntry {
  /** Tells the entry apart for ever: what it is of, and for figures when they were fetched. */
  key: string
  title: string
  summary: string
  /** From the site's root. */
  path: string
  /** YYYY-MM-DD. */
  day: string
}

/** What has been decided up to a day, and the official figures that have been fetched, the newest first. */
export function feedEntries(decisions: Decision[], sources: Source[], today: string): FeedEntry[] {
  const decided = decisions
    .filter(({ first_day }) => first_day <= today)
    .map((decision): FeedEntry => ({
      key: `beslut/${decision.id}`,
      title: `${kindLabel[decision.kind]}: ${decision.agenda_item}`,
      summary: `${decision.summary} ${decision.forum}, ${formatDateAlone(decision.date)}.`,
      path: `beslut/${decision.id}/`,
      day: decision.last_day < today ? decision.last_day : today
    }))
  const fetched = sources.flatMap(({ id, title, kind, retrieved, description }): FeedEntry[] => {
    // What is made up is no news.
    if (retrieved === null || kind === 'example') return []
    return [
      {
        key: `uppgifter/${id}/${retrieved}`,
        title: `Nya uppgifter: ${title}`,
        summary: `Hämtade ${formatDate(retrieved)}. ${description}`,
        path: 'oppna-data/',
        day: retrieved
      }
    ]
  })
  return [...decided, ...fetched].sort((a, b) =>
    a.day === b.day ? (a.key < b.key ? -1 : 1) : a.day < b.day ? 1 : -1
  )
}

/**
 * An Atom feed (RFC 4287). The addresses are relative to it, as the site may lie anywhere. `idOf` gives the UUID of a key.
 */
export function atomFeed(entries: FeedEntry[], today: string, idOf: (key: string) => string) {
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
