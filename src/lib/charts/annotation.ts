import { element } from './element.ts'
import { halo } from './halo.ts'
import { inkSoft, paper } from './palette.ts'
import { periodYear, type Series } from './series.ts'
import { smallText } from './size.ts'
import { textWidth, wrapText } from './textwrap.ts'
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

/** In one line, in two or upright: whatever keeps it inside the band and so out of the data beside. */
function bandText(text: string, x: number, width: number, top: number): SVGElement {
  const attributes = { 'font-size': smallText, fill: inkSoft }
  const lines = [[text], wrapText(text, width, smallText)].find((candidate) =>
    candidate.every((line) => !line.endsWith('-') && textWidth(line, smallText) <= width)
  )
  if (lines) {
    const spans = lines.map((line, i) => element('tspan', { x, y: top + 17 + i * 16 }, [line]))
    return element('text', { ...attributes, 'text-anchor': 'middle' }, spans)
  }
  const transform = `translate(${Math.round(x * 100) / 100 + 4.5},${top + 8}) rotate(-90)`
  return element('text', { ...attributes, transform, 'text-anchor': 'end' }, [text])
}

/** First year of the series if that is within the chart: before it, values are not comparable. */
export function breakWithin(breakBefore: string | null, span: TimeSpan): number | null {
  const year = breakBefore ? periodYear(breakBefore) : null
  return year !== null && year > span.firstYear && year <= span.lastYear ? year : null
}

export const breakHeight = 20

/** Where the way of measuring changed, named above the plot where there are no data to disturb. */
export function drawBreak(
  year: number,
  x: (position: number) => number,
  [top, bottom]: Range
): SVGElement {
  const at = x(year)
  const line = { x1: at, x2: at, y1: top - breakHeight + 4, y2: bottom }
  const text = { x: at + 5, y: top - 7, 'text-anchor': 'start', 'font-size': smallText }
  return element('g', { class: 'break' }, [
    element('line', { ...line, stroke: inkSoft, 'stroke-dasharray': '2 3' }),
    element('text', { ...text, fill: inkSoft, ...halo }, [`Ny serie från ${year}`])
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
