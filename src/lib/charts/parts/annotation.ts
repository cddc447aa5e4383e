import { formatPeriod } from '../../format/period.ts'
import { textBox, type Box } from './box.ts'
import { datum, together } from './datum.ts'
import { element } from './document/element.ts'
import { halo } from './halo.ts'
import { inkSoft, paper } from './palette.ts'
import { middle, periodIndex, periodStart, valuePosition } from './period.ts'
import type { Series, TrendPoint } from './series.ts'
import { smallText } from './size.ts'
import type { TimeSpan } from './scale/time-scale.ts'

type Range = [number, number]

/** First period of the new series if that is within the chart: before it, values are not comparable. */
export function breakWithin(breakBefore: string | null, span: TimeSpan): string | null {
  if (!breakBefore) return null
  const start = periodStart(breakBefore)
  const within =
    start > middle(span.first, span.perYear) && start <= middle(span.last, span.perYear)
  return within ? breakBefore : null
}

export const breakHeight = 20

const breakText = (breakBefore: string) => `Ny serie från ${formatPeriod(breakBefore)}`

/** What the name of a break takes, beside its line at `x` above the plot. */
export function breakBox(breakBefore: string, x: number, top: number): Box {
  return textBox(breakText(breakBefore), { x: x + 5, y: top - 7, size: smallText })
}

/** Where the way of measuring changed, named above the plot where there are no data to disturb. */
export function drawBreak(breakBefore: string, x: number, [top, bottom]: Range): SVGElement {
  const line = { x1: x, x2: x, y1: top - breakHeight + 4, y2: bottom }
  const text = { x: x + 5, y: top - 7, 'text-anchor': 'start', 'font-size': smallText }
  return element('g', { class: 'break' }, [
    element('line', { ...line, stroke: inkSoft, 'stroke-dasharray': '2 3' }),
    element('text', { ...text, fill: inkSoft, ...halo }, [breakText(breakBefore)])
  ])
}

/** A cross at the baseline for each period with hidden values, of one place or of several. */
export function drawSuppressed(
  series: Series[],
  x: (position: number) => number,
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
    const at = x(valuePosition(hidden[0]!.row))
    const y = clearOf(beside, bottom - 8, bottom)
    const only = hidden.length === 1 ? hidden[0]!.color : inkSoft
    const told = together(hidden.map(({ row }) => row))
    return element('g', { class: 'suppressed', ...datum(told) }, [
      element('circle', { cx: at, cy: y, r: 7, fill: paper, 'fill-opacity': 0.01 }),
      drawCross(at, y, 4, only)
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
