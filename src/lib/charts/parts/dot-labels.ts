import type { Box } from './box.ts'
import { datum, type Datum } from './datum.ts'
import { element } from './document/element.ts'
import { halo } from './halo.ts'
import { ink, inkSoft, paper } from './palette.ts'
import { smallText } from './size.ts'
import { textWidth } from './text-wrap.ts'

/** A dot that may have its name beside it, px. */
export interface Named {
  area: string
  label: string
  x: number
  y: number
  r: number
  bold: boolean
  color: string
  /** The name is written even where it has to be led to its dot; others only where there is room beside it. */
  always: boolean
}

export interface DotLabel {
  dot: Named
  /** Where the name begins, and its baseline. */
  x: number
  y: number
  /** From the name to its dot, where it stands apart from it. */
  lead: [number, number] | null
}

interface Candidate {
  box: Box
  lead: DotLabel['lead']
}

const height = 15
/** From a line of text to the next, when a name is moved away from its dot. */
const step = 17
const farthest = 7

/** Names beside their dots, none upon another or upon a dot, and off the line at `target`, where there is one, as far as they can be; those first that are always written. */
export function placeDotLabels(dots: Named[], bounds: Box, target: number | null): DotLabel[] {
  const taken = dots.map(boxOf)
  return dots
    .toSorted((a, b) => Number(b.always) - Number(a.always))
    .flatMap((dot) => {
      const all = candidates(dot, dot.always ? farthest : 0, target)
      const free = all.find(({ box }) => {
        return isWithin(box, bounds) && !taken.some((other) => overlap(box, other))
      })
      if (!free) return []
      const { box, lead } = free
      taken.push(box)
      return [{ dot, x: box.left, y: box.bottom - 3, lead }]
    })
}

/** Where a name may stand, the best first: beside its dot, above and below it, then farther and farther away. */
function candidates(dot: Named, far: number, target: number | null) {
  const { x, y, r } = dot
  const width = textWidth(dot.label, smallText, dot.bold ? 'bold' : 'regular')
  const at = (left: number, middle: number) => {
    return { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 }
  }
  const [right, left, centre] = [x + r + 4, x - r - 4 - width, x - width / 2]
  const above = y - r - height / 2 - 2
  const below = y + r + height / 2 + 2
  const corners = [above, below].flatMap((middle) => [at(x + 2, middle), at(x - 2 - width, middle)])
  const near = [at(right, y), at(left, y), at(centre, above), at(centre, below), ...corners]
  const away = Array.from({ length: far }, (_, i) => (i + 1) * step).flatMap((away) => {
    return [-away, away].flatMap((move) => [at(right + 6, y + move), at(left - 6, y + move)])
  })
  const crossing = (box: Box) => Number(target !== null && box.top < target && target < box.bottom)
  near.sort((a, b) => crossing(a) - crossing(b))
  return [
    ...near.map((box): Candidate => ({ box, lead: null })),
    ...away.map((box): Candidate => {
      const end = box.left > x ? box.left - 2 : box.right + 2
      return { box, lead: [end, (box.top + box.bottom) / 2] }
    })
  ]
}

function boxOf({ x, y, r }: Named): Box {
  return { left: x - r - 1, right: x + r + 1, top: y - r - 1, bottom: y + r + 1 }
}

function isWithin(box: Box, bounds: Box): boolean {
  const beside = box.left >= bounds.left && box.right <= bounds.right
  return beside && box.top >= bounds.top && box.bottom <= bounds.bottom
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Each place as a dot with the name that has found room. */
export function drawDots(rows: Datum[], dots: Named[], labels: DotLabel[]): SVGElement {
  const byArea = new Map(labels.map((label) => [label.dot.area, label]))
  const drawn = rows.map((row, i) => {
    const { x, y, r, color } = dots[i]!
    const label = byArea.get(row.area)
    const circle = { cx: x, cy: y, r, fill: color, stroke: paper, 'stroke-width': 1 }
    return element('g', { class: 'place', ...datum(row) }, [
      ...(label?.lead ? [drawLead(label.dot, label.lead)] : []),
      element('circle', circle),
      ...(label ? [drawName(label)] : [])
    ])
  })
  return element('g', { class: 'places' }, drawn)
}

/** The way from a name that stands apart to its dot. */
function drawLead({ x, y }: Named, [endX, endY]: [number, number]): SVGElement {
  const line = { stroke: inkSoft, 'stroke-width': 1, 'stroke-dasharray': '1 2.5' }
  return element('line', { x1: x, y1: y, x2: endX, y2: endY, ...line })
}

/** The name beside its dot. */
function drawName({ dot, x, y }: DotLabel): SVGElement {
  const text = { x, y, 'text-anchor': 'start', 'font-size': smallText, fill: ink, ...halo }
  return element('text', { ...text, 'font-weight': dot.bold ? 700 : null }, [dot.label])
}
