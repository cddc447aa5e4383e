import type { Columns } from '../column.ts'

export const areaTypes = ['riket', 'lan', 'lansdel', 'kommun'] as const
export type AreaType = (typeof areaTypes)[number]

/** A place. `code` is 0000, 18, 18N … or the four-digit kommun code; `lansdel` is the länsdel that a kommun lies in. */
export interface Area {
  code: string
  type: AreaType
  name: string
  /** Name short enough for the end of a line in a chart. */
  short_name: string
  /** The name inside a sentence: "norra länsdelen". */
  sentence_name: string
  parent: string | null
  lansdel: string | null
  /**
   * Where a kommun's tile stands on a map of tiles, as bricks are laid: every other row half a tile aside. Null for any
   * other place.
   */
  tile_column: number | null
  tile_row: number | null
  /** Swedish order within its type; DuckDB-WASM has no Swedish collation. */
  sort: number
}

export const areaColumns = {
  code: 'VARCHAR',
  type: 'VARCHAR',
  name: 'VARCHAR',
  short_name: 'VARCHAR',
  sentence_name: 'VARCHAR',
  parent: 'VARCHAR',
  lansdel: 'VARCHAR',
  tile_column: 'DOUBLE',
  tile_row: 'INTEGER',
  /** The colour of what has one of its own, and shades of it for the kommuner in it, with spaces between: the charts' own. */
  colours: 'VARCHAR',
  sort: 'INTEGER'
} satisfies Columns

/** The county's code, among its places. */
export function countyCodeIn(areas: readonly Pick<Area, 'code' | 'type'>[]): string {
  return areas.find(({ type }) => type === 'lan')?.code ?? ''
}

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
