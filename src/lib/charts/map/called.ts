import type { Boundaries, Boundary } from '../../schema/boundary.ts'
import { declutter } from '../parts/labels.ts'
import { chartWidth, smallText, type ChartSize } from '../parts/size.ts'
import {
  closeText,
  pageText,
  slideText,
  type MapGroup,
  type MapLayout,
  type MapPlace,
  type MapText
} from './layout.ts'

type CalledSize = Exclude<ChartSize, 'wide'>

// How high the outlines are at most, px, and how high the row with the names of the länsdelar below them.
const highest: Record<CalledSize, number> = { narrow: 310, slide: 210, half: 180 }
const names = 22
// From the edge of the outlines to the texts beside them, px.
const gap: Record<CalledSize, number> = { narrow: 12, slide: 34, half: 14 }
/** How texts are set, the room for one, and from its middle to the edge, px; a reason on a page may have two lines. */
interface Setting {
  text: MapText
  apart: number
  edge: number
}

const page: Setting = { text: pageText, apart: 46, edge: 17 }
const slide: Setting = { text: slideText, apart: 28, edge: 17 }
const close: Setting = { text: closeText, apart: 26, edge: 13 }

/**
 * The places in their real shapes, the text of each beside them and led to its place: on a phone and on a slide the
 * small ones cannot hold theirs. No higher than `room`; where not all texts have room there, those of the `first` have. No
 * wider than leaves the `widest` of the texts room beside it.
 */
export function calledLayout(
  boundaries: Boundaries,
  size: CalledSize,
  room: number,
  { first, named, widest = 0 }: Told = { first: [], named: false }
): MapLayout {
  const { kommuner, lansdelar } = boundaries
  const width = chartWidth[size]
  const half = Math.ceil(kommuner.length / 2)
  const heightOf = ({ apart, edge }: Setting) => (half - 1) * apart + 2 * edge
  const { apart, edge, text, namesHeight } = settingFor(size, room - 4, named, heightOf)
  const height = Math.min(highest[size], room - namesHeight - 4)
  const breadth = width - 2 * (gap[size] + widest)
  const scale = Math.min(height / boundaries.height, breadth / boundaries.width)
  const left = Math.round((width - boundaries.width * scale) / 2)
  const fromWest = kommuner.toSorted((a, b) => a.x - b.x)
  const beside = left - gap[size]
  const at = { left, scale, apart, range: [edge, height - edge] as const, first }
  return {
    height: height + namesHeight,
    left,
    scale,
    touching: true,
    room: beside,
    text,
    places: new Map([
      ...column(fromWest.slice(0, half), { ...at, x: beside, anchor: 'end' }),
      ...column(fromWest.slice(half), { ...at, x: width - beside, anchor: 'start' })
    ]),
    groups: new Map(namesInRow(lansdelar, { width, y: height + namesHeight - 8 })),
    named: namesHeight > 0
  }
}

/** The largest that fits with the names of the länsdelar, or else without: they are told by their colours too. */
function settingFor(
  size: CalledSize,
  room: number,
  named: boolean,
  heightOf: (setting: Setting) => number
) {
  const settings = { narrow: [page], slide: [slide, close], half: [close] }[size]
  const ways = (named ? [names] : [names, 0]).flatMap((namesHeight) =>
    settings.map((setting) => ({ ...setting, namesHeight }))
  )
  return ways.find((way) => heightOf(way) + way.namesHeight <= room) ?? ways.at(-1)!
}

/** What comes first where not all has room. */
interface Told {
  /** Codes of the kommuner. */
  first: string[]
  /** The headline names länsdelar. */
  named: boolean
  /** How wide the widest of the texts is, px. */
  widest?: number
}

interface Column {
  left: number
  scale: number
  x: number
  anchor: 'start' | 'end'
  /** Between the middles of texts, px. */
  apart: number
  range: readonly [number, number]
  first: string[]
}

/** The texts of these, moved apart. */
function column(
  kommuner: Boundary[],
  { left, scale, x, anchor, apart, range: [top, bottom], first }: Column
): [string, MapPlace][] {
  const most = Math.floor((bottom - top) / apart) + 1
  const rank = ({ code }: Boundary) => first.indexOf(code)
  const told =
    first.length > 0 && kommuner.length > most
      ? kommuner.toSorted((a, b) => rank(a) - rank(b)).slice(0, most)
      : kommuner
  const own = kommuner.filter((kommun) => told.includes(kommun))
  const wanted = own.map((kommun) => kommun.y * scale)
  const middles = declutter(wanted, apart, [top, bottom])
  return kommuner.map((kommun) => {
    const { code, path, ...point } = kommun
    const i = own.indexOf(kommun)
    if (i < 0) return [code, { outline: path, x, y: 0, anchor, lead: null, untold: true }]
    const lead: [number, number] = [left + point.x * scale, point.y * scale]
    return [code, { outline: path, x, y: middles[i] ?? 0, anchor, lead }]
  })
}

/** The names of the länsdelar in a row of their own, as far apart from each other as from the edges. */
function namesInRow(
  lansdelar: Boundary[],
  { width, y }: { width: number; y: number }
): [string, MapGroup][] {
  const step = Math.min(width / lansdelar.length, 6 * smallText)
  const first = (width - step * (lansdelar.length - 1)) / 2
  return lansdelar.map(({ code, path }, i) => {
    return [code, { outline: path, x: first + i * step, y, anchor: 'middle' }]
  })
}
