import type { Columns } from '../column.ts'

/**
 * What a county's register says of it, a row for each.
 * - `site`: what the site is called: "Länsdelsbilden".
 * - `title`: what the first page and a new deck are headed with: "Barn och unga i Örebro län".
 * - `division`, `the_division`, `divisions`, `the_divisions`: what a part of the county is called, as a dictionary forms
 *   it: länsdel, länsdelen, länsdelar, länsdelarna. All four, or none where the county has no parts but its kommuner.
 *
 * The county's own name, and what it is called in running text, are those of its row among the places.
 */
export const countyKeys = [
  'site',
  'title',
  'division',
  'the_division',
  'divisions',
  'the_divisions'
] as const
export type CountyKey = (typeof countyKeys)[number]

/** A row of the register. */
export interface CountyFact {
  key: CountyKey
  value: string
}

export const countyColumns = {
  key: 'VARCHAR',
  value: 'VARCHAR'
} satisfies Columns

/** What the parts of a county are called: "länsdel", "länsdelen", "länsdelar", "länsdelarna". */
export interface DivisionWords {
  one: string
  theOne: string
  many: string
  all: string
}

/** The county that the site is of. */
export interface County {
  code: string
  /** "Örebro län" */
  name: string
  /** As it is called in running text: "länet". */
  sentence_name: string
  site: string
  title: string
  /** Null where it has no parts but its kommuner. */
  divisions: DivisionWords | null
}
