import type { Bound } from '../../schema/bound.ts'
import { datum, together } from './datum.ts'
import { element } from './document/element.ts'
import { inkSoft, paper } from './palette.ts'
import type { BoundPoint, Series } from './series.ts'

type Way = 'up' | 'down' | 'left' | 'right'

const steps: Record<Way, [number, number]> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0]
}

/** How far a mark reaches from its line, px. */
export const boundReach = 10
const leastReach = 6

/** Where the value lies on an axis that grows upwards, and on one that grows to the right. */
export const upright = ({ side }: Pick<Bound, 'side'>): Way => (side === 'under' ? 'down' : 'up')
export const level = ({ side }: Pick<Bound, 'side'>): Way => (side === 'under' ? 'left' : 'right')

/**
 * What stands for a value that is told as a bound: a line at the bound, and from it an arrow to where the value lies. No
 * filled triangle, which is a verdict, and no cross, which is a value that is not told at all.
 */
export function drawBound(
  [x, y]: [number, number],
  way: Way,
  color: string,
  reach = boundReach
): SVGElement {
  const [dx, dy] = steps[way]
  const [half, head] = [reach / 2, reach * 0.4]
  const at = (along: number, aside: number) =>
    `${round(x + dx * along + dy * aside)},${round(y + dy * along + dx * aside)}`
  const tip = at(reach, 0)
  const d =
    `M${at(0, -half)}L${at(0, half)}M${at(0, 0)}L${tip}` +
    `M${at(reach - head, -head)}L${tip}L${at(reach - head, head)}`
  const look = { fill: 'none', stroke: color, 'stroke-width': Math.max(1.2, reach / 5) }
  return element('path', { class: 'bound', d, ...look, 'stroke-linejoin': 'round' })
}

/** The bounds of one place or of several; where they fall on each other one mark stands for them all. Null without any. */
export function drawBounds(
  series: Series[],
  x: (position: number) => number,
  heightOf: (value: number) => number,
  [top, bottom]: [number, number]
): SVGElement | null {
  const groups = new Map<string, { point: BoundPoint; color: string }[]>()
  for (const { bounds, lineColor } of series) {
    for (const point of bounds) {
      const key = `${point.index} ${point.side} ${point.value}`
      groups.set(key, [...(groups.get(key) ?? []), { point, color: lineColor }])
    }
  }
  const marks = [...groups.values()].map((own) => {
    const [{ point, color }] = own as [(typeof own)[number]]
    const told = together(own.map(({ point: { row } }) => row))
    const place: [number, number] = [x(point.at), heightOf(point.value)]
    // An arrow ends within the plot, where it can be drawn so short.
    const room = point.side === 'under' ? bottom - place[1] : place[1] - top
    const reach = Math.min(boundReach, Math.max(leastReach, room))
    return element('g', datum(told), [
      element('circle', { cx: place[0], cy: place[1], r: 7, fill: paper, 'fill-opacity': 0.01 }),
      drawBound(place, upright(point), own.length === 1 ? color : inkSoft, reach)
    ])
  })
  return marks.length > 0 ? element('g', {}, marks) : null
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
