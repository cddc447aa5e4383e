import type { Database } from '../../db/database.ts'
import type { FindingResponse } from '../../schema/registers/finding-response.ts'

/** An answer with the titles of what it names. */
export interface FindingResponseRow extends FindingResponse {
  /** Of the decision, or the initiative's name; null where it names none. */
  ref_title: string | null
  shown_by_title: string | null
}

/** Every answer to a finding that the registers hold, the newest first. */
export function findingResponses(db: Database): Promise<FindingResponseRow[]> {
  return db.query<FindingResponseRow>(
    `SELECT r.id, r.indicator, r.area, r.period, r.answer, r.ref, r.organisation, r.date, r.first_day,
       r.last_day, r.follow_up, r.follow_up_end, r.shown_by, r.direction, r.note, r.source, r.example,
       coalesce(d.agenda_item, r.ref) AS ref_title, i.title AS shown_by_title
     FROM finding_responses r
     LEFT JOIN decisions d ON d.id = r.ref AND r.answer = 'beslut'
     LEFT JOIN indicators i ON i.id = r.shown_by
     ORDER BY r.last_day DESC, r.id`
  )
}
