import type { DecisionKind } from '../../schema/registers/decision.ts'
import { element } from '../parts/document/element.ts'
import { halo } from '../parts/halo.ts'
import { frame, type FrameOptions } from '../parts/frame.ts'
import { dayPosition } from '../parts/period.ts'
import { linear, type Linear } from '../parts/scale/linear.ts'
import { decisionBand, grid, ink, inkSoft, paper } from '../parts/palette.ts'
import { chartWidth, onSlide, smallText, type ChartSize } from '../parts/size.ts'
import { cutText, textWidth, wrapText } from '../parts/text-wrap.ts'
import { symbol } from './symbol.ts'

/** An item of a meeting on the axis of time. */
export interface TimelineItem {
  id: string
  forum: string
  kind: DecisionKind
  title: string
  /** Span that the date stands for, YYYY-MM-DD; the same day twice when the day is known. */
  firstDay: string
  lastDay: string
  /** Address of the item's page. */
  href: string
  /** What is told when it is pointed at, line by line. */
  tip: string[]
}

export interface TimelineOptions extends FrameOptions {
  /** The day the site was built, YYYY-MM-DD. */
  today: string
}

const page = { row: 21, lane: 32, axis: 24 }
const slide = { row: 18, lane: 22, axis: 20 }
const lineHeight = 15
const inset = 10
const symbolRoom = 11

/** What was decided when, one lane for each forum, one row for each item. */
export function timeline(items: TimelineItem[], options: TimelineOptions): SVGSVGElement {
  const width = chartWidth[options.size]
  const heights = onSlide(options.size) ? slide : page
  const days = [options.today, ...items.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay])]
  const positions = days.map(dayPosition)
  const domain = positions.reduce<[number, number]>(
    ([first, last], at) => [Math.min(first, at - 0.1), Math.max(last, at + 0.1)],
    [Infinity, -Infinity]
  )
  const x = linear(domain, [inset, width - inset])
  const parts: SVGElement[] = []
  let y = heights.axis
  for (const forum of new Set(items.map((item) => item.forum))) {
    parts.push(laneTitle(forum, y, width, heights.lane))
    y += heights.lane
    const own = items.filter((item) => item.forum === forum)
    for (const item of own.toSorted(byTime)) {
      const placed = placeItem(item, x, options.size)
      const more = (placed.lines.length - 1) * lineHeight
      parts.push(drawItem(item, placed, y + heights.row / 2))
      y += heights.row + more
    }
    y += 4
  }
  const axis = drawYears(domain, x, y, dayPosition(options.today))
  const plot = element('svg', { height: y }, [...axis, ...parts]) as SVGSVGElement
  return frame(plot, { ...options, linked: true })
}

function byTime(a: TimelineItem, b: TimelineItem): number {
  return a.firstDay < b.firstDay ? -1 : a.firstDay > b.firstDay ? 1 : a.id < b.id ? -1 : 1
}

function laneTitle(forum: string, y: number, width: number, height: number): SVGElement {
  const style = { 'font-size': 14, 'font-weight': 700, 'text-anchor': 'start', fill: ink }
  return element('g', { class: 'lane' }, [
    element('line', { x1: 0, x2: width, y1: y + 2, y2: y + 2, stroke: grid }),
    // The years' lines pass behind the name.
    element('rect', {
      x: 0,
      y: y + height - 26,
      width: textWidth(forum, 14, 'bold') + 6,
      height: 20,
      fill: paper
    }),
    element('text', { x: 0, y: y + height - 10, ...style }, [cutText(forum, width, 14, 'bold')])
  ])
}

/** A symbol's day or span, and its name on the side that has room: on a slide in two lines where it needs them. */
function placeItem({ firstDay, lastDay, title }: TimelineItem, x: Linear, size: ChartSize) {
  const width = chartWidth[size]
  const [x1 = 0, x2 = 0] = [dayPosition(firstDay), dayPosition(lastDay)].map(x.apply)
  const isSpan = x2 - x1 >= 3
  const middle = (x1 + x2) / 2
  const [left, right] = isSpan ? [x1, x2] : [middle - symbolRoom + 5, middle + symbolRoom - 5]
  const wanted = textWidth(title, smallText)
  const onRight = wanted <= width - right - 6 || width - right >= left
  const room = (onRight ? width - right : left) - 6
  const [first = '', ...rest] = onSlide(size) ? wrapText(title, room, smallText) : [title]
  const lines = [first, ...(rest.length > 0 ? [rest.join(' ')] : [])]
  const texts = lines.map((line) => cutText(line, room, smallText))
  return {
    x1,
    x2,
    isSpan,
    middle,
    left,
    right,
    onRight,
    lines: texts,
    taken: Math.min(wanted, room)
  }
}

