import { paper } from './palette.ts'

/** White around text that may stand on lines or bands: it stays readable and what is behind stays whole. */
export const halo = {
  stroke: paper,
  'stroke-width': 5,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke'
}
