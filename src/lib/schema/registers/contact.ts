import type { Columns } from '../column.ts'

/**
 * Whom readers may turn to.
 * - `about`: what with, as it opens a line: "Frågor om statistiken", "Synpunkter på webbplatsen".
 * - `address`: of a letter box, or of a page that readers may go to; nothing is loaded from it.
 */
export interface Contact {
  about: string
  organisation: string
  address: string
}

export const contactColumns = {
  about: 'VARCHAR',
  organisation: 'VARCHAR',
  address: 'VARCHAR',
  sort: 'INTEGER'
} satisfies Columns
