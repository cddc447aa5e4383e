import { absenceText } from '../../format/absence.ts'
import { formatBound, shortBound } from '../../format/bound.ts'
import { formatNumber } from '../../format/number.ts'
import { boundOf } from '../../schema/bound.ts'
import type { Direction } from '../../schema/registers/indicator.ts'
import { element } from '../parts/document/element.ts'
import { county, ink, inkSoft, link } from '../parts/palette.ts'
import { onSlide, smallText, type ChartSize } from '../parts/size.ts'
import { drawSparkline } from '../parts/sparkline.ts'
import { wrapText } from '../parts/text-wrap.ts'
import { verdictColor, type Verdict } from '../parts/verdict.ts'
import { columns, heights, type MeasuredRow } from './layout.ts'
import type { ProfilePlace, ProfileRow } from './row.ts'
import { drawSpine, spineScale } from './spine.ts'

const sparklineHeight = 28

/** The row with its upper edge at `top`. */
export function drawRow(
  measured: MeasuredRow,
  top: number,
  size: ChartSize,
  place: ProfilePlace
): SVGElement {
  const at = columns[size]
  const { row, text, height } = measured
  const { above, toSpine, lift } = heights[size]
  const textTop = at.stacked ? top + above : top + (height - text) / 2
  const y = at.stacked ? textTop + text + toSpine : top + height / 2 - lift
  return element('g', { class: 'row' }, [
    ...drawTitle(measured, textTop, size),
    ...drawPosition(row, size, [at.stacked ? y - 14 : top, y], place),
    ...drawBefore(row, at.before, y),
    ...drawYears(row, at.sparkline, at.stacked ? textTop + text / 2 : y + lift, place)
  ])
}

/** The sparkline with its middle at `y`. */
function drawYears(
  { timeSeries, breakBefore, trend, direction }: ProfileRow,
  range: [number, number] | null,
  y: number,
  { years }: ProfilePlace
): SVGElement[] {
  if (!range) return []
  const [left, right] = range
  const box = { width: right - left, height: sparklineHeight }
  const drawn = drawSparkline(timeSeries, box, { breakBefore, years })
  return [
    element('g', { transform: `translate(${left},${y - sparklineHeight / 2})` }, drawn),
    ...drawTrend(trend, direction, [right + 3, y])
  ]
}

/** An arrow on the slant that says which way a sure trend goes, from its left end at middle height. */
function drawTrend(verdict: Verdict, direction: Direction, [x, y]: [number, number]): SVGElement[] {
  if (verdict !== 'higher' && verdict !== 'lower') return []
  const up = verdict === 'higher' ? -1 : 1
  const d = `M${x},${y - up * 5}l10,${up * 10}m-7,0h7v${-up * 7}`
  const color = verdictColor(verdict, direction)
  const line = { d, fill: 'none', stroke: color, 'stroke-width': 2 }
  return [element('path', { class: 'trend', 'data-trend': verdict, ...line })]
}

function drawTitle(
  { row: { href, meta, title }, lines, beside }: MeasuredRow,
  top: number,
  size: ChartSize
): SVGElement[] {
  const { titleSize, titleLine } = heights[size]
  const spans = lines.map((line, i) => {
    return element('tspan', { x: 0, y: top + 14 + i * titleLine }, [line])
  })
  const style = { 'font-size': titleSize, 'font-weight': 600, 'text-anchor': 'start', fill: link }
  const y = top + (lines.length - (beside ? 1 : 0)) * titleLine + 14
  const told = beside
    ? { x: columns[size].titleWidth, 'text-anchor': 'end' }
    : { x: 0, 'text-anchor': 'start' }
  return [
    // Lines that follow on each other would be heard as one word.
    element('a', { href, class: 'title', 'aria-label': title }, [element('text', style, spans)]),
    words(meta, 0, y, { ...told, fill: inkSoft })
  ]
}

