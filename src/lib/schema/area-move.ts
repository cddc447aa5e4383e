import type { Columns } from './column.ts'

/** A kommun that belongs to another länsdel from a year on. */
export interface AreaMove {
  kommun: string
  from_area: string
  to_area: string
  year: string
}

export const areaMoveColumns = {
  kommun: 'VARCHAR',
  from_area: 'VARCHAR',
  to_area: 'VARCHAR',
  year: 'VARCHAR'
} satisfies Columns

/** The years from which a place is made of other kommuner than before, in order; none for a kommun or the county. */
export function recomposedIn(moves: readonly AreaMove[], area: string): string[] {
  const own = moves.filter(({ from_area, to_area }) => from_area === area || to_area === area)
  return [...new Set(own.map(({ year }) => year))].sort()
}
