import { element } from './document/element.ts'

/** What lies under the hatching of what is missing. */
export const hatchedGround = '#f3f1ec'

/** The pattern for what is missing, to be referred to by its id; the same on screen where it is drawn at a scale. */
export function hatching(id: string, scale = 1): SVGElement {
  const stroke = element('path', { d: 'M-1,7L7,-1M-1,1L1,-1M5,7L7,5', stroke: '#e2ded4' })
  const patternTransform = scale === 1 ? null : `scale(${(1 / scale).toFixed(3)})`
  const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' }
  const attributes = { id, ...size, patternTransform }
  return element('defs', {}, [element('pattern', attributes, [stroke])])
}
