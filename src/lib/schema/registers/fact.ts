import type { Columns } from '../column.ts'

/** A number that minutes mention: not a series, so it is told as it stands there, with its source. */
export interface Fact {
  text: string
  value: number
  unit: string
  /** The indicator theme that it belongs to. */
  theme: string
  area: string
  date: string
  source: string
  note: string | null
  /** The initiative that it counts; null when it is of something else. */
  initiative: string | null
  sort: number
}

export const factColumns = {
  text: 'VARCHAR',
  value: 'DOUBLE',
  unit: 'VARCHAR',
  theme: 'VARCHAR',
  area: 'VARCHAR',
  date: 'VARCHAR',
  source: 'VARCHAR',
  note: 'VARCHAR',
  initiative: 'VARCHAR',
  sort: 'INTEGER'
} satisfies Columns
