import type { AreaType } from '../../schema/registers/area.ts'
import type { Direction } from '../../schema/registers/indicator.ts'
import type { Status } from '../../schema/observation.ts'
import { absenceText } from '../../format/absence.ts'
import { formatBound, type ValueUnit } from '../../format/bound.ts'
import { formatNumber } from '../../format/number.ts'
import { boundOf, type Bound } from '../../schema/bound.ts'
import { isDoubtful } from '../../schema/doubt.ts'
import { boundReach, drawBound, level } from '../parts/bound-mark.ts'
import { datum } from '../parts/datum.ts'
import { doubtReach, drawDoubt } from '../parts/doubt-mark.ts'
import { element } from '../parts/document/element.ts'
import { halo } from '../parts/halo.ts'
import { areaColor, grid, ink, inkSoft, paper, tint } from '../parts/palette.ts'
import { textWidth } from '../parts/text-wrap.ts'
import { drawVerdict, type Verdict } from '../parts/verdict.ts'

export interface RankingRow {
  area: string
  type: AreaType
  lansdel: string | null
  label: string
  value: number | null
  lower: number | null
  upper: number | null
  status: Status
  verdict: Verdict
  /** What is told of the value when it is pointed at, line by line. */
  tip?: string[]
}

export interface ShownRow extends RankingRow {
  value: number
}

export interface RowUnit extends ValueUnit {
  direction: Direction
}

export function isShown(row: RankingRow): row is ShownRow {
  return row.value !== null && row.status === 'ok'
}

/** A value that is shown without a place among the others. */
export function isDoubted(row: RankingRow): row is ShownRow {
  return row.value !== null && isDoubtful(row)
}

/** Those with a value, then those that are doubtful or told as bounds, which have no place among them, then the rest. */
export function inOrder<Row extends RankingRow>(rows: Row[]) {
  const shown = rows.filter((row): row is Row & ShownRow => isShown(row))
  const unranked = rows.filter((row) => isDoubted(row) || boundOf(row))
  const hidden = rows.filter((row) => !isShown(row) && !unranked.includes(row))
  return { shown, unranked, hidden, all: [...shown, ...unranked, ...hidden] }
}

export function valueText(value: number, unit: RowUnit): string {
  return formatNumber(value, unit.decimals) + (unit.percent ? '\u00a0%' : '')
}

/** Where a row's parts go, px. */
export interface RowPlace {
  x: (value: number) => number
  /** The axis that the values start from. */
  left: number
  y: number
  height: number
  textSize: number
  asBar: boolean
}

/** A place's row: its name, its value with the number, or why there is none. */
export function drawRow(row: RankingRow, place: RowPlace, unit: RowUnit): SVGElement {
  return element('g', { class: 'row', ...datum(row) }, [
    ...drawTold(row, place, unit),
    drawName(row, place)
  ])
}

function drawTold(row: RankingRow, place: RowPlace, unit: RowUnit): SVGElement[] {
  if (isShown(row)) return [...drawValue(row, place), ...drawNumber(row, place, unit)]
  if (isDoubted(row)) return drawDoubted(row, place, unit)
  const bound = boundOf(row)
  return bound ? drawBounded(row, bound, place, unit) : [drawHidden(row, place, unit)]
}

/** A doubtful value on the axis; the key says what its mark means. */
function drawDoubted(row: ShownRow, place: RowPlace, unit: RowUnit): SVGElement[] {
  const reach = Math.min(doubtReach - 0.5, place.height / 2 - 1)
  const at = place.x(row.value)
  return [
    drawDoubt([at, place.y], areaColor({ code: row.area, ...row }), reach),
    rowText(valueText(row.value, unit), at + 11, place, { class: 'doubted', fill: ink })
  ]
}

/** A bound on the axis of values, with its words. */
function drawBounded(row: RankingRow, bound: Bound, place: RowPlace, unit: RowUnit): SVGElement[] {
  const { y, height } = place
  const x = place.x(bound.value)
  const reach = Math.min(boundReach, height - 5)
  const end = x + (bound.side === 'over' ? reach : 0) + 8
  return [
    drawBound([x, y], level(bound), areaColor({ code: row.area, ...row }), reach),
    rowText(formatBound(bound, unit), end, place, { class: 'bounded', fill: ink })
  ]
}

/** The name to the left of the axis. */
function drawName(row: RankingRow, { left, y, textSize }: RowPlace): SVGElement {
  const attributes = { x: left - 10, y: y + 5, 'text-anchor': 'end', 'font-size': textSize }
  const own = row.type === 'kommun' ? null : 700
  return element('text', { ...attributes, 'font-weight': own, fill: ink }, [row.label])
}

/** A dot on its interval, or a bar from zero where there are no intervals at all. */
function drawValue(row: ShownRow, { x, left, y, height, asBar }: RowPlace): SVGElement[] {
  const color = areaColor({ code: row.area, ...row })
  if (asBar) {
    const width = x(row.value) - left
    const thick = Math.min(16, height - 4)
    return [element('rect', { x: left, y: y - thick / 2, width, height: thick, fill: color })]
  }
  const start = row.lower === null ? x(row.value) : x(row.lower)
  const lead = { x1: left, x2: start, y1: y, y2: y, stroke: grid, 'stroke-dasharray': '1 3' }
  const parts = [element('line', lead)]
  if (row.lower !== null && row.upper !== null) {
    const width = x(row.upper) - start
    const fill = tint(color, 0.3)
    parts.push(
      element('rect', { class: 'tint', x: start, y: y - 4, width, height: 8, rx: 2, fill })
    )
  }
  const r = Math.min(6, height / 3)
  const dot = { cx: x(row.value), cy: y, r, fill: color, stroke: paper, 'stroke-width': 1 }
  return [...parts, element('circle', dot)]
}

/** The number at the end of its interval, with the verdict's shape. */
function drawNumber(row: ShownRow, place: RowPlace, unit: RowUnit): SVGElement[] {
  const { x, y, textSize } = place
  const end = x(row.upper ?? row.value) + (row.upper === null ? 11 : 9)
  const text = valueText(row.value, unit)
  const judged = row.verdict === 'higher' || row.verdict === 'lower'
  const width = textWidth(text, textSize, judged ? 'bold' : 'regular')
  const verdict = drawVerdict(row.verdict, unit.direction, end + width + 3, y)
  const style = { 'font-weight': judged ? 700 : null, fill: ink }
  return [rowText(text, end, place, style), ...(verdict ? [verdict] : [])]
}

/** Why there is no number. */
function drawHidden(row: RankingRow, place: RowPlace, unit: RowUnit): SVGElement {
  const style = { class: 'hidden', 'font-style': 'italic', fill: inkSoft }
  return rowText(absenceText(row, unit, 'row'), place.left + 9, place, style)
}

function rowText(
  text: string,
  x: number,
  { y, textSize }: RowPlace,
  style: Record<string, string | number | null>
) {
  const place = { x, y: y + 5, 'text-anchor': 'start', 'font-size': textSize }
  return element('text', { ...place, ...style, ...halo }, [text])
}
