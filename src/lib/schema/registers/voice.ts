import type { Columns } from '../column.ts'
import type { Grade } from '../observation.ts'

export const voiceKinds = ['citat', 'sammanfattning'] as const

/**
 * What young people themselves say of a result, as it may be published.
 * - `area`, `grade`: of those who say it; wider than the register's where they are too few.
 * - `source`: who has handed it in; null where that would tell more of where they are than `area` does.
 * - `example`: made up, to show what the page can do.
 */
export interface Voice {
  indicator: string
  area: string
  grade: Grade
  period: string
  kind: (typeof voiceKinds)[number]
  text: string
  source: string | null
  example: boolean
}

export const voiceColumns = {
  indicator: 'VARCHAR',
  area: 'VARCHAR',
  grade: 'VARCHAR',
  period: 'VARCHAR',
  kind: 'VARCHAR',
  text: 'VARCHAR',
  source: 'VARCHAR',
  example: 'BOOLEAN'
} satisfies Columns
