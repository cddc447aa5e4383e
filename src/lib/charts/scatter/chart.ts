import { element } from '../parts/document/element.ts'
import { drawDots, placeDotLabels, type Named } from '../parts/dot-labels.ts'
import { frame } from '../parts/frame.ts'
import { areaColor, axis, grid, ink, inkSoft, tint } from '../parts/palette.ts'
import { smallText } from '../parts/size.ts'
import { reach, scatterLayout, type ScatterLayout } from './layout.ts'
import type { ScatterOptions, ScatterRow } from './row.ts'

/** Places by two values each, named, without any line through them; words alone without any place. */
export function scatter(rows: ScatterRow[], options: ScatterOptions): SVGSVGElement {
  if (rows.length === 0) return frame(element('svg', { height: 0 }) as SVGSVGElement, options)
  // From left to right is onwards by keyboard.
  const placed = rows.toSorted((a, b) => a.x.value - b.x.value)
  const alone = scatterLayout(placed, options)
  const hasAll = namesOf(placed, alone).length === placed.length
  // What says that some have no name takes room of its own.
  const key = hasAll ? options.key : [nameless, ...(options.key ?? [])]
  const layout = hasAll ? alone : scatterLayout(placed, { ...options, key })
  const plot = element('svg', { height: layout.height }, [
    drawAxes(layout),
    element(
      'g',
      { class: 'intervals' },
      placed.flatMap((row) => drawIntervals(row, layout))
    ),
    drawPlaces(placed, layout)
  ]) as SVGSVGElement
  return frame(plot, { ...options, key })
}

const nameless = 'Utan namn: kommuner som det inte finns plats för.'

function drawAxes(layout: ScatterLayout) {
  const { left, right, top, bottom, height, line, x, y, xs, ys, titles } = layout
  const text = { 'font-size': smallText, fill: ink }
  const across = ys.ticks.flatMap((value) => {
    const at = y.apply(value)
    return [
      element('line', { x1: left, x2: right, y1: at, y2: at, stroke: grid }),
      element('text', { x: left - 8, y: at + 4.5, 'text-anchor': 'end', ...text }, [
        ys.format(value)
      ])
    ]
  })
  const along = xs.ticks.flatMap((value) => {
    const at = x.apply(value)
    return [
      element('line', { x1: at, x2: at, y1: top, y2: bottom, stroke: grid }),
      element('text', { x: at, y: bottom + 18, 'text-anchor': 'middle', ...text }, [
        xs.format(value)
      ])
    ]
  })
  const name = (words: string[], first: number, at: number, anchor: 'start' | 'end') => {
    const style = { 'font-size': smallText, 'text-anchor': anchor, fill: inkSoft }
    const spans = words.map((text, i) => element('tspan', { x: at, y: first + i * line }, [text]))
    return element('text', style, spans)
  }
  return element('g', { class: 'axes' }, [
    ...across,
    ...along,
    element('path', { d: `M${left},${top}V${bottom}H${right}`, fill: 'none', stroke: axis }),
    name(titles.y, 12, 0, 'start'),
    name(titles.x, height - titles.x.length * line + line - 4, right, 'end')
  ])
}

/** How much of each value may be chance, as a pale cross behind the dot. */
function drawIntervals(row: ScatterRow, { x, y }: ScatterLayout): SVGElement[] {
  const stroke = tint(areaColor({ code: row.area, ...row }), 0.35)
  const line = { 'data-area': row.area, stroke, 'stroke-width': 1.5 }
  const [x1, x2] = reach(row.x).map(x.apply)
  const [y1, y2] = reach(row.y).map(y.apply)
  const [atX, atY] = [x.apply(row.x.value), y.apply(row.y.value)]
  return [
    ...(x1 === x2 ? [] : [element('line', { ...line, x1, x2, y1: atY, y2: atY })]),
    ...(y1 === y2 ? [] : [element('line', { ...line, x1: atX, x2: atX, y1, y2 })])
  ]
}

function drawPlaces(rows: ScatterRow[], layout: ScatterLayout): SVGElement {
  return drawDots(rows, dotsOf(rows, layout), namesOf(rows, layout))
}

function namesOf(rows: ScatterRow[], layout: ScatterLayout) {
  const { left, right, top, bottom, width } = layout
  const bounds = { left: left + 2, right: Math.max(right, width), top: top - 2, bottom }
  return placeDotLabels(dotsOf(rows, layout), bounds, null)
}

function dotsOf(rows: ScatterRow[], layout: ScatterLayout): Named[] {
  return rows.map((row) => {
    const { area, label } = row
    const color = areaColor({ code: area, ...row })
    const place = { x: layout.x.apply(row.x.value), y: layout.y.apply(row.y.value), r: 5 }
    return { area, label, ...place, bold: false, color, always: true }
  })
}