function drawItem(item: TimelineItem, place: ReturnType<typeof placeItem>, y: number): SVGElement {
  const { x1, x2, isSpan, middle, left, right, onRight, lines, taken } = place
  const x = onRight ? right + 6 : left - 6
  const name = {
    x,
    y: y + 4.5,
    'text-anchor': onRight ? 'start' : 'end',
    'font-size': smallText,
    fill: ink,
    ...halo
  }
  const [only = '', ...more] = lines
  const spans = lines.map((line, i) => element('tspan', { x, y: y + 4.5 + i * lineHeight }, [line]))
  const band = { x: x1, y: y - 8, width: x2 - x1, height: 16, rx: 3, fill: decisionBand }
  const link = { href: item.href, tabindex: -1, 'aria-label': item.tip.join('. ') }
  return element(
    'a',
    {
      ...link,
      class: 'datum mark',
      'data-decision-mark': item.id,
      'data-tip': item.tip.join('\n')
    },
    [
      ...(isSpan ? [element('rect', { ...band, class: 'span' })] : []),
      // What is pointed at is the whole row of symbol and name.
      element('rect', {
        class: 'target',
        x: onRight ? left - 4 : left - 6 - taken,
        y: y - 10,
        width: right - left + 10 + taken,
        height: 20 + more.length * lineHeight,
        fill: 'none',
        'pointer-events': 'all'
      }),
      symbol(item.kind, middle, y),
      element('text', name, more.length > 0 ? spans : [only])
    ]
  )
}

/** A line where each year begins, its name in the middle of what is seen of it, as far as there is room beside "nu". */
function drawYears([start, end]: [number, number], x: Linear, bottom: number, today: number) {
  const style = { y: 12, 'font-size': smallText, fill: inkSoft }
  const now = x.apply(today)
  const word = { x: Math.min(now, x.range[1] + inset - textWidth('nu', smallText) / 2), text: 'nu' }
  const taken = [spanOf(word)]
  const parts: SVGElement[] = []
  for (let year = Math.floor(start); year <= Math.floor(end); year++) {
    const [from, to] = [x.apply(Math.max(start, year)), x.apply(Math.min(end, year + 1))]
    if (year > start) {
      const crosses = taken[0]!.every((edge, i) => (i === 0 ? edge <= from + 2 : edge >= from - 2))
      const ends = { x1: from, x2: from, y1: crosses ? 18 : 4, y2: bottom }
      parts.push(element('line', { class: 'year', ...ends, stroke: grid }))
    }
    const text = String(year)
    const half = textWidth(text, smallText) / 2
    const isFree = (middle: number) =>
      middle >= half &&
      middle + half <= x.range[1] + inset &&
      taken.every(([a, b]) => middle + half + 6 <= a || middle - half - 6 >= b)
    // Where "nu" is in the way it stands beside that, still within its year.
    const beside = [taken[0]![0] - 6 - half, taken[0]![1] + 6 + half].filter(
      (middle) => middle - half >= from && middle + half <= to + inset
    )
    const at = [(from + to) / 2, ...beside].find(isFree)
    if (at === undefined) continue
    taken.push(spanOf({ x: at, text }))
    parts.push(element('text', { ...style, x: at, 'text-anchor': 'middle' }, [text]))
  }
  const line = { x1: now, x2: now, y1: 18, y2: bottom, stroke: inkSoft, 'stroke-dasharray': '2 3' }
  return [
    ...parts,
    element('line', line),
    element('text', { ...style, x: word.x, 'text-anchor': 'middle' }, [word.text])
  ]
}

function spanOf({ x, text }: { x: number; text: string }): [number, number] {
  const half = textWidth(text, smallText) / 2
  return [x - half, x + half]
}
