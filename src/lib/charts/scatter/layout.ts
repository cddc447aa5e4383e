import { plotRoom } from '../parts/frame.ts'
import { linear, type Linear } from '../parts/scale/linear.ts'
import { valueScale, type ValueScale } from '../parts/scale/value-scale.ts'
import { chartWidth, onSlide, smallText } from '../parts/size.ts'
import { wrapText } from '../parts/text-wrap.ts'
import type { ScatterOptions, ScatterRow, Spread } from './row.ts'

/** Where everything in a scatter goes, px. */
export interface ScatterLayout {
  width: number
  left: number
  right: number
  top: number
  bottom: number
  height: number
  /** Of the names of the axes, from a line to the next. */
  line: number
  x: Linear
  y: Linear
  xs: ValueScale
  ys: ValueScale
  /** The names of the axes, line by line. */
  titles: { x: string[]; y: string[] }
}

/** Of the names of the axes, and around the plot: above it, and below it for its numbers, px. */
const heights = {
  page: { line: 17, above: 12, numbers: 26 },
  slide: { line: 15, above: 8, numbers: 22 }
}
const page = { wide: 400, narrow: 330 }

export function scatterLayout(rows: ScatterRow[], options: ScatterOptions): ScatterLayout {
  const { size, key } = options
  const width = chartWidth[size]
  // A dot needs no zero to start from.
  const scale = (side: 'x' | 'y', steps: number) =>
    valueScale(
      rows.flatMap((row) => reach(row[side])),
      steps,
      { percent: options[side].percent, zero: false },
      true
    )
  const [xs, ys] = [scale('x', size === 'wide' ? 6 : 4), scale('y', 5)]
  const left = Math.ceil(ys.width) + 10
  const right = width - Math.ceil(xs.width / 2) - 4
  const titles = {
    x: wrapText(`${options.x.title} →`, width, smallText),
    y: wrapText(`↑ ${options.y.title}`, width, smallText)
  }
  const { line, above, numbers } = onSlide(size) ? heights.slide : heights.page
  const top = titles.y.length * line + above
  const below = numbers + titles.x.length * line
  const plot = onSlide(size)
    ? plotRoom(size, key) - top - below
    : page[size === 'wide' ? 'wide' : 'narrow']
  const bottom = top + plot
  const x = linear(xs.domain, [left, right])
  const y = linear(ys.domain, [bottom, top])
  return { width, left, right, top, bottom, height: bottom + below, line, x, y, xs, ys, titles }
}

/** From where to where a value may lie. */
export function reach({ value, lower, upper }: Spread): [number, number] {
  return [lower ?? value, upper ?? value]
}
