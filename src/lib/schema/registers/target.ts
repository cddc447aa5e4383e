import type { Columns } from '../column.ts'

/**
 * What somebody has decided that an indicator is to be: of all, both sexes and all school years together.
 * - `year`: when it is to be so, YYYY.
 * - `decision`: the id of the decision; null where that is not in the register.
 * - `goal`: how those who decided it put it; `source`: where that is to be read; null where nobody has said.
 * - `example`: made up, to show what a target looks like.
 */
export interface Target {
  indicator: string
  area: string
  year: string
  value: number
  decided_by: string
  decision: string | null
  goal: string | null
  source: string | null
  example: boolean
}

export const targetColumns = {
  indicator: 'VARCHAR',
  area: 'VARCHAR',
  year: 'VARCHAR',
  value: 'DOUBLE',
  decided_by: 'VARCHAR',
  decision: 'VARCHAR',
  goal: 'VARCHAR',
  source: 'VARCHAR',
  example: 'BOOLEAN'
} satisfies Columns
