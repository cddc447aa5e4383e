import type { DecisionKind } from '../../schema/registers/decision.ts'
import { drawCross } from '../parts/annotation.ts'
import { element } from '../parts/document/element.ts'
import { decisionFill, paper } from '../parts/palette.ts'

/** Kinds differ in shape: filled is settled, hollow is on its way or only told, a cross was put off, a bar taken back. */
export function symbol(kind: DecisionKind, x: number, y: number): SVGElement {
  const filled = { fill: decisionFill, stroke: decisionFill, 'stroke-width': 1.75 }
  const hollow = { ...filled, fill: paper }
  if (kind === 'beslut') return element('circle', { cx: x, cy: y, r: 5, ...filled })
  if (kind === 'information') return element('circle', { cx: x, cy: y, r: 4.5, ...hollow })
  if (kind === 'bordlagt') return drawCross(x, y, 4.5, decisionFill)
  if (kind === 'återtaget') {
    return element('path', { d: `M${x - 5.5},${y - 1.5}l11,0l0,3l-11,0z`, ...filled })
  }
  const triangle = `M${x - 4},${y - 5.5}l9,5.5l-9,5.5z`
  if (kind === 'uppdrag') return element('path', { d: triangle, ...filled })
  if (kind === 'hänskjutet') return element('path', { d: triangle, ...hollow })
  return element('path', { d: `M${x},${y - 6}l6,6l-6,6l-6,-6z`, ...hollow })
}
