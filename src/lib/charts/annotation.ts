import { element } from './element.ts'
import { axis, inkSoft, paper } from './palette.ts'
import { periodYear, type Series } from './series.ts'
import { smallText } from './size.ts'
import { textWidth } from './textwrap.ts'
import type { TimeSpan } from './timescale.ts'

type Range = [number, number]

/** A hatched band over years without any value, so that a gap is seen to be one. */
export function drawMissing(
  span: TimeSpan,
  atYear: (year: number) => number,
  [top, bottom]: Range,
  id: string
): SVGElement {
  const half = (atYear(1) - atYear(0)) / 2
  const pattern = `${id}-missing`
  const bands = span.missing.flatMap(({ from, to, asked }) => {
    const x1 = atYear(from) - half
    const x2 = atYear(to) + half
    const years = from === to ? String(from) : `${from}–${to}`
    const text = asked ? `${years} saknas` : `${years} frågades inte`
    return [
      element('rect', { x: x1, y: top, width: x2 - x1, height: bottom - top, fill: '#f3f1ec' }),
      element('rect', {
        x: x1,
        y: top,
        width: x2 - x1,
        height: bottom - top,
        fill: `url(#${pattern})`
      }),
      bandText(text, (x1 + x2) / 2, x2 - x1, top)
    ]
  })
  return element('g', {}, bands.length ? [hatching(pattern), ...bands] : [])
}

function hatching(id: string): SVGElement {
  const stroke = element('path', { d: 'M-1,7L7,-1M-1,1L1,-1M5,7L7,5', stroke: '#e2ded4' })
  const attributes = { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }
  return element('defs', {}, [element('pattern', attributes, [stroke])])
}

/** Upright when the band is too narrow for the text, so that it never reaches into the data beside. */
function bandText(text: string, x: number, width: number, top: number): SVGElement {
  const textLength = textWidth(text, smallText)
  const attributes = { 'font-size': smallText, fill: inkSoft }
  if (textLength <= width)
    return element('text', { ...attributes, x, y: top + 16, 'text-anchor': 'middle' }, [text])
  const transform = `translate(${Math.round(x * 100) / 100 + 4.5},${top + 8}) rotate(-90)`
  return element('text', { ...attributes, transform, 'text-anchor': 'end' }, [text])
}

/** Where the way of measuring changed: values on its two sides are not compared. */
export function drawBreak(
  breakBefore: string | null,
  span: TimeSpan,
  x: (position: number) => number,
  [top, bottom]: Range
): SVGElement | null {
  if (!breakBefore) return null
  const year = periodYear(breakBefore)
  if (year <= span.firstYear || year > span.lastYear) return null
  const at = x(year)
  const transform = `translate(${Math.round(at * 100) / 100 - 5},${top + 8}) rotate(-90)`
  return element('g', {}, [
    element('line', {
      x1: at,
      x2: at,
      y1: top,
      y2: bottom,
      stroke: axis,
      'stroke-dasharray': '2 3'
    }),
    element('text', { transform, 'font-size': smallText, fill: inkSoft, 'text-anchor': 'end' }, [
      `Ny serie ${year}`
    ])
  ])
}

/** A cross at the baseline for each year with hidden values; its text says whose. */
export function drawSuppressed(
  series: Series[],
  atYear: (year: number) => number,
  bottom: number
): SVGElement {
  const byYear = new Map<number, Series[]>()
  for (const s of series) {
    for (const year of s.suppressed) byYear.set(year, [...(byYear.get(year) ?? []), s])
  }
  const crosses = [...byYear].map(([year, hidden]) => {
    const x = atYear(year)
    const y = bottom - 8
    const d = `M${x - 4},${y - 4}l8,8m0,-8l-8,8`
    const only = hidden.length === 1 ? hidden[0]!.color : inkSoft
    const text = `${hidden.map((s) => s.label).join(', ')} ${year}: visas inte`
    return element('g', { class: 'suppressed' }, [
      element('title', {}, [text]),
      element('circle', { cx: x, cy: y, r: 7, fill: paper, 'fill-opacity': 0.01 }),
      element('path', { d, stroke: only, 'stroke-width': 2, fill: 'none' })
    ])
  })
  return element('g', {}, crosses)
}
