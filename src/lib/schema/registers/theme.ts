import type { Columns } from '../column.ts'

/**
 * A theme of indicators (`group` = indikator) or of decisions (`group` = beslut).
 * A decision theme names the indicator themes that it is about (`about`) and those it touches (`touches`),
 * separated by commas: that is how decisions find their indicators.
 */
export interface Theme {
  id: string
  group: 'indikator' | 'beslut'
  title: string
  description: string | null
  about: string
  touches: string
  sort: number
}

export const themeColumns = {
  id: 'VARCHAR',
  group: 'VARCHAR',
  title: 'VARCHAR',
  description: 'VARCHAR',
  about: 'VARCHAR',
  touches: 'VARCHAR',
  sort: 'INTEGER'
} satisfies Columns
