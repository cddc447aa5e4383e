import { formatNumber } from '../format/number.ts'
import type { Status } from '../schema/observation.ts'
import { element } from './element.ts'
import { county, ink, inkSoft, link } from './palette.ts'
import { reasons } from './rankingrow.ts'
import type { TrendPoint } from './series.ts'
import { smallText, type ChartSize } from './size.ts'
import { drawCourse } from './sparkline.ts'
import { drawSpine, spineScale, type SpineRow } from './spine.ts'
import { wrapText } from './textwrap.ts'
import { verdictColor, type Verdict } from './verdict.ts'

/** An indicator of a place: its value, where it stands among the kommuner, and how it came there. */
export interface ProfileRow extends SpineRow {
  title: string
  /** Address of the indicator's page with the place in focus. */
  href: string
  /** Year and number of answers: what stands in small type below the title. */
  meta: string
  status: Status
  decimals: number
  percent: boolean
  /** It must be read with caution. */
  uncertain: boolean
  /** Why the value is not set beside the county's; null where it is. */
  alone: string | null
  before: Before | null
  course: TrendPoint[]
  breakBefore: string | null
}

/** The value before, "72 % 2020", with the verdict on the change and its words, "minskat, sämre". */
export interface Before {
  text: string
  verdict: Verdict
  words: string
}

/** What all rows of a chart share: the place, the colour of its länsdel, and the years of the courses. */
export interface ProfilePlace {
  area: string
  hue: string
  years: [number, number]
}

/** Where the parts of a row stand, px. In a narrow chart title and course stand above the rest. */
interface Columns {
  titleWidth: number
  /** Where the number stands, by its start or its end. */
  value: number
  anchor: 'start' | 'end'
  spine: [number, number]
  course: [number, number]
  before: number
}

export const columns: Record<ChartSize, Columns> = {
  wide: {
    titleWidth: 206,
    value: 262,
    anchor: 'end',
    spine: [284, 482],
    course: [500, 584],
    before: 602
  },
  narrow: {
    titleWidth: 264,
    value: 0,
    anchor: 'start',
    spine: [66, 238],
    course: [274, 358],
    before: 252
  }
}

const titleSize = 15
const titleLine = 18
const metaLine = 18
const courseHeight = 28

/** A row with the lines of its title and its height, before it is placed. */
export interface MeasuredRow {
  row: ProfileRow
  lines: string[]
  height: number
}

export function measureRow(row: ProfileRow, size: ChartSize): MeasuredRow {
  const lines = wrapText(row.title, columns[size].titleWidth, titleSize, 'bold')
  const text = lines.length * titleLine + metaLine
  return { row, lines, height: size === 'wide' ? Math.max(50, text + 14) : text + 62 }
}

/** The row with its upper edge at `top`. */
export function drawRow(
  { row, lines, height }: MeasuredRow,
  top: number,
  size: ChartSize,
  place: ProfilePlace
): SVGElement {
  const at = columns[size]
  const text = lines.length * titleLine + metaLine
  const wide = size === 'wide'
  const textTop = wide ? top + (height - text) / 2 : top + 8
  const y = wide ? top + height / 2 - 4 : textTop + text + 20
  const courseTop = (wide ? y + 4 : textTop + text / 2) - courseHeight / 2
  const [left, right] = at.course
  const course = { width: right - left, height: courseHeight }
  return element('g', { class: 'row' }, [
    ...drawTitle(row, lines, textTop),
    ...drawPosition(row, at, [wide ? top : y - 14, y], place),
    ...drawBefore(row, at.before, y),
    element(
      'g',
      { transform: `translate(${left},${courseTop})` },
      drawCourse(row.course, course, { breakBefore: row.breakBefore, years: place.years })
    )
  ])
}

function drawTitle({ href, meta, title }: ProfileRow, lines: string[], top: number): SVGElement[] {
  const spans = lines.map((line, i) => {
    return element('tspan', { x: 0, y: top + 14 + i * titleLine }, [line])
  })
  const style = { 'font-size': titleSize, 'font-weight': 600, 'text-anchor': 'start', fill: link }
  const y = top + lines.length * titleLine + 14
  return [
    // Lines that follow on each other would be heard as one word.
    element('a', { href, class: 'title', 'aria-label': title }, [element('text', style, spans)]),
    words(meta, 0, y, { fill: inkSoft })
  ]
}

/** The number and the spine, or why there is none; the county's line runs through it from above. */
function drawPosition(
  row: ProfileRow,
  { value: x, anchor, spine }: Columns,
  [top, y]: [number, number],
  place: ProfilePlace
): SVGElement[] {
  const soft = { fill: inkSoft, 'font-style': 'italic' }
  if (row.value === null) {
    const reason = words(reasons[row.status], spine[0], y + 5, { ...soft, class: 'hidden' })
    return [words('–', x, y + 5, { 'text-anchor': anchor, fill: inkSoft }), reason]
  }
  const text = valueText(row) + (row.uncertain ? '*' : '')
  const style = { 'font-size': 17, 'font-weight': 700, 'text-anchor': anchor }
  const number = element('text', { x, y: y + 6, ...style, fill: ink }, [text])
  const scale = spineScale(row, spine)
  if (row.alone !== null || !scale) {
    return [number, words(row.alone ?? 'länsvärde saknas', spine[0], y + 5, soft)]
  }
  const middle = (spine[0] + spine[1]) / 2
  const line = { x1: middle, x2: middle, y1: top, y2: y + 10, stroke: county }
  const below = { 'text-anchor': 'middle', fill: inkSoft }
  return [
    number,
    element('line', line),
    drawSpine(row, scale, y, place),
    words(valueText({ ...row, value: row.county }), middle, y + 23, below)
  ]
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
