import type { Columns } from '../column.ts'

/**
 * Where figures come from.
 * - `kind`: `official`, or `example` for figures that are made up and must say so.
 * - `key_name`: what a key of the source is called outside, such as nyckeltal; null where its keys are the register's own.
 * - `counted`: what it counts, in the plural: svar, kallelser; null for published figures, of persons or of things.
 * - `counts_inhabitants`: whether the inhabitants that rates are counted on are its.
 */
export interface Source {
  id: string
  title: string
  citation: string
  publisher: string
  licence: string
  retrieved: string | null
  kind: 'official' | 'example'
  description: string
  key_name: string | null
  counted: string | null
  counts_inhabitants: boolean
}

export const sourceColumns = {
  id: 'VARCHAR',
  title: 'VARCHAR',
  citation: 'VARCHAR',
  publisher: 'VARCHAR',
  licence: 'VARCHAR',
  retrieved: 'VARCHAR',
  kind: 'VARCHAR',
  description: 'VARCHAR',
  key_name: 'VARCHAR',
  counted: 'VARCHAR',
  counts_inhabitants: 'BOOLEAN'
} satisfies Columns
