import type { Seen, Visit } from '../text/briefing/since-visit.ts'
import { Kept } from './kept.svelte.ts'

/** The latest day that the reader was here, and the one before it; null on the first. */
interface Visits {
  latest: Visit
  before: Visit | null
}

/** When the reader was here and what there was to see, so that what is new since then can be told. */
class KeptVisits {
  private readonly kept = new Kept<Visits | null>('lansdelsbilden.besok', null, {
    text: (visits) => JSON.stringify(visits),
    parse
  })

  /**
   * The visit before this one, and this one kept in its turn; null on the first. All of a day is one visit: what was new
   * in the morning is so in the evening.
   */
  arrive(day: string, seen: Seen): Visit | null {
    this.kept.open()
    const kept = this.kept.value
    const before = kept && kept.latest.day < day ? kept.latest : (kept?.before ?? null)
    this.kept.put({ latest: { day, seen }, before })
    return before
  }
}

function parse(text: string): Visits {
  const read: unknown = JSON.parse(text)
  const { latest, before } = Object(read) as Partial<Record<keyof Visits, unknown>>
  if (!isVisit(latest) || !(before === null || isVisit(before))) throw new Error('no visits')
  return { latest, before }
}

function isVisit(read: unknown): read is Visit {
  const { day, seen } = Object(read) as Partial<Record<keyof Visit, unknown>>
  const isDay = typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day)
  return isDay && typeof seen === 'object' && seen !== null
}

export const keptVisits = new KeptVisits()
