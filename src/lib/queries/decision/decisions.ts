import type { Database } from '../../db/database.ts'
import type { Decision } from '../../schema/registers/decision.ts'
import { periodDays } from '../../schema/period.ts'
import type { DecisionsView } from '../../url/decisions-view.ts'
import { countyCode } from '../registers/county.ts'

/** A decision with what the register says came of it. */
export interface DecisionRow extends Decision {
  /** Date of the first later item that takes it further; null where there is none. */
  followed: string | null
  /** Date of the first later item that takes it back; null while it is in force. */
  withdrawn: string | null
}

// An item that takes another further is its follow-up, whatever day was set for it.
const follower = `SELECT arg_min(f.date, f.first_day) FROM decisions f
  WHERE list_contains(string_split(f.follows, ','), d.id)`

const withdrawal = `SELECT arg_min(w.date, w.first_day) FROM decisions w
  WHERE w.kind = 'återtaget' AND list_contains(string_split(w.follows, ','), d.id)`

// A chart has room for a few, and a list for as many as are read: of what is as near, what was decided comes before what was only told.
const decided = `d.kind IN ('beslut', 'uppdrag')`

const columns = `d.id, d.date, d.date_precision, d.first_day, d.last_day, d.forum, d.agenda_item,
  d.kind, d.summary, d.mandate_holder, d.follow_up, d.follow_up_end, d.areas, d.themes, d.source,
  d.follows, (${follower}) AS followed, (${withdrawal}) AS withdrawn`

// A decision concerns a place when it names it, a place around it or a place in it. A decision for the whole county
// concerns every place; one for norra länsdelen concerns Nora, and one for Nora concerns norra länsdelen.
const concerns = `EXISTS (
  SELECT 1
  FROM areas named, areas wanted
  WHERE list_contains(string_split(d.areas, ','), named.code)
    AND list_contains(string_split(?, ','), wanted.code)
    AND (named.type IN ('riket', 'lan') OR wanted.type IN ('riket', 'lan')
      OR named.code = wanted.code OR named.lansdel = wanted.code OR named.code = wanted.lansdel))`

/** A decision beside an indicator. `relevance` is 2 when it is about the indicator's theme, 1 when it touches it. */
export interface RelatedDecision extends DecisionRow {
  relevance: number
}

/**
 * The decisions that belong to an indicator through the themes' links, for these places.
 * Most relevant first: about the theme before touching it, and what was decided before what was only told or prepared;
 * newest first among equals.
 */
export function relatedDecisions(
  db: Database,
  { theme, areas }: { theme: string; areas: string[] }
): Promise<RelatedDecision[]> {
  return db.query<RelatedDecision>(
    `WITH linked AS (
       SELECT d.id, max(CASE WHEN list_contains(string_split(t.about, ','), ?) THEN 2
         WHEN list_contains(string_split(t.touches, ','), ?) THEN 1 ELSE 0 END)::INTEGER AS relevance
       FROM decisions d JOIN themes t ON t."group" = 'beslut'
         AND list_contains(string_split(d.themes, ','), t.id)
       GROUP BY d.id
     )
     SELECT ${columns}, l.relevance
     FROM decisions d JOIN linked l ON l.id = d.id
     WHERE l.relevance > 0 AND ${concerns}
     ORDER BY l.relevance DESC, ${decided} DESC, d.last_day DESC, d.id`,
    [theme, theme, areas.join(',')]
  )
}

/** The county's decisions on each of these themes of indicators: the most relevant, at most so many of each. */
export async function countyDecisions(
  db: Database,
  themes: string[],
  most: number
): Promise<Record<string, RelatedDecision[]>> {
  const county = await countyCode(db)
  const found = themes.map(async (theme) => {
    const decisions = await relatedDecisions(db, { theme, areas: [county] })
    return [theme, decisions.slice(0, most)] as const
  })
  return Object.fromEntries(await Promise.all(found))
}

/** A decision beside a place. `near` is true when it names the place or one around or in it, and not only the county. */
export interface PlaceDecision extends DecisionRow {
  near: boolean
}

/** The decisions that concern a place, those that name it or its länsdel first, newest first among equals, and of a day what was decided. */
export function placeDecisions(db: Database, area: string): Promise<PlaceDecision[]> {
  return db.query<PlaceDecision>(
    `SELECT ${columns}, EXISTS (SELECT 1 FROM areas n WHERE n.type IN ('lansdel', 'kommun')
         AND list_contains(string_split(d.areas, ','), n.code)) AS near
     FROM decisions d WHERE ${concerns}
     ORDER BY near DESC, d.last_day DESC, ${decided} DESC, d.id`,
    [area]
  )
}

// The words of the themes are searched as the reader knows them, by their titles.
const written = `concat_ws(' ', d.agenda_item, d.summary, d.forum, d.mandate_holder, d.source,
  (SELECT string_agg(t.title, ' ') FROM themes t
    WHERE t."group" = 'beslut' AND list_contains(string_split(d.themes, ','), t.id)))`

/** The decisions that fit a view, newest first, and of a day what was decided; what is overdue is so on this day, YYYY-MM-DD. */
export function filteredDecisions(
  db: Database,
  { text, theme, forum, kind, area, period, overdue }: DecisionsView,
  day: string
): Promise<DecisionRow[]> {
  const { firstDay, lastDay } = period ? periodDays(period) : { firstDay: null, lastDay: null }
  const words = text.split(/\s+/).filter(Boolean)
  // Accents are no hindrance: "skolgang" finds skolgång.
  const hasWord = `AND contains(strip_accents(lower(${written})), strip_accents(lower(?)))`
  return db.query<DecisionRow>(
    `SELECT ${columns} FROM decisions d
     WHERE (?::VARCHAR IS NULL OR list_contains(string_split(d.themes, ','), ?))
       AND (?::VARCHAR IS NULL OR d.forum = ?)
       AND (?::VARCHAR IS NULL OR d.kind = ?)
       AND (?::VARCHAR IS NULL OR ${concerns})
       AND (?::VARCHAR IS NULL OR d.last_day >= ?)
       AND (?::VARCHAR IS NULL OR d.first_day <= ?)
       AND (?::VARCHAR IS NULL OR (d.follow_up_end < ? AND (${follower}) IS NULL))
       ${words.map(() => hasWord).join(' ')}
     ORDER BY d.last_day DESC, ${decided} DESC, d.id`,
    [theme, forum, kind, area, firstDay, lastDay, overdue ? day : null]
      .flatMap((value) => [value, value])
      .concat(words)
  )
}
