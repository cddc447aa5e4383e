import { datum, together } from './datum.ts'
import { element } from './document/element.ts'
import { inkSoft, paper } from './palette.ts'
import type { Point, Series } from './series.ts'

/** Half the width of the mark, px. */
export const doubtReach = 7

/** The hook of a question mark, and the dot below it, around 0,0 in a ring of `doubtReach`. */
const question = 'M-2.2,-1.7a2.2,2.2 0 1 1 3.3,1.9q-1.1,.6 -1.1,1.6v.2M0,3.9v.2'

/**
 * What stands for a doubtful value: an open ring with a question mark. Drawn as lines, so that it is a mark of the same size
 * in every typeface, and is seen where a reader's own colours take the place of fills.
 */
export function drawDoubt([x, y]: [number, number], color: string, reach = doubtReach): SVGElement {
  const scale = reach / doubtReach
  const at = `translate(${round(x)},${round(y)})`
  const transform = scale === 1 ? at : `${at} scale(${round(scale)})`
  const line = { stroke: color, 'stroke-width': 1.5, 'stroke-linecap': 'round' }
  return element('g', { class: 'doubt', transform }, [
    element('circle', { r: doubtReach - 0.75, fill: paper, ...line }),
    element('path', { d: question, fill: 'none', ...line })
  ])
}

/** The doubtful values of one place or of several; where they fall on each other one mark stands for them all. Null without any. */
export function drawDoubts(
  series: Series[],
  x: (position: number) => number,
  heightOf: (value: number) => number,
  bottom: number
): SVGElement | null {
  const groups = new Map<string, { point: Point; color: string }[]>()
  for (const { doubts, lineColor } of series) {
    for (const point of doubts) {
      const key = `${point.index} ${point.value}`
      groups.set(key, [...(groups.get(key) ?? []), { point, color: lineColor }])
    }
  }
  const marks = [...groups.values()].map((own) => {
    const [{ point, color }] = own as [(typeof own)[number]]
    const told = together(own.map(({ point: { row } }) => row))
    // Nothing at all stands on the axis, clear of the years below it.
    const y = Math.min(heightOf(point.value), bottom - doubtReach)
    const place: [number, number] = [x(point.at), y]
    return element('g', datum(told), [drawDoubt(place, own.length === 1 ? color : inkSoft)])
  })
  return marks.length > 0 ? element('g', {}, marks) : null
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
