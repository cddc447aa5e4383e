import type { Direction } from '../../schema/registers/indicator.ts'
import type { Status } from '../../schema/observation.ts'
import { drawCross } from '../parts/annotation.ts'
import { datum } from '../parts/datum.ts'
import { element } from '../parts/document/element.ts'
import { ink, inkSoft, tint } from '../parts/palette.ts'
import { smallText } from '../parts/size.ts'
import { textWidth } from '../parts/text-wrap.ts'
import { verdictColor } from '../parts/verdict.ts'
import type { RugCell, RugOptions } from './row.ts'

interface Box {
  x: number
  y: number
  width: number
  height: number
  faded: boolean
}

const quiet = '#f4f2ed'

/** A tinted box with the number and the verdict's shape; without colour the shape alone tells. */
export function drawCell(cell: RugCell, direction: Direction, box: Box): SVGElement {
  const { x, y, width, height, faded } = box
  const judged = cell.verdict === 'higher' || cell.verdict === 'lower' ? cell.verdict : null
  const color = judged ? verdictColor(judged, direction) : null
  const fill = color ? tint(color, faded ? 0.08 : 0.22) : quiet
  const middle = { x: x + width / 2, y: y + height / 2 }
  const parts = [
    element('rect', { class: color && 'tint', x, y, width, height, rx: 3, fill }),
    ...(cell.text ? number(cell, judged, color, middle, box) : absence(cell.status, middle))
  ]
  if (!cell.href) return element('g', {}, parts)
  // The arrow keys go from cell to cell; with a stop at each the page would never end.
  const link = { href: cell.href, tabindex: -1, 'aria-label': cell.name }
  const told = {
    class: faded ? 'datum faded' : 'datum',
    ...datum(cell),
    'data-verdict': cell.verdict
  }
  return element('a', { ...link, ...told }, parts)
}

function number(
  { text: whole, short }: RugCell,
  judged: 'higher' | 'lower' | null,
  color: string | null,
  { x, y }: { x: number; y: number },
  { width, faded }: Box
): SVGElement[] {
  const size = width < 34 ? smallText : 14
  const text = textWidth(whole, size, judged ? 'bold' : 'regular') > width - 2 ? short : whole
  const textLength = textWidth(text, size, judged ? 'bold' : 'regular')
  const beside = width >= textLength + 22
  const shapeWidth = judged && beside ? 13 : 0
  const style = { 'text-anchor': 'middle', 'font-size': size, fill: faded ? inkSoft : ink }
  const textY = judged && !beside ? y + 1 : y + 5
  const written = element(
    'text',
    { x: x - shapeWidth / 2, y: textY, ...style, 'font-weight': judged && !faded ? 700 : null },
    [text]
  )
  if (!judged || !color) return [written]
  const at = beside ? { x: x + textLength / 2 + 2, y } : { x, y: y + 9 }
  return [written, shape(judged, faded ? tint(color, 0.55) : color, at)]
}

function shape(verdict: 'higher' | 'lower', fill: string, { x, y }: { x: number; y: number }) {
  const up = verdict === 'higher' ? -1 : 1
  return element('path', {
    class: 'verdict',
    d: `M${x - 4.5},${y - up * 4}h9l-4.5,${up * 8}z`,
    fill
  })
}

/** A cross for what is hidden, a dash for what is not known, nothing for what was not asked. */
export function absence(status: Status, { x, y }: { x: number; y: number }): SVGElement[] {
  if (status === 'suppressed') return [drawCross(x, y, 4, inkSoft)]
  if (status === 'not_asked') return []
  return [
    element('line', { x1: x - 4, x2: x + 4, y1: y, y2: y, stroke: inkSoft, 'stroke-width': 2 })
  ]
}

interface Columns {
  besideX: number
  left: number
  cellWidth: number
  upright: boolean
  weight: 'bold' | 'regular'
  headHeight: number
}

/** The names of the places above their columns, links to their pages. */
export function drawHead({ columns, beside, focus }: RugOptions, layout: Columns): SVGElement {
  const y = layout.headHeight - 8
  const style = { 'font-size': smallText, 'font-weight': layout.weight === 'bold' ? 700 : null }
  const first = { x: layout.besideX, y, 'text-anchor': 'end', 'font-size': smallText }
  return element('g', { class: 'head' }, [
    element('text', { ...first, fill: inkSoft }, [beside]),
    ...columns.map(({ area, label, href }, i) => {
      const x = layout.left + (i + 0.5) * layout.cellWidth
      const place = layout.upright
        ? {
            transform: `translate(${(x + 4.5).toFixed(1)},${y}) rotate(-90)`,
            'text-anchor': 'start'
          }
        : { x, y, 'text-anchor': 'middle' }
      const faded = focus.length > 0 && !focus.includes(area)
      const text = element('text', { ...place, ...style, fill: faded ? inkSoft : ink }, [label])
      const link = href ? { href } : {}
      return element(href ? 'a' : 'g', { ...link, 'data-area': area }, [text])
    })
  ])
}
