import type { Columns } from './column.ts'

/** Where figures come from. `kind` is `official`, or `example` for figures that are made up and must say so. */
export interface Source {
  id: string
  title: string
  citation: string
  publisher: string
  licence: string
  retrieved: string | null
  kind: 'official' | 'example'
  description: string
}

export const sourceColumns = {
  id: 'VARCHAR',
  title: 'VARCHAR',
  citation: 'VARCHAR',
  publisher: 'VARCHAR',
  licence: 'VARCHAR',
  retrieved: 'VARCHAR',
  kind: 'VARCHAR',
  description: 'VARCHAR'
} satisfies Columns
