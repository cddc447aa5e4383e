import type { Columns } from './column.ts'

/**
 * What somebody has decided that an indicator is to be: of all, both sexes and all school years together.
 * - `year`: when it is to be so, YYYY.
 * - `decision`: the id of the decision; null where that is not in the register.
 */
export interface Target {
  indicator: string
  area: string
  year: string
  value: number
  decided_by: string
  decision: string | null
}

export const targetColumns = {
  indicator: 'VARCHAR',
  area: 'VARCHAR',
  year: 'VARCHAR',
  value: 'DOUBLE',
  decided_by: 'VARCHAR',
  decision: 'VARCHAR'
} satisfies Columns
