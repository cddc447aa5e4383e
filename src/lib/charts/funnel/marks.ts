import { formatNumber } from '../../format/number.ts'
import { element } from '../parts/document/element.ts'
import { declutter } from '../parts/labels.ts'
import { areaColor, axis, county, grid, ink, inkSoft, tint } from '../parts/palette.ts'
import { onSlide, smallText } from '../parts/size.ts'
import { drawDots, placeDotLabels, type Named } from '../parts/dot-labels.ts'
import { endNames, type FunnelLayout } from './layout.ts'
import type { FunnelLimits, FunnelOptions, FunnelRow } from './row.ts'

const limitColor = '#767676'
/** So many points a curve is drawn by. */
const points = 60
const lineHeight = 15

/** Both axes with their names. */
export function drawAxes(layout: FunnelLayout, options: FunnelOptions): SVGElement {
  const { left, right, top, bottom, x, y, values, sizeTicks, height } = layout
  const text = { 'font-size': smallText, fill: ink }
  const title = { 'font-size': smallText, fill: inkSoft }
  const across = values.ticks.flatMap((value) => {
    const at = y.apply(value)
    const label = { x: left - 8, y: at + 4.5, 'text-anchor': 'end', ...text }
    return [
      element('line', { x1: left, x2: right, y1: at, y2: at, stroke: grid }),
      element('text', label, [values.format(value)])
    ]
  })
  const along = sizeTicks.flatMap((n) => [
    element('line', { x1: x(n), x2: x(n), y1: bottom, y2: bottom + 5, stroke: axis }),
    element('text', { x: x(n), y: bottom + 18, 'text-anchor': 'middle', ...text }, [
      formatNumber(n, 0)
    ])
  ])
  return element('g', { class: 'axes' }, [
    ...across,
    element('line', { x1: left, x2: right, y1: bottom, y2: bottom, stroke: axis }),
    ...along,
    element('text', { x: (left + right) / 2, y: height - 4, 'text-anchor': 'middle', ...title }, [
      `${options.sizes}, logaritmisk skala`
    ]),
    // A slide's own subtitle names the values.
    ...(onSlide(options.size)
      ? []
      : [
          element('text', { x: 0, y: top - 11, 'text-anchor': 'start', ...title }, [options.values])
        ])
  ])
}

/** The field within the inner limits, the curves of both, the target, and what they are called where they end. */
export function drawFunnel(layout: FunnelLayout, options: FunnelOptions): SVGElement {
  const { left, right, y } = layout
  const [inner] = options.limits
  const at = y.apply(options.target.value)
  const sides = sidesOf(layout, inner)
  const field = pointsOf([...sides.upper, ...sides.lower.toReversed()])
  return element('g', { class: 'funnel' }, [
    element('polygon', { class: 'tint', points: field, fill: tint(limitColor, 0.1) }),
    ...options.limits.flatMap((limits) => drawLimits(layout, limits)),
    element('line', { x1: left, x2: right, y1: at, y2: at, stroke: county, 'stroke-width': 2 }),
    ...drawEnds(layout, options)
  ])
}

/** What would lie below nothing, or above all, has no line. */
function drawLimits(layout: FunnelLayout, limits: FunnelLimits): SVGElement[] {
  const { least, most } = reachOf(layout)
  const { upper, lower } = sidesOf(layout, limits)
  const line = { fill: 'none', stroke: limitColor, 'stroke-width': 1.25 }
  return [upper, lower].flatMap((side) => {
    const shown = side.filter(({ value }) => least <= value && value <= most)
    if (shown.length < 2) return []
    const drawn = { points: pointsOf(shown), 'stroke-dasharray': limits.dashed ? '5 4' : null }
    return [element('polyline', { ...line, ...drawn })]
  })
}

interface LimitPoint {
  value: number
  x: number
  y: number
}

const reachOf = ({ y: { domain } }: FunnelLayout) => ({ least: domain[0], most: domain[1] })

/** Both curves of some limits, drawn no farther than the axis reaches. */
function sidesOf(layout: FunnelLayout, { at }: FunnelLimits) {
  const { sizes, x, y } = layout
  const { least, most } = reachOf(layout)
  const [first, last] = sizes
  const all = Array.from({ length: points + 1 }, (_, i) => first * (last / first) ** (i / points))
  const side = (which: 'lower' | 'upper') =>
    all.map((n): LimitPoint => {
      const value = at(n)[which]
      return { value, x: x(n), y: y.apply(Math.min(most, Math.max(least, value))) }
    })
  return { lower: side('lower'), upper: side('upper') }
}

function pointsOf(curve: LimitPoint[]): string {
  return curve.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')
}

/** The names of the lines, moved apart where they would run into each other. */
function drawEnds({ sizes, right, top, bottom, y }: FunnelLayout, options: FunnelOptions) {
  const names = endNames(options)
  const ends = options.limits.flatMap(({ at }, i) => {
    const { lower, upper } = at(sizes[1])
    return [upper, lower].map((value) => ({ value, text: names.limits[i] ?? '', bold: false }))
  })
  const told = [...ends, { value: options.target.value, text: names.target, bold: true }]
  const shown = told.filter(({ value }) => y.domain[0] <= value && value <= y.domain[1])
  const placed = declutter(
    shown.map(({ value }) => y.apply(value)),
    lineHeight,
    [top + 4, bottom - 4]
  )
  return shown.map(({ text, bold }, i) => {
    const style = { 'font-weight': bold ? 700 : null, fill: bold ? county : inkSoft }
    const place = { x: right + 6, y: placed[i]! + 4.5, 'text-anchor': 'start' }
    return element('text', { ...place, 'font-size': smallText, ...style }, [text])
  })
}

/** A dot for each place, with its name where it lies outside or is in focus, and wherever else there is room. */
export function drawPlaces(
  rows: FunnelRow[],
  layout: FunnelLayout,
  { focus, target }: FunnelOptions
): SVGElement {
  const dots = rows.map((row) => dotOf(row, layout, focus))
  const { left, right, top, bottom } = layout
  const bounds = { left: left + 2, right, top, bottom }
  return drawDots(rows, dots, placeDotLabels(dots, bounds, layout.y.apply(target.value)))
}

function dotOf(row: FunnelRow, { x, y }: FunnelLayout, focus: string[]): Named {
  const inFocus = focus.includes(row.area)
  const color = areaColor({ code: row.area, ...row })
  return {
    area: row.area,
    label: row.label,
    x: x(row.n),
    y: y.apply(row.value),
    r: row.outside || inFocus ? 6 : 4.5,
    bold: row.outside || inFocus,
    color: focus.length > 0 && !inFocus ? tint(color, 0.5) : color,
    always: row.outside || inFocus
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
