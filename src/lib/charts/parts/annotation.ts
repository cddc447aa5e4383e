import { formatPeriod, formatPeriods } from '../../format/period.ts'
import { datum, together } from './datum.ts'
import { element } from './document/element.ts'
import { halo } from './halo.ts'
import { hatchedGround, hatching } from './hatching.ts'
import { inkSoft, paper } from './palette.ts'
import { middle, periodAt, periodIndex, periodStart } from './period.ts'
import type { Series, TrendPoint } from './series.ts'
import { smallText } from './size.ts'
import { textWidth, wrapText } from './text-wrap.ts'
import type { TimeSpan } from './scale/time-scale.ts'

type Range = [number, number]

/**
 * Periods without any value: a hatched band where figures are missing, so that a gap is seen to be one,
 * and words alone where the question was not asked and nothing is missing.
 */
export function drawMissing(
  span: TimeSpan,
  at: (index: number) => number,
  [top, bottom]: Range,
  id: string
): SVGElement {
  const half = (at(1) - at(0)) / 2
  const pattern = `${id}-missing`
  const bands = span.missing.flatMap(({ from, to, asked }) => {
    const x = at(from) - half
    const width = at(to) + half - x
    const [first, last] = [from, to].map((at) => periodAt(at, span.perYear, span.together))
    const periods = formatPeriods(first ?? '', last ?? '')
    const text = asked ? `${periods} saknas` : `${periods} frågades inte`
    const words = bandText(text.charAt(0).toUpperCase() + text.slice(1), x + width / 2, width, top)
    if (!asked) return [words]
    const band = { x, y: top, width, height: bottom - top }
    return [
      element('rect', { ...band, fill: hatchedGround }),
      element('rect', { ...band, fill: `url(#${pattern})` }),
      words
    ]
  })
  const hatched = span.missing.some(({ asked }) => asked)
  return element('g', {}, hatched ? [hatching(pattern), ...bands] : bands)
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

/** First period of the new series if that is within the chart: before it, values are not comparable. */
export function breakWithin(breakBefore: string | null, span: TimeSpan): string | null {
  if (!breakBefore) return null
  const start = periodStart(breakBefore)
  const within =
    start > middle(span.first, span.perYear) && start <= middle(span.last, span.perYear)
  return within ? breakBefore : null
}

export const breakHeight = 20

/** Where the way of measuring changed, named above the plot where there are no data to disturb. */
export function drawBreak(
  breakBefore: string,
  x: (position: number) => number,
  [top, bottom]: Range
): SVGElement {
  const at = x(periodStart(breakBefore))
  const line = { x1: at, x2: at, y1: top - breakHeight + 4, y2: bottom }
  const text = { x: at + 5, y: top - 7, 'text-anchor': 'start', 'font-size': smallText }
  return element('g', { class: 'break' }, [
    element('line', { ...line, stroke: inkSoft, 'stroke-dasharray': '2 3' }),
    element('text', { ...text, fill: inkSoft, ...halo }, [
      `Ny serie från ${formatPeriod(breakBefore)}`
    ])
  ])
}

/** A cross at the baseline for each period with hidden values, of one place or of several. */
export function drawSuppressed(
  series: Series[],
  at: (index: number) => number,
  heightOf: (value: number) => number,
  bottom: number
): SVGElement {
  const points = series.flatMap((s) => s.segments.flat())
  const byPeriod = new Map<string, { row: TrendPoint; color: string }[]>()
  for (const { suppressed, color } of series) {
    for (const row of suppressed) {
      byPeriod.set(row.period, [...(byPeriod.get(row.period) ?? []), { row, color }])
    }
  }
  const crosses = [...byPeriod].map(([period, hidden]) => {
    const index = periodIndex(period)
    const beside = points.filter((point) => point.index === index).map((p) => heightOf(p.value))
    const x = at(index)
    const y = clearOf(beside, bottom - 8, bottom)
    const only = hidden.length === 1 ? hidden[0]!.color : inkSoft
    const told = together(hidden.map(({ row }) => row))
    return element('g', { class: 'suppressed', ...datum(told) }, [
      element('circle', { cx: x, cy: y, r: 7, fill: paper, 'fill-opacity': 0.01 }),
      drawCross(x, y, 4, only)
    ])
  })
  return element('g', {}, crosses)
}

/** The first place, px, unless a point lies on it and the second is farther from all points. */
function clearOf(points: number[], first: number, second: number): number {
  const clearance = (place: number) => Math.min(...points.map((y) => Math.abs(y - place)))
  return clearance(first) >= 8 || clearance(first) >= clearance(second) ? first : second
}

/** What stands for a hidden value; `arm` px from its middle. */
export function drawCross(x: number, y: number, arm: number, color: string): SVGElement {
  const d = `M${x - arm},${y - arm}l${2 * arm},${2 * arm}m0,${-2 * arm}l${-2 * arm},${2 * arm}`
  return element('path', { d, stroke: color, 'stroke-width': arm / 2, fill: 'none' })
}
