import { element } from '../parts/document/element.ts'
import { frame } from '../parts/frame.ts'
import { funnelLayout } from './layout.ts'
import { drawAxes, drawFunnel, drawPlaces } from './marks.ts'
import type { FunnelOptions, FunnelRow } from './row.ts'

/** Values by the size of their places, within the limits that places of that size usually keep to; words alone without any place. */
export function funnelPlot(rows: FunnelRow[], options: FunnelOptions): SVGSVGElement {
  if (rows.length === 0) return frame(element('svg', { height: 0 }) as SVGSVGElement, options)
  // The small ones first: to the right along the axis is onwards by keyboard.
  const placed = rows.toSorted((a, b) => a.n - b.n)
  const layout = funnelLayout(placed, options)
  const plot = element('svg', { height: layout.height }, [
    drawAxes(layout, options),
    drawFunnel(layout, options),
    drawPlaces(placed, layout, options)
  ]) as SVGSVGElement
  return frame(plot, options)
}
