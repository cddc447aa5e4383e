import { absenceText } from '../../format/absence.ts'
import { formatBound, shortBound } from '../../format/bound.ts'
import { boundOf, type Bound } from '../../schema/bound.ts'
import { drawCross } from '../parts/annotation.ts'
import { boundReach, drawBound, upright } from '../parts/bound-mark.ts'
import { datum } from '../parts/datum.ts'
import { doubtReach, drawDoubt } from '../parts/doubt-mark.ts'
import { element } from '../parts/document/element.ts'
import { halo } from '../parts/halo.ts'
import { hatchedGround } from '../parts/hatching.ts'
import { startOf, type MapLayout, type MapPlace } from './layout.ts'
import { axis, ink, inkSoft, mapFill, paper, tint } from '../parts/palette.ts'
import {
  isDoubted,
  isShown,
  valueText,
  type RankingRow,
  type RowUnit,
  type ShownRow
} from '../ranking/row.ts'
import { smallText } from '../parts/size.ts'
import { textWidth, wrapText } from '../parts/text-wrap.ts'
import { drawVerdict, verdictWidth } from '../parts/verdict.ts'

/** A value's colour. */
export type Shade = (value: number) => string

// The palest is still told from paper, and the darkest carries dark text.
const [palest, darkest] = [0.08, 0.62]

/** One hue from the lowest value to the highest; all alike are in between. */
export function shading(values: number[]): Shade {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return (value) => {
    const share = most > least ? (value - least) / (most - least) : 0.5
    return tint(mapFill, palest + share * (darkest - palest))
  }
}

/** Whether a place lacks a figure that there could have been. */
export function isHatched(row: RankingRow): boolean {
  return !isShown(row) && (row.status === 'missing' || row.status === 'incomplete')
}

/** The place itself, which is what can be pointed at. */
export function drawGround(
  row: RankingRow,
  outline: string,
  { layout, shade, pattern }: { layout: MapLayout; shade: Shade; pattern: string }
): SVGElement {
  const { scale, touching } = layout
  // Neighbours that are white both are told apart by their border; tiles by what is between them.
  const border = { stroke: touching ? axis : paper, 'stroke-width': 1 / scale }
  const style = { d: outline, ...border }
  if (!isHatched(row)) {
    const fill = isShown(row) ? shade(row.value) : paper
    return element('path', { class: 'place', ...datum(row), ...style, fill })
  }
  return element('g', { class: 'place', ...datum(row) }, [
    element('path', { ...style, fill: hatchedGround }),
    element('path', { ...style, fill: `url(#${pattern})` })
  ])
}

/** The name above the number with the verdict's shape, or above why there is none. */
export function drawText(
  row: RankingRow,
  place: MapPlace,
  { shade, unit, layout }: { shade: Shade; unit: RowUnit; layout: MapLayout }
): SVGElement {
  const { x, y, anchor, lead } = place
  const { nameSize, nameAbove } = layout.text
  const ground = isShown(row) && !lead ? shade(row.value) : paper
  const around = { ...halo, stroke: ground, 'stroke-width': 3 }
  const name = {
    x,
    y: y - nameAbove,
    'text-anchor': anchor,
    'font-size': nameSize,
    fill: ink,
    ...around
  }
  const bound = boundOf(row)
  const setting = { unit, layout, around }
  const rest = isShown(row)
    ? number(row, place, setting)
    : isDoubted(row)
      ? doubted(row, place, setting)
      : bound
        ? bounded(bound, place, setting)
        : reason(row, place, setting)
  return element('g', { 'data-area': row.area }, [element('text', name, [row.label]), ...rest])
}

type Style = Record<string, string | number>

const crossWidth = 12

interface Setting {
  unit: RowUnit
  layout: MapLayout
  around: Style
}

function number(row: ShownRow, place: MapPlace, { unit, layout, around }: Setting): SVGElement[] {
  const { valueSize, valueBelow } = layout.text
  const text = valueText(row.value, unit)
  const width = textWidth(text, valueSize, 'bold')
  const judged = row.verdict === 'higher' || row.verdict === 'lower'
  const start = startOf(place, width + (judged ? verdictWidth : 0))
  const baseline = place.y + valueBelow
  const style = { 'font-size': valueSize, 'font-weight': 700, fill: ink, ...around }
  const verdict = drawVerdict(row.verdict, unit.direction, start + width + 3, baseline - 6)
  const drawn = { x: start + width / 2, y: baseline, 'text-anchor': 'middle', ...style }
  return [element('text', drawn, [text]), ...(verdict ? [verdict] : [])]
}

/** A doubtful value behind its mark. */
function doubted({ value }: ShownRow, place: MapPlace, { unit, layout, around }: Setting) {
  const words = valueText(value, unit)
  const mark = 2 * doubtReach + 3
  const left = startOf(place, textWidth(words, smallText) + mark)
  const baseline = place.y + layout.text.valueBelow - 1
  const style = { 'font-size': smallText, 'text-anchor': 'start', fill: ink, ...around }
  return [
    drawDoubt([left + doubtReach, baseline - 5], ink),
    element('text', { class: 'doubted', x: left + mark, y: baseline, ...style }, [words])
  ]
}

/** The mark of a bound and its words, or its sign where they have no room. */
function bounded(bound: Bound, place: MapPlace, { unit, layout, around }: Setting) {
  const { room, text } = layout
  const mark = boundReach + 4
  const words = formatBound(bound, unit)
  const told = textWidth(words, smallText) + mark <= room ? words : shortBound(bound, unit)
  const width = textWidth(told, smallText) + mark
  const [left, baseline] = [startOf(place, width), place.y + text.valueBelow - 1]
  const style = { 'font-size': smallText, 'text-anchor': 'start', fill: ink, ...around }
  const top = baseline - (bound.side === 'under' ? boundReach : 0)
  return [
    drawBound([left + boundReach / 2, top], upright(bound), ink),
    element('text', { class: 'bounded', x: left + mark, y: baseline, ...style }, [told])
  ]
}

/** Why there is no value, after a cross where it is hidden. */
function reason(row: RankingRow, place: MapPlace, { unit, layout, around }: Setting): SVGElement[] {
  const { valueBelow, brief } = layout.text
  const words = absenceText(row, unit, brief ? 'little' : 'cell')
  const lines = wrapText(words, layout.room, smallText)
  // A text of one line beside the map may stand as far from its name as a number does.
  const first = place.y + valueBelow - (place.lead && brief ? 0 : 4)
  const cross = row.status === 'suppressed' ? crossWidth : 0
  // Beside a text that is centred the cross may hang out.
  const left = startOf(place, textWidth(lines[0] ?? '', smallText) + (place.lead ? cross : 0))
  const x = place.anchor === 'start' ? place.x + cross : place.x
  const spans = lines.map((line, i) => element('tspan', { x, y: first + i * 15 }, [line]))
  const style = { 'font-size': smallText, 'font-style': 'italic', fill: inkSoft, ...around }
  const text = element('text', { class: 'hidden', 'text-anchor': place.anchor, ...style }, spans)
  if (!cross) return [text]
  return [text, drawCross(place.lead ? left + 4 : left - 7, first - 4, 4, inkSoft)]
}
