import { element } from './document/element.ts'
import { mapFill, paper } from './palette.ts'

/** The sign of a status: each has a shape of its own, so that none is told by colour alone. */
export interface StatusMark {
  /** Around a middle of 0,0, no more than 6 px from it. */
  d: string
  fill: string
  stroke: string
}

const circle = 'M-4.5,0a4.5,4.5 0 1 0 9,0a4.5,4.5 0 1 0 -9,0z'
const diamond = 'M0,-5.5L5.5,0L0,5.5L-5.5,0z'
// Three points: it is talked about.
const points = [-4.4, 0, 4.4].map((x) => `M${x - 1.1},0a1.1,1.1 0 1 0 2.2,0a1.1,1.1 0 1 0 -2.2,0z`)
const full = { fill: mapFill, stroke: mapFill }
const hollow = { fill: paper, stroke: mapFill }

const marks: Record<string, StatusMark> = {
  intresse: { d: points.join(''), ...full },
  planerad: { d: circle, ...hollow },
  'beviljad att söka': { d: diamond, ...hollow },
  ansluten: { d: diamond, ...full },
  pågår: { d: 'M-4,-5L5,0L-4,5z', ...full },
  'i drift': { d: circle, ...full },
  genomfört: { d: 'M-4.5,-4.5h9v9h-9z', ...full },
  finns: { d: circle, ...full },
  'finns inte': { d: 'M-4,-4l8,8m0,-8l-8,8', fill: 'none', stroke: mapFill }
}

/** Null for a status that has none. */
export function statusMark(status: string): StatusMark | null {
  return marks[status] ?? null
}

export const statusMarkWidth = 12

export function drawStatusMark(status: string, x: number, y: number): SVGElement[] {
  const mark = statusMark(status)
  if (!mark) return []
  const transform = `translate(${Math.round(x * 100) / 100},${y})`
  return [element('path', { ...mark, class: 'status', 'stroke-width': 1.6, transform })]
}
