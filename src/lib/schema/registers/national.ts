import type { Columns } from '../column.ts'

/** Persons of this population are what a kommun's size is in the national figures. */
export const nationalPopulation = 'population 0-19'

/**
 * What one kommun of the country has in one official figure, both sexes together, whichever county the site is of.
 * - `county`: the county that the kommun lies in: "Värmlands län".
 * - `key`: the indicator's id, or `nationalPopulation`.
 */
export interface NationalFigure {
  kommun: string
  name: string
  county: string
  key: string
  year: string
  value: number
}

export const nationalColumns = {
  kommun: 'VARCHAR',
  name: 'VARCHAR',
  county: 'VARCHAR',
  key: 'VARCHAR',
  year: 'VARCHAR',
  value: 'DOUBLE'
} satisfies Columns
