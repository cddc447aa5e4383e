import type { Columns } from './column.ts'

/** Persons of a population, such as `population 0-19`, in a place at the end of a year; both sexes together. */
export interface Inhabitants {
  population: string
  area: string
  period: string
  persons: number
}

export const inhabitantColumns = {
  population: 'VARCHAR',
  area: 'VARCHAR',
  period: 'VARCHAR',
  persons: 'INTEGER'
} satisfies Columns
