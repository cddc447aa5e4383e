import { element } from '../parts/document/element.ts'
import { frame } from '../parts/frame.ts'
import { grid, ink, inkSoft } from '../parts/palette.ts'
import { chartWidth, onSlide, smallText, type ChartSize } from '../parts/size.ts'
import { textWidth, wrapText } from '../parts/text-wrap.ts'
import { absence, drawCell, drawHead } from './cell.ts'
import type { RugGroup, RugOptions, RugRow } from './row.ts'

/** Of titles the size and the lines, and of cells and heads of groups the height, px. */
interface Heights {
  title: number
  line: number
  cell: number
  group: number
}

const page: Heights = { title: 14, line: 17, cell: 30, group: 34 }
/** A slide shows a few rows of several themes, which need no heads. */
const slide: Heights = { title: smallText, line: 15, cell: 24, group: 0 }
/** Beside its cells a title has this much room. */
const titleRoom: Record<ChartSize, number> = { wide: 254, narrow: 0, slide: 0, half: 0 }

/** Where the columns stand. A title that has no room beside its cells stands above them. */
interface Layout {
  width: number
  stacked: boolean
  titleWidth: number
  /** Right edge of the years. */
  yearX: number
  besideX: number
  /** Left edge of the first cell. */
  left: number
  cellWidth: number
  /** Names of places upright, where they are wider than their column. */
  upright: boolean
  /** On a slide they are rather in a lighter face. */
  weight: 'bold' | 'regular'
  headHeight: number
  heights: Heights
}

/** Indicators by place, coloured and shaped by verdict: what stands out, and where. */
export function rug(groups: RugGroup[], options: RugOptions): SVGSVGElement {
  const layout = rugLayout(options)
  const { heights } = layout
  const parts: SVGElement[] = [drawHead(options, layout)]
  let y = layout.headHeight
  for (const group of groups) {
    if (heights.group > 0) parts.push(groupTitle(group.title, y, layout))
    y += heights.group
    for (const row of group.rows) {
      const lines = wrapText(row.title, layout.titleWidth, heights.title)
      const above = layout.stacked ? lines.length * heights.line + 4 : 0
      const height = Math.max(heights.cell, layout.stacked ? 0 : lines.length * heights.line + 6)
      parts.push(drawRow(row, lines, y, { above, height }, layout, options))
      y += above + height + 4
    }
  }
  const plot = element('svg', { height: y }, parts) as SVGSVGElement
  return frame(plot, { ...options, linked: true })
}

function rugLayout({ size, columns, beside }: RugOptions): Layout {
  const width = chartWidth[size]
  const many = columns.length > 4
  const stacked = many || titleRoom[size] === 0
  const least = onSlide(size) ? 54 : 62
  const besideWidth = Math.max(many ? 50 : least, textWidth(beside, smallText, 'bold') + 14)
  const yearWidth = 40
  const titleWidth = stacked ? width - yearWidth : titleRoom[size]
  const yearX = stacked ? width : titleWidth + yearWidth
  const left = (stacked ? 0 : yearX) + besideWidth
  const cellWidth = (width - left) / columns.length
  const widestIn = (face: Layout['weight']) =>
    Math.max(...columns.map(({ label }) => textWidth(label, smallText, face)))
  const isLight = onSlide(size) && widestIn('bold') > cellWidth - 4
  const weight = isLight ? 'regular' : 'bold'
  const widest = widestIn(weight)
  const upright = widest > cellWidth - 4
  const headHeight = upright ? widest + 12 : 26
  const besideX = left - 10
  const heights = onSlide(size) ? slide : page
  return {
    width,
    heights,
    stacked,
    titleWidth,
    yearX,
    besideX,
    left,
    cellWidth,
    upright,
    weight,
    headHeight
  }
}

function groupTitle(title: string, y: number, { width, heights }: Layout): SVGElement {
  const style = { 'font-size': 15, 'font-weight': 700, 'text-anchor': 'start' }
  return element('g', {}, [
    element('text', { x: 0, y: y + heights.group - 11, ...style }, [title]),
    element('line', {
      x1: 0,
      x2: width,
      y1: y + heights.group - 4,
      y2: y + heights.group - 4,
      stroke: grid
    })
  ])
}

function drawRow(
  row: RugRow,
  lines: string[],
  y: number,
  { above, height }: { above: number; height: number },
  layout: Layout,
  { focus, columns }: RugOptions
): SVGElement {
  const cellY = y + above
  const { title: titleSize, line: lineHeight, cell: cellHeight } = layout.heights
  const middle = cellY + height / 2
  const titleY = layout.stacked ? y + 15 : middle - ((lines.length - 1) * lineHeight) / 2 + 5
  const soft = { 'text-anchor': 'end', fill: inkSoft }
  const beside = { ...soft, x: layout.besideX, y: middle + 5, 'font-size': titleSize }
  const year = { ...soft, x: layout.yearX, y: layout.stacked ? titleY : middle + 5 }
  return element('g', { class: 'row' }, [
    title(row, lines, titleY, layout.heights),
    element('text', { ...year, 'font-size': smallText }, [row.year]),
    ...(row.beside.text
      ? [element('text', beside, [row.beside.text])]
      : absence(row.beside.status, { x: layout.besideX - 8, y: middle })),
    ...row.cells.map((cell, i) =>
      drawCell(cell, row.direction, {
        x: layout.left + i * layout.cellWidth + 1,
        y: cellY + (height - cellHeight) / 2,
        width: layout.cellWidth - 2,
        height: cellHeight,
        faded: focus.length > 0 && !focus.includes(columns[i]?.area ?? '')
      })
    )
  ])
}

/** The indicator's name, a link to its page. */
function title(
  { href, title: name }: RugRow,
  lines: string[],
  y: number,
  heights: Heights
): SVGElement {
  const style = { 'font-size': heights.title, 'text-anchor': 'start', fill: ink }
  const spans = lines.map((line, i) => element('tspan', { x: 0, y: y + i * heights.line }, [line]))
  // Lines that follow on each other would be heard as one word.
  const link = { href, class: 'title', 'aria-label': name }
  return element('a', link, [element('text', style, spans)])
}
