import type { Columns } from '../column.ts'

/** The state of what somebody wants or talks about, of which nothing has been decided. */
const wished = 'intresse'

/** The states that the minutes tell apart, in the order that an initiative passes them. */
export const initiativeStatuses = [
  wished,
  'planerad',
  'beviljad att söka',
  'ansluten',
  'pågår',
  'i drift',
  'genomfört'
] as const

/** What is done where: an initiative in a place, with its status and since when, as the minutes say. */
export interface Initiative {
  initiative: string
  area: string
  status: string
  since: string | null
  source: string
  note: string | null
  /** The indicator themes that it belongs to, separated by commas; empty where none is said. */
  themes: string
}

export const initiativeColumns = {
  initiative: 'VARCHAR',
  area: 'VARCHAR',
  status: 'VARCHAR',
  since: 'VARCHAR',
  source: 'VARCHAR',
  note: 'VARCHAR',
  themes: 'VARCHAR'
} satisfies Columns

/** Whether it is only wished for: then it is not counted among what is done, and answers nothing. */
export function isWish({ status }: Pick<Initiative, 'status'>): boolean {
  return status === wished
}
