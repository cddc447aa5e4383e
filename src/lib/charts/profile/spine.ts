import { boundOf, type Bound } from '../../schema/bound.ts'
import { isDoubtful } from '../../schema/doubt.ts'
import type { Direction } from '../../schema/registers/indicator.ts'
import type { Status } from '../../schema/observation.ts'
import { drawBound } from '../parts/bound-mark.ts'
import { datum } from '../parts/datum.ts'
import { drawDoubt } from '../parts/doubt-mark.ts'
import { element } from '../parts/document/element.ts'
import { axis, ink, inkSoft, paper, tint } from '../parts/palette.ts'
import { verdictColor, type Verdict } from '../parts/verdict.ts'

/** A kommun on a spine. */
export interface SpineKommun {
  area: string
  value: number
  /** It lies in the place that the chart is about. */
  own: boolean
  tip: string[]
}

/** A place among the kommuner, with the county in the middle. */
export interface SpineRow {
  value: number | null
  lower: number | null
  upper: number | null
  status: Status
  direction: Direction
  verdict: Verdict
  /** Some member of the place has no value. */
  partial: boolean
  county: number | null
  riket: number | null
  kommuner: SpineKommun[]
  tip: string[]
}

type Range = [number, number]
type Scale = (value: number) => number

// Room for the mark at either end, px.
const inset = 8
// The line that the kommuner stand on.
const spread = '#cfcabf'

/**
 * The row's own scale: the county in the middle, better to the right, as far to each side as what is most unlike the
 * county. Null where the county has no value to be seen against.
 */
export function spineScale(row: SpineRow, [left, right]: Range): Scale | null {
  const { county, value, lower, upper, riket, kommuner } = row
  if (county === null || (value === null && !boundOf(row))) return null
  const shown = [value, lower, upper, riket, ...kommuner.map((kommun) => kommun.value)]
  const reach = Math.max(...shown.map((one) => (one === null ? 0 : Math.abs(one - county))))
  const perUnit = ((right - left) / 2 - inset) / (reach || 1)
  const sign = row.direction === 'lower' ? -1 : 1
  return (one) => (left + right) / 2 + sign * (one - county) * perUnit
}

/** The spread of the kommuner, riket, and the place with its interval, at the height `y`. */
export function drawSpine(
  row: SpineRow,
  x: Scale,
  y: number,
  { area, hue }: { area: string; hue: string }
): SVGElement {
  const { value, lower, upper, riket, kommuner } = row
  const ends = kommuner.map((kommun) => x(kommun.value))
  const parts: SVGElement[] = []
  if (lower !== null && upper !== null) {
    // What is nothing but chance is as pale as can be.
    const color = tint(markColor(row), row.verdict === 'none' ? 0.14 : 0.22)
    const interval = bar([x(lower), x(upper)].sort((a, b) => a - b) as Range, y, 14, color)
    interval.setAttribute('class', 'tint')
    parts.push(interval)
  }
  if (ends.length > 1) parts.push(bar([Math.min(...ends), Math.max(...ends)], y, 2, spread))
  for (const inside of [false, true]) {
    const ticks = kommuner.filter(({ own }) => own === inside)
    const style = inside
      ? { stroke: hue, 'stroke-width': 2 }
      : { stroke: axis, 'stroke-width': 1.5 }
    const marks = ticks.map((kommun) => tick(kommun, x(kommun.value), y))
    if (marks.length > 0) parts.push(element('g', style, marks))
  }
  if (riket !== null) parts.push(diamond(x(riket), y))
  const bound = boundOf(row)
  const own =
    value !== null
      ? isDoubtful(row)
        ? drawDoubt([x(value), y], ink)
        : drawMark(row, x(value), y)
      : bound && drawBound([x(bound.value), y], wayOf(bound, row), ink)
  if (own) parts.push(element('g', datum({ area, tip: row.tip }), [own]))
  return element('g', { class: 'spine' }, parts)
}

/** Better lies to the right, whichever way that is. */
function wayOf({ side }: Bound, { direction }: Pick<SpineRow, 'direction'>) {
  return (side === 'under') === (direction === 'lower') ? 'right' : 'left'
}

function bar([from, to]: Range, y: number, height: number, fill: string): SVGElement {
  return element('rect', { x: from, y: y - height / 2, width: to - from, height, rx: 2, fill })
}

function tick({ area, own, tip }: SpineKommun, x: number, y: number): SVGElement {
  const reach = own ? 8 : 5
  return element('path', { d: `M${round(x)},${y - reach}v${2 * reach}`, ...datum({ area, tip }) })
}

function diamond(x: number, y: number): SVGElement {
  const d = `M${round(x)},${y - 5}l4.5,5l-4.5,5l-4.5,-5z`
  return element('path', { class: 'riket', d, fill: paper, stroke: inkSoft, 'stroke-width': 1.25 })
}

/** A triangle up or down for a difference that is sure, a disc for one that is not, a square where nothing is tested. */
export function drawMark(
  { verdict, direction, partial }: Pick<SpineRow, 'verdict' | 'direction' | 'partial'>,
  x: number,
  y: number
): SVGElement {
  const color = markColor({ verdict, direction })
  const fill = partial
    ? { fill: paper, stroke: color, 'stroke-width': 2 }
    : { fill: color, stroke: paper }
  if (verdict === 'none') {
    return element('circle', {
      class: 'mark',
      'data-verdict': verdict,
      cx: x,
      cy: y,
      r: 5.5,
      ...fill
    })
  }
  if (verdict === 'untested') {
    const square = { x: x - 4.5, y: y - 4.5, width: 9, height: 9 }
    return element('rect', { class: 'mark', 'data-verdict': verdict, ...square, ...fill })
  }
  const up = verdict === 'higher' ? -1 : 1
  const d = `M${round(x - 7)},${y - up * 6}h14l-7,${up * 12}z`
  return element('path', { class: 'mark', 'data-verdict': verdict, d, ...fill })
}

function markColor({ verdict, direction }: Pick<SpineRow, 'verdict' | 'direction'>): string {
  if (verdict === 'untested') return inkSoft
  return verdict === 'none' ? ink : verdictColor(verdict, direction)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
