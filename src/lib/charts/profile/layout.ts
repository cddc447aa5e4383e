import type { ProfileRow } from './row.ts'
import { onSlide, smallText, type ChartSize } from '../parts/size.ts'
import { textWidth, wrapText } from '../parts/text-wrap.ts'

/** Where the parts of a row stand, px. */
interface Columns {
  /** Title and sparkline stand above the rest, not beside it. */
  stacked: boolean
  titleWidth: number
  /** Where the number stands, by its start or its end. */
  value: number
  anchor: 'start' | 'end'
  spine: [number, number]
  /** None where there is no room for it. */
  sparkline: [number, number] | null
  before: number
}

export const columns: Record<ChartSize, Columns> = {
  wide: {
    stacked: false,
    titleWidth: 206,
    value: 262,
    anchor: 'end',
    spine: [284, 482],
    sparkline: [500, 574],
    before: 602
  },
  narrow: {
    stacked: true,
    titleWidth: 264,
    value: 0,
    anchor: 'start',
    spine: [66, 238],
    sparkline: [274, 340],
    before: 252
  },
  slide: {
    stacked: true,
    titleWidth: 400,
    value: 0,
    anchor: 'start',
    spine: [58, 262],
    sparkline: null,
    before: 276
  },
  half: {
    stacked: true,
    titleWidth: 300,
    value: 0,
    anchor: 'start',
    spine: [52, 176],
    sparkline: null,
    before: 186
  }
}

/** How high the parts of a row are, px. */
interface Heights {
  head: number
  titleSize: number
  valueSize: number
  titleLine: number
  metaLine: number
  /** The lowest row whose parts stand beside each other, and what it has beside its text. */
  least: number
  around: number
  /** Above the text of a stacked row, from the text to the spine, and the whole row's besides the text. */
  above: number
  toSpine: number
  stacked: number
  /** From the middle of a row to its spine, and from the spine to the county's number. */
  lift: number
  county: number
}

const page: Heights = {
  head: 30,
  titleSize: 15,
  valueSize: 17,
  titleLine: 18,
  metaLine: 18,
  least: 50,
  around: 14,
  above: 8,
  toSpine: 20,
  stacked: 62,
  lift: 4,
  county: 23
}
const slide: Heights = {
  head: 25,
  titleSize: 13,
  valueSize: 15,
  titleLine: 15,
  metaLine: 15,
  least: 40,
  around: 4,
  above: 4,
  toSpine: 14,
  stacked: 42,
  lift: 6,
  county: 20
}
export const heights: Record<ChartSize, Heights> = {
  wide: page,
  narrow: page,
  slide,
  half: slide
}

/** A row with the lines of its title and its height, before it is placed. */
export interface MeasuredRow {
  row: ProfileRow
  lines: string[]
  /** What is told below the title stands at the end of its line instead. */
  beside: boolean
  /** How high title and what is told with it are. */
  text: number
  height: number
}

export function measureRow(row: ProfileRow, size: ChartSize): MeasuredRow {
  const { titleSize, titleLine, metaLine, least, around, stacked } = heights[size]
  const lines = wrapText(row.title, columns[size].titleWidth, titleSize, 'bold')
  const { stacked: isStacked, titleWidth } = columns[size]
  const line =
    textWidth(lines.at(-1) ?? '', titleSize, 'bold') + 10 + textWidth(row.meta, smallText)
  const beside = onSlide(size) && isStacked && line <= titleWidth
  const text = lines.length * titleLine + (beside ? 0 : metaLine)
  const height = isStacked ? text + stacked : Math.max(least, text + around)
  return { row, lines, beside, text, height }
}
