import type { Boundaries } from '../../schema/boundary.ts'
import { plotRoom } from '../parts/frame.ts'
import type { ChartSize } from '../parts/size.ts'
import { calledLayout } from './called.ts'
import type { MapLayout } from './layout.ts'
import { shapeLayout } from './shapes.ts'
import { tileLayout, type Tiles } from './tiles.ts'

/** What is to be placed on a map, and how. */
interface Wanted {
  kommuner: { area: string; label: string; lansdel: string | null }[]
  tiles: Tiles
  /** Real outlines; null gives tiles. */
  boundaries: Boundaries | null
  size: ChartSize
  key: string[]
  /** Codes of the kommuner whose texts come first where not all have room. */
  first: string[]
  /** The länsdelar are to be named. */
  named: boolean
}

/** Where everything on a map goes, and its key, which says so when not all texts have room. */
export function fittedLayout(wanted: Wanted): { layout: MapLayout; key: string[] } {
  const layout = layoutOf(wanted)
  if (![...layout.places.values()].some(({ untold }) => untold)) return { layout, key: wanted.key }
  // What says that some have no name takes room of its own.
  const key = ['Utan namn: kommuner som det inte finns plats för.', ...wanted.key]
  return { layout: layoutOf({ ...wanted, key }), key }
}

function layoutOf({ kommuner, tiles, boundaries, size, key, first, named }: Wanted): MapLayout {
  if (!boundaries) return tileLayout(kommuner, tiles, size)
  if (size === 'wide') return shapeLayout(boundaries)
  return calledLayout(boundaries, size, plotRoom(size, key), { first, named })
}
