import type { Columns } from './column.ts'

/**
 * Whom readers may turn to.
 * - `about`: what with, as it opens a line: "Frågor om statistiken", "Synpunkter på webbplatsen".
 * - `address`: an e-mail address or a page (https://…).
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
