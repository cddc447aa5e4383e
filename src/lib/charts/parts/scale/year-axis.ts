import { element } from '../document/element.ts'
import { axis, ink } from '../palette.ts'
import { middleOf, type YearBands } from './year-bands.ts'
import { smallText } from '../size.ts'

/** Room below the plot for the years, px. */
export const yearAxisHeight = 26

// Between two names a boundary stands as high as they do.
const [short, long] = [5, 18]

/** Years as bands below a plot: a tick where each begins and ends, its name in its middle. Quarters have ticks of their own. */
export function drawYearAxis(
  { boundaries, named }: YearBands,
  x: (position: number) => number,
  bottom: number,
  perYear = 1
): SVGElement {
  // Where some names have no room, those that have need that of their neighbours.
  const isWhole = named.length === boundaries.length - 1
  const ticks = boundaries.map((boundary) => tick(x(boundary), bottom, isWhole ? long : short))
  const [first = 0, last = 0] = [boundaries[0], boundaries.at(-1)]
  for (let part = first * perYear; part < last * perYear; part++) {
    if (part % perYear !== 0) ticks.push(tick(x(part / perYear), bottom, short))
  }
  const names = named.map((band) =>
    element('text', { x: round(x(middleOf(band))), y: bottom + 18 }, [band.name])
  )
  const text = { 'font-size': smallText, fill: ink, 'text-anchor': 'middle' }
  return element('g', { class: 'years', ...text }, [
    element('path', { d: ticks.join(''), stroke: axis, fill: 'none' }),
    ...names
  ])
}

const tick = (x: number, y: number, length: number) => `M${round(x)},${y}v${length}`
const round = (value: number) => Math.round(value * 100) / 100
