import type { AreaType } from '../schema/area.ts'
import type { Direction } from '../schema/indicator.ts'
import type { Status } from '../schema/observation.ts'
import { formatNumber } from '../format/number.ts'
import { formatPeriod } from '../format/period.ts'
import { element } from './element.ts'
import { halo } from './halo.ts'
import { areaColor, grid, ink, inkSoft, paper, tint } from './palette.ts'
import { textWidth } from './textwrap.ts'
import { drawVerdict, type Verdict } from './verdict.ts'

export interface RankingRow {
  area: string
  type: AreaType
  lansdel: string | null
  label: string
  /** Full name, for the text of a row; `label` when not given. */
  name?: string
  value: number | null
  lower: number | null
  upper: number | null
  status: Status
  verdict: Verdict
}

export interface ShownRow extends RankingRow {
  value: number
}

export interface RowUnit {
  decimals: number
  percent: boolean
  /** The period of all rows: a year, `2025`, or a quarter, `2026-Q1`. */
  year: string
  direction: Direction
}

export const nameSize = 14

const reasons: Record<Status, string> = {
  ok: 'uppgift saknas',
  missing: 'uppgift saknas',
  suppressed: 'visas inte, skyddas',
  incomplete: 'ofullständig',
  not_asked: 'frågan ställdes inte'
}

export function isShown(row: RankingRow): row is ShownRow {
  return row.value !== null && row.status === 'ok'
}

export function valueText(value: number, unit: RowUnit): string {
  return formatNumber(value, unit.decimals) + (unit.percent ? '\u00a0%' : '')
}

/** The name to the left of the axis. */
export function drawName(row: RankingRow, left: number, y: number): SVGElement {
  const attributes = { x: left - 10, y: y + 5, 'text-anchor': 'end', 'font-size': nameSize }
  const own = row.type === 'kommun' ? null : 700
  return element('text', { ...attributes, 'font-weight': own, fill: ink }, [row.label])
}

/** A dot on its interval, or a bar from zero where there are no intervals at all. */
export function drawValue(
  row: ShownRow,
  x: (value: number) => number,
  left: number,
  y: number,
  asBar: boolean,
  unit: RowUnit
): SVGElement {
  const color = areaColor({ code: row.area, ...row })
  const parts = [element('title', {}, [describeRow(row, unit)])]
  if (asBar) {
    const width = x(row.value) - left
    parts.push(element('rect', { x: left, y: y - 8, width, height: 16, fill: color }))
    return element('g', { class: 'row' }, parts)
  }
  const start = row.lower === null ? x(row.value) : x(row.lower)
  const lead = { x1: left, x2: start, y1: y, y2: y, stroke: grid, 'stroke-dasharray': '1 3' }
  parts.push(element('line', lead))
  if (row.lower !== null && row.upper !== null) {
    const width = x(row.upper) - start
    const fill = tint(color, 0.4)
    parts.push(element('rect', { x: start, y: y - 4, width, height: 8, rx: 2, fill }))
  }
  const dot = { cx: x(row.value), cy: y, r: 6, fill: color, stroke: paper, 'stroke-width': 1 }
  parts.push(element('circle', dot))
  return element('g', { class: 'row' }, parts)
}

/** The number at the end of its interval, with the verdict's shape. */
export function drawNumber(row: ShownRow, x: number, y: number, unit: RowUnit): SVGElement {
  const text = valueText(row.value, unit)
  const judged = row.verdict === 'higher' || row.verdict === 'lower'
  const width = textWidth(text, nameSize, judged ? 'bold' : 'regular')
  const verdict = drawVerdict(row.verdict, unit.direction, x + width + 3, y)
  const style = { 'font-weight': judged ? 700 : null, fill: ink }
  return element('g', {}, [rowText(text, x, y, style), ...(verdict ? [verdict] : [])])
}

/** Why there is no number. */
export function drawHidden(row: RankingRow, x: number, y: number): SVGElement {
  const style = { class: 'hidden', 'font-style': 'italic', fill: inkSoft }
  return rowText(reasons[row.status], x, y, style)
}

function rowText(
  text: string,
  x: number,
  y: number,
  style: Record<string, string | number | null>
) {
  const place = { x, y: y + 5, 'text-anchor': 'start', 'font-size': nameSize }
  return element('text', { ...place, ...style, ...halo }, [text])
}

/** "Ljusnarsberg 2022: 34,5 (95 % intervall 22,6–50,2)" */
export function describeRow(row: ShownRow, unit: RowUnit): string {
  const name = row.name ?? row.label
  const interval =
    row.lower !== null && row.upper !== null
      ? ` (95\u00a0% intervall ${formatNumber(row.lower, unit.decimals)}–${valueText(row.upper, unit)})`
      : ''
  const head = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${formatPeriod(unit.year)}`
  return `${head}: ${valueText(row.value, unit)}${interval}`
}
