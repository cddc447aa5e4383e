import { pageText, slideText, type MapGroup, type MapLayout, type MapPlace } from './layout.ts'
import { chartWidth, onSlide, type ChartSize } from '../parts/size.ts'

type Cell = [column: number, row: number]

/**
 * The twelve kommuner as bricks: every other row is half a tile aside, so that a tile may touch six others. Of the
 * county's 24 borders all but three are kept, and two are made up.
 */
const cells: Record<string, Cell> = {
  '1863': [0.5, 0],
  '1864': [1.5, 0],
  '1883': [0, 1],
  '1884': [1, 1],
  '1885': [2, 1],
  '1862': [-0.5, 2],
  '1814': [0.5, 2],
  '1880': [1.5, 2],
  '1860': [0, 3],
  '1861': [1, 3],
  '1881': [2, 3],
  '1882': [0.5, 4]
}
const [firstColumn, columns, rows] = [-0.5, 3.5, 5]

/** The tile beside which a länsdel's name stands, on its free side. */
const named: Record<string, { tile: string; anchor: 'start' | 'end' }> = {
  '18N': { tile: '1864', anchor: 'start' },
  '18V': { tile: '1883', anchor: 'end' },
  '18S': { tile: '1882', anchor: 'start' },
  '18O': { tile: '1880', anchor: 'start' }
}

const tileSize: Record<ChartSize, { width: number; height: number }> = {
  wide: { width: 138, height: 74 },
  narrow: { width: 102, height: 66 },
  slide: { width: 112, height: 43 },
  half: { width: 89, height: 40 }
}
// From the edge of a cell to its tile, to the middle of its länsdel's outline, and to the länsdel's name.
const inset = 4.5
const outlineInset = 1.5
const nameGap = { wide: 7, narrow: 7, slide: 7, half: 4 }

interface Kommun {
  area: string
  lansdel: string | null
}

/** The places as tiles, each beside its true neighbours. */
export function tileLayout(kommuner: Kommun[], size: ChartSize): MapLayout {
  const { width, height } = tileSize[size]
  const left = (chartWidth[size] - columns * width) / 2
  const own = kommuner.flatMap(({ lansdel }) => lansdel ?? [])
  return {
    height: rows * height,
    left,
    scale: 1,
    touching: false,
    room: width - 2 * inset,
    text: onSlide(size) ? slideText : pageText,
    places: new Map(kommuner.map(({ area }) => [area, tile(area, left, size)])),
    groups: new Map(own.map((lansdel) => [lansdel, group(lansdel, kommuner, left, size)]))
  }
}

function tile(area: string, left: number, size: ChartSize): MapPlace {
  const { width, height } = tileSize[size]
  const [x, y] = corner(cellOf(area), size)
  const [across, down] = [width - 2 * inset, height - 2 * inset]
  const outline = `M${x + inset},${y + inset}h${across}v${down}h${-across}z`
  return { outline, x: left + x + width / 2, y: y + height / 2, anchor: 'middle', lead: null }
}

function group(lansdel: string, kommuner: Kommun[], left: number, size: ChartSize): MapGroup {
  const own = kommuner.filter((kommun) => kommun.lansdel === lansdel)
  const outline = outlineOf(
    own.map(({ area }) => cellOf(area)),
    size
  )
  const { tile: beside, anchor } = named[lansdel] ?? { tile: own[0]!.area, anchor: 'start' }
  const { width, height } = tileSize[size]
  const [x, y] = corner(cellOf(beside), size)
  const nameX = anchor === 'start' ? x + width + nameGap[size] : x - nameGap[size]
  return { outline, x: left + nameX, y: y + height / 2, anchor }
}

/** The outer edges of bricks that lie together. A half edge that ends in a nook goes on into it, to close it. */
function outlineOf(own: Cell[], size: ChartSize): string {
  const { width, height } = tileSize[size]
  const has = (column: number, row: number) => own.some(([c, r]) => c === column && r === row)
  const nook = width / 2 + 2 * outlineInset
  const edges = own.flatMap(([column, row]) => {
    const [x, y] = corner([column, row], size)
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

function corner([column, row]: Cell, size: ChartSize): Cell {
  const { width, height } = tileSize[size]
  return [(column - firstColumn) * width, row * height]
}

function cellOf(area: string): Cell {
  const cell = cells[area]
  if (!cell) throw new Error(`No tile for ${area}`)
  return cell
}
