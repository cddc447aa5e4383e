import type { Columns } from '../column.ts'

/**
 * A short form that minutes use for an organisation or a group, and never for a person.
 * - `name`: what it stands for, as it is written within a sentence: "arbetsutskottet".
 */
export interface ShortForm {
  short: string
  name: string
}

export const shortFormColumns = {
  short: 'VARCHAR',
  name: 'VARCHAR'
} satisfies Columns
