import type { Rect } from './tip-place.ts'

const shapes = 'circle, rect, text, line, path'
/** Distance between two of the places where a line is measured, px. */
const step = 8

/**
 * What a reader looks at while a datum of a drawing is told of: its decision with line and band, and the line, the points
 * and the name of its place. A field behind a line may be covered.
 */
export function litParts(datum: Element): Rect[] {
  const svg = datum.closest('svg')
  const lit = [...(svg?.querySelectorAll('.lit') ?? [])]
  const parts = lit.flatMap((one) => [
    ...(one.matches(shapes) ? [one] : []),
    ...one.querySelectorAll(shapes)
  ])
  return [...new Set(parts)].flatMap((part) => {
    if (part.matches('path') && getComputedStyle(part).fill === 'none') {
      return alongOf(part as SVGPathElement)
    }
    const isField = part.matches('path') && !datum.contains(part)
    return isField ? [] : [part.getBoundingClientRect()]
  })
}

/** A line as many small places along it. */
function alongOf(path: SVGPathElement): Rect[] {
  const toWindow = path.getScreenCTM()
  const length = path.getTotalLength()
  if (!toWindow || length === 0) return []
  return Array.from({ length: Math.ceil(length / step) + 1 }, (_, i) => {
    const { x, y } = path.getPointAtLength(Math.min(length, i * step)).matrixTransform(toWindow)
    return { left: x, right: x, top: y, bottom: y }
  })
}
