import type { Boundaries } from '../../schema/boundary.ts'
import { element } from '../parts/document/element.ts'
import { areaColor, axis, better, ink, paper, tint, worse } from '../parts/palette.ts'
import { smallText } from '../parts/size.ts'
import { textWidth } from '../parts/text-wrap.ts'
import { calledLayout } from './called.ts'
import { pageText, type MapPlace } from './layout.ts'
import { mapPlan } from './plan.ts'

/** A kommun with how many of its indicators are significantly worse and better than in the rest of the county. */
export interface CountedPlace {
  area: string
  lansdel: string | null
  label: string
  worse: number
  better: number
  /** Address of its page. */
  href: string
}

// From one count to the next below it, px.
const countLine = 14

interface Options {
  id: string
  boundaries: Boundaries
  /** The länsdelar by their code, with a short name. */
  lansdelar: { code: string; label: string }[]
}

/**
 * The county's kommuner as links, each in the hue of its länsdel with its count beside it. A picture of what a list says
 * in words: its links are for a pointer, and are passed over by keys and readers of screens.
 */
export function placesMap(rows: CountedPlace[], options: Options): SVGSVGElement {
  const widest = Math.max(...rows.map(({ label }) => textWidth(label, pageText.nameSize)))
  const told = { first: [], named: false, widest }
  const layout = calledLayout(options.boundaries, 'narrow', Infinity, told)
  const plot = mapPlan(rows, {
    ...options,
    size: 'narrow',
    layout,
    patterns: [],
    ground: (row, { outline }) => drawPlace(row, outline, layout.scale),
    text: drawCount
  })
  const [width, height] = ['width', 'height'].map((name) => plot.getAttribute(name))
  plot.setAttribute('viewBox', `0 0 ${width} ${height}`)
  plot.setAttribute('aria-hidden', 'true')
  // Its hues are those of the länsdelar, on their own paper whatever the reader's colours are.
  plot.setAttribute('class', 'own-paper')
  plot.prepend(element('rect', { width, height, fill: paper }))
  return plot
}

function drawPlace({ area, lansdel, label, href }: CountedPlace, d: string, scale: number) {
  const hue = areaColor({ code: lansdel ?? area, type: 'lansdel', lansdel })
  const style = { fill: tint(hue, 0.16), stroke: axis, 'stroke-width': 1 / scale }
  return element('a', { href, tabindex: -1, class: 'place' }, [
    element('path', { d, ...style }, [element('title', {}, [label])])
  ])
}

function drawCount(row: CountedPlace, { x, y: middle, anchor }: MapPlace): SVGElement {
  const counts = [
    { count: row.worse, word: 'sämre', fill: worse },
    { count: row.better, word: 'bättre', fill: better }
  ].filter(({ count }) => count > 0)
  // Two counts stand around the middle as one does.
  const y = counts.length > 1 ? middle - countLine / 2 : middle
  const around = { stroke: paper, 'stroke-width': 3, 'paint-order': 'stroke' }
  const line = { x, 'text-anchor': anchor, ...around }
  const name = { ...line, y: y - pageText.nameAbove, 'font-size': pageText.nameSize, fill: ink }
  const first = y + pageText.valueBelow - 2
  const told = counts.map(({ count, word, fill }, i) =>
    element('tspan', { x, y: first + i * countLine, fill }, [`${count} ${word}`])
  )
  const below = { ...line, 'font-size': smallText, 'font-weight': 700 }
  return element('g', {}, [
    element('text', name, [row.label]),
    ...(told.length > 0 ? [element('text', below, told)] : [])
  ])
}
