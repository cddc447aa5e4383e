import type { Columns } from '../column.ts'

/**
 * When a forum meets.
 * - `area`: the code of the länsdel, or the county, that the forum is for.
 * - `date`: YYYY-MM-DD.
 * - `time`: "09:00–11:30"; null where only the day is known.
 * - `example`: it is made up, so that the pages have something to show.
 */
export interface Meeting {
  forum: string
  area: string
  date: string
  time: string | null
  place: string | null
  note: string | null
  example: boolean
}

export const meetingColumns = {
  forum: 'VARCHAR',
  area: 'VARCHAR',
  date: 'VARCHAR',
  time: 'VARCHAR',
  place: 'VARCHAR',
  note: 'VARCHAR',
  example: 'BOOLEAN'
} satisfies Columns
