import type { Area } from '../../src/lib/schema/registers/area.ts'
import { cheapestAssignment } from './assignment.ts'
import { fit, range } from './projection.ts'
import type { Position, Surface } from './surface.ts'

type Tile = Pick<Area, 'tile_column' | 'tile_row'>

// A tile is about so many times as wide as high.
const tileShape = 1.8
// So many cells for each kommun: with a few left empty the county keeps its shape.
const room = 1.15
// More beside each other have no room for their names.
const mostColumns = 6

/**
 * The kommuner as bricks, every other row half a tile aside: where the register says, else each as near as can be to where
 * it lies, all together. Without boundaries they stand in the register's order.
 */
export function placeTiles<Place extends Area>(
  areas: readonly Place[],
  surfaces: ReadonlyMap<string, Surface> | null
): Place[] {
  const kommuner = areas.filter(({ type }) => type === 'kommun')
  if (kommuner.every(({ tile_column }) => tile_column !== null)) return [...areas]
  const points = surfaces === null ? null : kommuner.map(({ code }) => surfaces.get(code) ?? [])
  const tiles = points ? nearestTiles(points) : tilesInOrder(kommuner.length)
  const placed = new Map(kommuner.map(({ code }, i) => [code, tiles[i]]))
  return areas.map((area) => ({ ...area, ...placed.get(area.code) }))
}

function nearestTiles(surfaces: readonly Surface[]): Tile[] {
  const { place } = fit(surfaces.flat(3))
  const middles = surfaces.map((surface) => middle(surface.flat(2).map(place)))
  const [west, east] = range(middles.map(([x]) => x))
  const [north, south] = range(middles.map(([, y]) => y))
  const [width, height] = [Math.max(east - west, 1), Math.max(south - north, 1)]
  const cells = gridOf(surfaces.length, width / height)
  const [, last] = range(cells.map(({ tile_row }) => tile_row ?? 0))
  const [, outermost] = range(cells.map(({ tile_column }) => tile_column ?? 0))
  const costs = middles.map(([x, y]) =>
    cells.map(({ tile_column, tile_row }) => {
      const across = ((tile_column ?? 0) - ((x - west) / width) * outermost) * tileShape
      const down = (tile_row ?? 0) - ((y - north) / height) * last
      return across ** 2 + down ** 2
    })
  )
  return cheapestAssignment(costs).map((cell) => cells[cell]!)
}

function tilesInOrder(count: number): Tile[] {
  return gridOf(count, tileShape).slice(0, count)
}

/** Cells for so many tiles in an area so many times as wide as high, row by row. */
function gridOf(count: number, shape: number): Tile[] {
  const wished = Math.round(Math.sqrt((count * room * shape) / tileShape))
  const columns = Math.min(Math.max(wished, 1), mostColumns, count)
  const rows = Math.ceil((count * (count > columns ? room : 1)) / columns)
  return Array.from({ length: rows * columns }, (_, i) => {
    const row = Math.floor(i / columns)
    return { tile_column: (i % columns) + (row % 2) / 2, tile_row: row }
  })
}

function middle(points: readonly Position[]): Position {
  const [west, east] = range(points.map(([x]) => x))
  const [north, south] = range(points.map(([, y]) => y))
  return [(west + east) / 2, (north + south) / 2]
}
