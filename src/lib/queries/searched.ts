import type { Database } from '../db/database.ts'
import type { Indicator } from '../schema/registers/indicator.ts'

/** An indicator's words, for those who search. */
export interface SearchedIndicator extends Pick<
  Indicator,
  'id' | 'title' | 'definition' | 'synonyms'
> {
  theme_title: string
  source_title: string
  source_kind: 'official' | 'example'
}

/** The indicators that have pages, theme by theme. */
export function searchedIndicators(db: Database): Promise<SearchedIndicator[]> {
  return db.query<SearchedIndicator>(
    `SELECT i.id, i.title, i.definition, i.synonyms, t.title AS theme_title,
       s.title AS source_title, s.kind AS source_kind
     FROM indicators i
     JOIN themes t ON t.id = i.theme AND t."group" = 'indikator'
     JOIN sources s ON s.id = i.source
     WHERE i.latest IS NOT NULL
     ORDER BY t.sort, i.sort`
  )
}
