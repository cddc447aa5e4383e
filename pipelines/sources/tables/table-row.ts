import type { Grade, Observation, Sex } from '../../../src/lib/schema/observation.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'

/** What a row of a table is about. */
export interface Cell {
  indicator: RegisteredIndicator
  area: string
  year: number
  sex: Sex
  grade: Grade
}

/** A row of a published table, checked by itself. */
export interface TableRow extends Cell {
  file: string
  line: number
  /** What the file calls the columns of the numbers. */
  columns: { value: string; answers: string; counted: string }
  status: Extract<Observation['status'], 'ok' | 'suppressed' | 'missing' | 'not_asked'>
  /** Null where the status is not ok. */
  value: number | null
  /** How many decimals the value is written with. */
  decimals: number
  /** How far a number may have been moved by noise that its publisher protects it with; 0 where there is none. */
  noise: number
  /** Whether the table hides the value, or the numbers behind it. */
  isHidden: boolean
  /** How many answered, or are at risk; null where the table does not say. */
  answers: number | null
  /** How many of them the value counts, as the table says it; null where it does not. */
  counted: number | null
}

/** What is told of one value of an indicator, in the words of the table. */
export function told({ area, year, sex, grade }: Omit<Cell, 'indicator'>): string {
  return [area, year, sex, grade].join(';')
}

export function keyOf(cell: Cell): string {
  return `${cell.indicator.id};${told(cell)}`
}

/** Answers that the value counts: as the table says, or reckoned from the value, and then not always whole. */
export function countedOf({ counted, value, answers, indicator }: TableRow): number | null {
  if (counted !== null) return counted
  return value === null || answers === null ? null : (value * answers) / indicator.per
}
