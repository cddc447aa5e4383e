import { formatNumber } from '../../format/number.ts'
import { linear, type Linear } from '../parts/scale/linear.ts'
import { valueScale, type ValueScale } from '../parts/scale/value-scale.ts'
import { plotRoom } from '../parts/frame.ts'
import { chartWidth, onSlide, smallText } from '../parts/size.ts'
import { textWidth } from '../parts/text-wrap.ts'
import type { FunnelOptions, FunnelRow } from './row.ts'

/** Where everything in a funnel goes, px. */
export interface FunnelLayout {
  width: number
  left: number
  right: number
  top: number
  bottom: number
  height: number
  /** Of sizes, by their logarithm. */
  x: (n: number) => number
  /** The smallest and the largest size that there is room for. */
  sizes: [number, number]
  sizeTicks: number[]
  y: Linear
  values: ValueScale
}

const page = { top: 24, plot: { wide: 330, narrow: 300 }, axis: 44 }
const slide = { top: 8, axis: 36 }
/** Between two numbers below the axis of sizes. */
const tickGap = 14
/** Room beyond the smallest and the largest place, as a factor. */
const beyond = 1.25

export function funnelLayout(rows: FunnelRow[], options: FunnelOptions): FunnelLayout {
  const { size, key } = options
  const width = chartWidth[size]
  const sizes = sizesOf(rows)
  // Dots need no zero to start from, and the limits of shares are far from it.
  const scale = { percent: options.percent, zero: false }
  const values = valueScale(shownValues(rows, sizes[0], options), 5, scale, true)
  const left = Math.ceil(values.width) + 10
  const right = width - Math.ceil(endRoom(options)) - 10
  const { top, axis } = onSlide(size) ? slide : page
  const room = plotRoom(size, key) - top - axis
  const plot = onSlide(size) ? room : page.plot[size === 'wide' ? 'wide' : 'narrow']
  const bottom = top + plot
  const log = linear([Math.log(sizes[0]), Math.log(sizes[1])], [left, right])
  const x = (n: number) => log.apply(Math.log(n))
  const y = linear(values.domain, [bottom, top])
  const place = { width, left, right, top, bottom, height: bottom + axis }
  return { ...place, x, sizes, sizeTicks: roundSizes(sizes, x), y, values }
}

/** The names at the ends of the lines. */
export function endNames({ target, limits, decimals, percent }: FunnelOptions) {
  const value = formatNumber(target.value, decimals) + (percent ? '\u00a0%' : '')
  return { target: `${target.label} ${value}`, limits: limits.map(({ label }) => label) }
}

function endRoom(options: FunnelOptions): number {
  const names = endNames(options)
  const widths = names.limits.map((name) => textWidth(name, smallText))
  return Math.max(textWidth(names.target, smallText, 'bold'), ...widths)
}

function sizesOf(rows: FunnelRow[]): [number, number] {
  const all = rows.map(({ n }) => n)
  return [Math.min(...all) / beyond, Math.max(...all) * beyond]
}

/** The values, and the limits where they are widest; what cannot be, less than nothing or more than all, is not shown. */
function shownValues(rows: FunnelRow[], least: number, { limits, percent }: FunnelOptions) {
  const { lower, upper } = limits[1].at(least)
  const most = percent ? Math.min(100, upper) : upper
  return [...rows.map(({ value }) => value), Math.max(0, lower), most]
}

/** Round numbers of each power of ten, as many as have room: 1 000, 2 000, 5 000. */
function roundSizes([least, most]: [number, number], x: (n: number) => number): number[] {
  const powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]
  const fits = (factors: number[]) => {
    const ticks = powers.flatMap((power) => factors.map((factor) => factor * power))
    const shown = ticks.filter((n) => least <= n && n <= most)
    const widths = shown.map((n) => textWidth(formatNumber(n, 0), smallText))
    const apart = shown.slice(1).every((n, i) => {
      return x(n) - x(shown[i]!) >= (widths[i]! + widths[i + 1]!) / 2 + tickGap
    })
    return apart ? shown : null
  }
  return fits([1, 2, 5]) ?? fits([1, 3]) ?? fits([1]) ?? []
}
