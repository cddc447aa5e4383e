import type { Area } from '../../schema/registers/area.ts'
import { pageText, slideText, type MapGroup, type MapLayout, type MapPlace } from './layout.ts'
import { chartWidth, onSlide, type ChartSize } from '../parts/size.ts'
import { textWidth } from '../parts/text-wrap.ts'

type Cell = [column: number, row: number]

/** Where tiles stand, by the code of the kommun: bricks, every other row half a tile aside, so that one may touch six others. */
export type Tiles = ReadonlyMap<string, Cell>

/** The same of the places of the register. */
export function tilesOf(areas: readonly Area[]): Tiles {
  return new Map(
    areas.flatMap(({ code, tile_column, tile_row }): [string, Cell][] =>
      tile_column === null || tile_row === null ? [] : [[code, [tile_column, tile_row]]]
    )
  )
}

const tileSize: Record<ChartSize, { width: number; height: number }> = {
  wide: { width: 138, height: 74 },
  narrow: { width: 102, height: 66 },
  slide: { width: 100, height: 36 },
  half: { width: 83, height: 34 }
}
// From the edge of a cell to its tile, to the middle of its länsdel's outline, and to the länsdel's name.
const inset = 4.5
const outlineInset = 1.5
// Room enough beside the wall for a name.
const nameRoom = 60
const nameGap = { wide: 7, narrow: 7, slide: 7, half: 2 }

interface Kommun {
  area: string
  label: string
  lansdel: string | null
}

/** The wall that the tiles are laid in, px. */
interface Wall {
  cells: Tiles
  /** The first column, and how many there are. */
  first: number
  columns: number
  /** The first row. */
  top: number
  left: number
  width: number
  height: number
  gap: number
}

/** The places as tiles, each beside its true neighbours. One that has no room for its name is left without text. */
export function tileLayout(kommuner: Kommun[], cells: Tiles, size: ChartSize): MapLayout {
  const wall = wallOf(kommuner, cells, size)
  const rows = kommuner.map(({ area }) => cellOf(area, wall)[1])
  const own = kommuner.flatMap(({ lansdel }) => lansdel ?? [])
  const text = onSlide(size) ? slideText : pageText
  const room = wall.width - 2 * inset
  return {
    height: (Math.max(...rows) - wall.top + 1) * wall.height,
    left: wall.left,
    scale: 1,
    touching: false,
    room,
    text,
    places: new Map(
      kommuner.map(({ area, label }) => {
        const untold = textWidth(label, text.nameSize) > wall.width
        return [area, { ...tile(area, wall), ...(untold && { untold }) }]
      })
    ),
    groups: new Map(own.map((lansdel) => [lansdel, group(lansdel, kommuner, wall)]))
  }
}

function wallOf(kommuner: Kommun[], cells: Tiles, size: ChartSize): Wall {
  const own = kommuner.map(({ area }): Cell => cells.get(area) ?? [0, 0])
  const [first, top] = [
    Math.min(...own.map(([column]) => column)),
    Math.min(...own.map(([, row]) => row))
  ]
  const columns = Math.max(...own.map(([column]) => column)) + 1 - first
  const { width: widest, height } = tileSize[size]
  const width = Math.min(widest, chartWidth[size] / columns)
  const left = (chartWidth[size] - columns * width) / 2
  return { cells, first, columns, top, left, width, height, gap: nameGap[size] }
}

function tile(area: string, wall: Wall): MapPlace {
  const { width, height, left } = wall
  const [x, y] = corner(cellOf(area, wall), wall)
  const [across, down] = [width - 2 * inset, height - 2 * inset]
  const outline = `M${x + inset},${y + inset}h${across}v${down}h${-across}z`
  return { outline, x: left + x + width / 2, y: y + height / 2, anchor: 'middle', lead: null }
}

function group(lansdel: string, kommuner: Kommun[], wall: Wall): MapGroup {
  const cells = (all: Kommun[]) => all.map(({ area }) => cellOf(area, wall))
  const own = cells(kommuner.filter((kommun) => kommun.lansdel === lansdel))
  const outline = outlineOf(own, wall)
  const beside = freeSide(own, cells(kommuner), wall)
  if (!beside) return { outline, x: 0, y: 0, anchor: 'start', untold: true }
  const [x, y] = corner(beside.cell, wall)
  const nameX = beside.anchor === 'start' ? x + wall.width + wall.gap : x - wall.gap
  return { outline, x: wall.left + nameX, y: y + wall.height / 2, anchor: beside.anchor }
}

/**
 * The tile beside which a länsdel's name stands: the one with most room to the right of it, or else to the left, where no
 * other tile lies that way. Null where the others lie all around.
 */
function freeSide(own: Cell[], all: Cell[], { first, columns, left: beside }: Wall) {
  const isFree = ([column, row]: Cell, way: 1 | -1) =>
    all.every(([other, at]) => at !== row || (other - column) * way <= 0)
  const right = own.filter((cell) => isFree(cell, 1)).toSorted((a, b) => a[0] - b[0])[0]
  if (right && right[0] + 1 < first + columns) return { cell: right, anchor: 'start' as const }
  const left = own.filter((cell) => isFree(cell, -1)).toSorted((a, b) => b[0] - a[0])[0]
  if (left && left[0] > first) return { cell: left, anchor: 'end' as const }
  return right && beside >= nameRoom ? { cell: right, anchor: 'start' as const } : null
}

/** The outer edges of bricks that lie together. A half edge that ends in a nook goes on into it, to close it. */
function outlineOf(own: Cell[], wall: Wall): string {
  const { width, height } = wall
  const has = (column: number, row: number) => own.some(([c, r]) => c === column && r === row)
  const nook = width / 2 + 2 * outlineInset
  const edges = own.flatMap(([column, row]) => {
    const [x, y] = corner([column, row], wall)
    const sides = ([-1, 1] as const).map((way) => {
      const at = way < 0 ? x + outlineInset : x + width - outlineInset
      return has(column + way, row) ? '' : `M${at},${y}v${height}`
    })
    const ends = ([-1, 1] as const).map((way) => {
      const at = way < 0 ? y + outlineInset : y + height - outlineInset
      const [before, after] = [has(column - 0.5, row + way), has(column + 0.5, row + way)]
      if (before && after) return ''
      const from = before ? x + width - nook : x
      return `M${from},${at}h${before || after ? nook : width}`
    })
    return [...sides, ...ends]
  })
  return edges.join('')
}

function corner([column, row]: Cell, { width, height, first, top }: Wall): Cell {
  return [(column - first) * width, (row - top) * height]
}

function cellOf(area: string, { cells }: Wall): Cell {
  const cell = cells.get(area)
  if (!cell) throw new Error(`No tile for ${area}`)
  return cell
}
