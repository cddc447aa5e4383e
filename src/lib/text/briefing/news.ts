import { formatDate, formatDateAlone } from '../../format/date.ts'
import type { DecisionRow } from '../../queries/decision/decisions.ts'
import type { Source } from '../../schema/registers/source.ts'
import { kindText } from '../parts/labels.ts'

/** Something new: in the feed, and on the start page. */
export interface NewsEntry {
  /** Tells the entry apart for ever: what it is of, and for figures when they were fetched. */
  key: string
  title: string
  summary: string
  /** From the site's root. */
  path: string
  /** YYYY-MM-DD. */
  day: string
  /** All that the register tells of it: another text under the same key is a change. */
  told: string
}

/** What has been decided up to a day, and the official figures that have been fetched, the newest first. */
export function newsEntries(
  decisions: DecisionRow[],
  sources: Source[],
  today: string
): NewsEntry[] {
  const decided = decisions
    .filter(({ first_day }) => first_day <= today)
    .map((decision): NewsEntry => ({
      key: `beslut/${decision.id}`,
      title: `${kindText(decision)}: ${decision.agenda_item}`,
      summary: `${decision.summary} ${decision.forum}, ${formatDateAlone(decision.date)}.`,
      path: `beslut/${decision.id}/`,
      // A span that goes on has no last day yet, and an entry must not be of another day every day.
      day: decision.last_day <= today ? decision.last_day : decision.first_day,
      told: Object.values(decision).join('\n')
    }))
  const fetched = sources.flatMap(({ id, title, kind, retrieved, description }): NewsEntry[] => {
    // What is made up is no news.
    if (retrieved === null || kind === 'example') return []
    const key = `uppgifter/${id}/${retrieved}`
    return [
      {
        key,
        title: `Nya uppgifter: ${title}`,
        summary: `Hämtade ${formatDate(retrieved)}. ${description}`,
        path: 'oppna-data/',
        day: retrieved,
        told: key
      }
    ]
  })
  return [...decided, ...fetched].sort((a, b) =>
    a.day === b.day ? (a.key < b.key ? -1 : 1) : a.day < b.day ? 1 : -1
  )
}
