import { boundReach, drawBound, level } from '../parts/bound-mark.ts'
import { drawDoubt } from '../parts/doubt-mark.ts'
import { beside, dot, type BreakdownLayout, type PlacedRow } from './layout.ts'
import { markWidth, type Mark } from './row.ts'
import { drawText, shade } from './words.ts'
import { datum } from '../parts/datum.ts'
import { element } from '../parts/document/element.ts'
import { axis, boys, girls, paper, tint } from '../parts/palette.ts'

/** How far above and below the middle of a row the two of it lie where they could hide each other. */
const apart = 4

type Scale = (value: number) => number

/** Girls and boys on their intervals, joined by what lies between them, each with its words on its outer side. */
export function drawMarks({ row, marks, middle }: PlacedRow, layout: BreakdownLayout): SVGElement {
  const x = layout.x.apply
  const [less, more] = marks
  const start = Math.min(
    ...marks.map((mark) => Math.min(x(mark.lower), x(mark.value) - reachOf(mark, 'under')))
  )
  const end = Math.max(
    ...marks.map((mark) => Math.max(x(mark.upper), x(mark.value) + reachOf(mark, 'over')))
  )
  const distance = marks.some(({ doubtful }) => doubtful) ? dot + 1 : apart
  const offset = hides(marks, x) ? distance : 0
  const parts = marks.map((mark) => {
    const y = mark.sex === 'Flickor' ? middle - offset : middle + offset
    const at = more && mark === less ? start - beside - markWidth(mark) : end + beside
    const style = { bold: mark.bold, color: colorOf(mark), ground: row.chosen ? shade : paper }
    const words = drawText(mark.text, at, middle + 5, style)
    const told = { class: 'datum', ...datum({ area: row.area, tip: mark.tip }) }
    return element('g', told, [...drawMark(mark, x, y), words])
  })
  // What lies between a value and a bound is not known, nor between it and a doubtful one.
  const joined = marks.length === 2 && marks.every(({ bound, doubtful }) => !bound && !doubtful)
  return element(
    'g',
    {},
    joined && less && more ? [between(less, more, middle, x), ...parts] : parts
  )
}

/** How far a mark reaches to its side. */
function reachOf({ bound }: Mark, side: 'under' | 'over'): number {
  return bound?.side === side ? boundReach + 2 : dot
}

/** Whether the two of a row lie on each other, or their intervals may. */
function hides([less, more]: Mark[], x: Scale): boolean {
  if (!less || !more) return false
  if (less.bound || more.bound) return true
  return less.hasInterval || more.hasInterval || x(more.value) - x(less.value) < 2 * dot
}

function between(less: Mark, more: Mark, y: number, x: Scale): SVGElement {
  const line = { x1: x(less.value), x2: x(more.value), y1: y, y2: y }
  return element('line', { class: 'between', ...line, stroke: axis, 'stroke-width': 2.5 })
}

/** A circle for girls and a diamond for boys, hollow where some kommun is missing in the value. */
function drawMark(mark: Mark, x: Scale, y: number): SVGElement[] {
  const color = colorOf(mark)
  if (mark.doubtful) return [drawDoubt([x(mark.value), y], color, dot)]
  if (mark.bound) return [drawBound([x(mark.value), y], level(mark.bound), color)]
  const style = mark.partial
    ? { fill: paper, stroke: color, 'stroke-width': 2.5 }
    : { fill: color, stroke: paper, 'stroke-width': 1 }
  const cx = x(mark.value)
  const shape =
    mark.sex === 'Flickor'
      ? element('circle', { cx, cy: y, r: dot - 1, ...style })
      : element('path', { d: diamond(cx, y), ...style })
  if (!mark.hasInterval) return [shape]
  const from = x(mark.lower)
  const box = { x: from, y: y - 3, width: x(mark.upper) - from, height: 6, rx: 2 }
  return [element('rect', { class: 'interval tint', ...box, fill: tint(color, 0.35) }), shape]
}

function diamond(x: number, y: number): string {
  const left = Math.round((x - dot) * 100) / 100
  return `M${left},${y}l${dot},${-dot}l${dot},${dot}l${-dot},${dot}z`
}

function colorOf({ sex }: Mark): string {
  return sex === 'Flickor' ? girls : boys
}
