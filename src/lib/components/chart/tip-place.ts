/** A rectangle, px from the edges of the window. */
export interface Rect {
  left: number
  right: number
  top: number
  bottom: number
}

export interface Surroundings {
  /** What is told of. */
  datum: Rect
  /** Where the pointer is along it, or its middle. */
  x: number
  /** What else is lit with it. */
  lit: readonly Rect[]
  /** What is seen of the figure. */
  room: Rect
}

interface Size {
  width: number
  height: number
}

/** Between a datum and its tip, px. */
const gap = 10
/** How far the tip rather stands away than over a lit part, px. */
const aside = 60
/** Distance between two of the places that are tried beside those next to the datum, px. */
const step = 24

/**
 * The place nearest a datum, above it when others are as near, where its tip covers neither the datum nor, if there is one
 * in the figure, anything that is lit with it.
 */
export function placeTip({ width, height }: Size, around: Surroundings) {
  const { datum, x, room } = around
  const lefts = [x - width / 2, datum.left - gap - width, datum.right + gap]
  const tops = [
    datum.top - gap - height,
    datum.bottom + gap,
    (datum.top + datum.bottom - height) / 2
  ]
  const [from, to] = [room.right - width, room.bottom - height]
  const places = inside(tops, room.top, to).flatMap((top) =>
    inside(lefts, room.left, from).map((left) => ({ left, top }))
  )
  const costs = places.map(({ left, top }) => {
    return costOf({ left, right: left + width, top, bottom: top + height }, around)
  })
  return places[costs.indexOf(Math.min(...costs))] ?? { left: room.left, top: room.top }
}

/** The places wished for, moved into the room, and then others through all of it. */
function inside(wished: number[], least: number, most: number): number[] {
  const end = Math.max(least, most)
  const grid = Array.from(
    { length: Math.ceil((end - least) / step) + 1 },
    (_, i) => least + i * step
  )
  return [...wished, ...grid].map((place) => Math.min(Math.max(place, least), end))
}

function costOf(tip: Rect, { datum, x, lit }: Surroundings): number {
  const upright = Math.max(datum.top - tip.bottom, tip.top - datum.bottom, 0)
  const level = Math.max(datum.left - tip.right, tip.left - datum.right, 0)
  const middle = Math.abs((tip.left + tip.right) / 2 - x)
  const over = overlap(tip, datum) ? Infinity : lit.filter((part) => overlap(tip, part)).length
  return Math.min(over, 1e6) * aside + upright * (isRow(datum) ? 10 : 1) + level + middle / 8
}

/** Above or below a row the tip would stand on the rows that the pointer goes to next. */
const isRow = ({ left, right, top, bottom }: Rect) => right - left > 3 * (bottom - top)

const margin = 3

function overlap(a: Rect, b: Rect): boolean {
  const beside = a.left < b.right + margin && b.left - margin < a.right
  return beside && a.top < b.bottom + margin && b.top - margin < a.bottom
}
