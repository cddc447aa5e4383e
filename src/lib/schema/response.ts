import type { Columns } from './column.ts'
import type { Grade, Sex, Status } from './observation.ts'

/**
 * How many pupils answered a survey. `pupils`: enrolled; `answers`: forms, rounded as the source's policy says;
 * `rate`: answers in whole percent of the pupils, null where the number of pupils is not known.
 */
export interface Response {
  source: string
  area: string
  period: string
  sex: Sex
  grade: Grade
  pupils: number | null
  answers: number | null
  rate: number | null
  status: Status
}

export const responseColumns = {
  source: 'VARCHAR',
  area: 'VARCHAR',
  period: 'VARCHAR',
  sex: 'VARCHAR',
  grade: 'VARCHAR',
  pupils: 'INTEGER',
  answers: 'INTEGER',
  rate: 'INTEGER',
  status: 'VARCHAR'
} satisfies Columns
