import { startWords } from '../../format/axis-start.ts'
import { element } from './document/element.ts'
import { axis, inkSoft, paper } from './palette.ts'
import type { ValueScale } from './scale/value-scale.ts'
import { smallText } from './size.ts'

/** Room below the years for the words, px. */
const height = 18

export const breakRoom = ({ domain }: ValueScale): number => (domain[0] > 0 ? height : 0)

/** Two strokes across the axis at its beginning: what stands on it does not begin at zero. */
export function drawAxisBreak(left: number, bottom: number): SVGElement {
  const strokes = [4, 9].map((x) => `M${left + x},${bottom + 5}l5,-10`).join('')
  const gap = `M${left + 6.5},${bottom + 5}l5,-10`
  return element('g', { class: 'axis-break', fill: 'none' }, [
    element('path', { d: gap, stroke: paper, 'stroke-width': 5 }),
    element('path', { d: strokes, stroke: axis, 'stroke-width': 1.25 })
  ])
}

/** The same in words, below the years. */
export function drawStart(start: number, percent: boolean, top: number): SVGElement {
  const text = { x: 0, y: top + 14, 'text-anchor': 'start', 'font-size': smallText, fill: inkSoft }
  return element('text', text, [startWords(start, percent)])
}
