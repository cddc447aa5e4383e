import type { Columns } from './column.ts'

/** What is done where: an initiative in a place, with its status and since when, as the minutes say. */
export interface Initiative {
  initiative: string
  area: string
  status: string
  since: string | null
  source: string
  note: string | null
}

export const initiativeColumns = {
  initiative: 'VARCHAR',
  area: 'VARCHAR',
  status: 'VARCHAR',
  since: 'VARCHAR',
  source: 'VARCHAR',
  note: 'VARCHAR'
} satisfies Columns