/** The number and the spine, or why there is none; the county's line runs through it from above. */
function drawPosition(
  row: ProfileRow,
  size: ChartSize,
  [top, y]: [number, number],
  place: ProfilePlace
): SVGElement[] {
  const { value: x, anchor, spine } = columns[size]
  const soft = { fill: inkSoft, 'font-style': 'italic' }
  if (row.value === null && !boundOf(row)) {
    const why = absenceText(row, row, 'row')
    const reason = drawReason(why, y, size, { ...soft, class: 'hidden' })
    return [words('–', x, y + 5, { 'text-anchor': anchor, fill: inkSoft }), reason]
  }
  const number = drawNumber(row, y, size)
  const scale = spineScale(row, spine)
  if (row.alone !== null || !scale) {
    return [...number, drawReason(row.alone ?? 'länsvärde saknas', y, size, soft)]
  }
  const middle = (spine[0] + spine[1]) / 2
  const line = { x1: middle, x2: middle, y1: top, y2: y + 10, stroke: county }
  const below = { 'text-anchor': 'middle', fill: inkSoft }
  return [
    ...number,
    element('line', line),
    drawSpine(row, scale, y, place),
    words(valueText({ ...row, value: row.county }), middle, y + heights[size].county, below)
  ]
}

/** The value; a bound in two lines, "under" above "25 %", or by its sign where there is no room above. */
function drawNumber(row: ProfileRow, y: number, size: ChartSize): SVGElement[] {
  const { value: x, anchor } = columns[size]
  const style = { 'font-size': heights[size].valueSize, 'font-weight': 700, 'text-anchor': anchor }
  const number = (text: string) => element('text', { x, y: y + 6, ...style, fill: ink }, [text])
  const bound = boundOf(row)
  if (!bound) return [number(valueText(row) + (row.uncertain ? '*' : ''))]
  if (onSlide(size) || columns[size].stacked) return [number(shortBound(bound, row))]
  const figure = valueText({ ...row, value: bound.value })
  const above = formatBound(bound, row).slice(0, -figure.length).trim()
  return [number(figure), words(above, x, y - 8, { 'text-anchor': anchor, fill: ink })]
}

/** Why nothing is placed; on a slide in as many lines as keep it from the value before. */
function drawReason(
  text: string,
  y: number,
  size: ChartSize,
  style: Record<string, string>
): SVGElement {
  const { spine, before } = columns[size]
  const [x] = spine
  if (!onSlide(size)) return words(text, x, y + 5, style)
  const lines = wrapText(text, before - x - 4, smallText)
  const first = y + 5 - (lines.length - 1) * 7.5
  const spans = lines.map((line, i) => element('tspan', { x, y: first + i * 15 }, [line]))
  const attributes = { 'font-size': smallText, 'text-anchor': 'start', ...style }
  return element('text', attributes, spans)
}

/** The value before in small type; a sure change has an arrow and says which way it went. */
function drawBefore({ before, direction }: ProfileRow, x: number, y: number): SVGElement[] {
  if (!before) return []
  const { text, verdict, words: said } = before
  if (verdict !== 'higher' && verdict !== 'lower') return [words(text, x, y + 5, { fill: inkSoft })]
  const color = verdictColor(verdict, direction)
  const up = verdict === 'higher' ? -1 : 1
  const arrow = `M${x + 5},${y - 2 - up * 5}v${up * 10}m-4,${-up * 4}l4,${up * 4}l4,${-up * 4}`
  const line = { d: arrow, fill: 'none', stroke: color, 'stroke-width': 2 }
  return [
    element('path', { class: 'change', 'data-change': verdict, ...line }),
    words(said, x + 14, y + 2, { fill: color, 'font-weight': 700 }),
    words(text, x + 14, y + 19, { fill: inkSoft })
  ]
}

function valueText({
  value,
  decimals,
  percent
}: Pick<ProfileRow, 'value' | 'decimals' | 'percent'>) {
  return value === null ? '' : formatNumber(value, decimals) + (percent ? '\u00a0%' : '')
}

function words(
  text: string,
  x: number,
  y: number,
  style: Record<string, string | number>
): SVGElement {
  const place = { x, y, 'font-size': smallText, 'text-anchor': 'start' }
  return element('text', { ...place, ...style }, [text])
}
