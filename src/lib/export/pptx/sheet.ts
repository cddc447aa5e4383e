import PptxGenJS from 'pptxgenjs'
import { paper } from '../../charts/parts/palette.ts'
import { font, points, type Box } from './page.ts'
import { clean } from './words.ts'
import type { Column } from './workbook.ts'

type TextOptions = PptxGenJS.TextPropsOptions

/** What a presentation keeps of a native chart: its drawing as XML, and its figures as a workbook. */
export interface ChartPart {
  xml: string
  /** First the categories, then one column for each series; a row of headings above. */
  table: Column[]
}

/** A slide that is being written, with what pptxgenjs cannot write and is put in when the file is finished. */
export interface Sheet {
  slide: PptxGenJS.Slide
  /** All of the deck's native charts so far, in the order that they were added. */
  charts: ChartPart[]
}

export interface Style {
  size: number
  bold?: boolean
  italic?: boolean
  /** "#rrggbb" */
  color: string
  align?: 'left' | 'center' | 'right'
  valign?: 'top' | 'middle' | 'bottom'
  /** Paper behind it, so that no line of a chart runs through it. */
  paper?: boolean
  /** Never broken, whatever the font of the one who shows it. */
  oneLine?: boolean
}

export interface Paragraph extends Pick<Style, 'size' | 'bold' | 'color'> {
  text: string
  bullet?: boolean
  /** Room after it, points. */
  after?: number
}

export const hex = (color: string) => color.replace('#', '')

/** A text of one style; with `link` all of it leads there. */
export function write({ slide }: Sheet, text: string, box: Box, style: Style, link?: string): void {
  const run = { ...runOf(style), ...(link ? { hyperlink: { url: clean(link) } } : {}) }
  const fill = style.paper ? { fill: { color: hex(paper) } } : {}
  const wrap = !style.oneLine
  slide.addText([{ text: clean(text), options: run }], { ...box, ...blockOf(style), ...fill, wrap })
}

/** Paragraphs below each other, each in a style of its own. */
export function writeAll({ slide }: Sheet, paragraphs: Paragraph[], box: Box): void {
  const runs = paragraphs.map(({ text, bullet, after, ...style }) => ({
    text: clean(text),
    options: {
      ...runOf(style),
      breakLine: true,
      paraSpaceAfter: after ?? 0,
      ...(bullet ? { bullet: { indent: style.size } } : {})
    }
  }))
  slide.addText(runs, { ...box, ...blockOf({}) })
}

/** The slide's name, where the layout has its place. */
export function writeTitle({ slide }: Sheet, text: string, size: number, color: string): void {
  const run = { text: clean(text), options: runOf({ size, bold: true, color }) }
  slide.addText([run], { placeholder: 'title', lang: 'sv-SE' })
}

/** A straight line between two points, inches. */
export function drawLine(
  { slide }: Sheet,
  [x1, y1]: [number, number],
  [x2, y2]: [number, number],
  line: { color: string; width: number; dash?: 'solid' | 'dash' | 'sysDot' }
): void {
  slide.addShape('line', {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    w: Math.abs(x2 - x1),
    h: Math.abs(y2 - y1),
    flipV: x2 > x1 !== y2 > y1 && y1 !== y2 && x1 !== x2,
    line: { color: hex(line.color), width: line.width, dashType: line.dash ?? 'solid' }
  })
}

/** A sign in an open ring. */
export function drawRing({ slide }: Sheet, sign: string, box: Box, color: string): void {
  const run = runOf({ size: points(box.h) * 0.7, bold: true, color })
  slide.addText([{ text: sign, options: run }], {
    ...box,
    ...blockOf({ align: 'center', valign: 'middle' }),
    shape: 'ellipse',
    fill: { color: hex(paper) },
    line: { color: hex(color), width: 1.5 },
    wrap: false
  })
}

function runOf({ size, bold, italic, color }: Pick<Style, 'size' | 'bold' | 'italic' | 'color'>) {
  return {
    lang: 'sv-SE',
    fontFace: font,
    fontSize: size,
    bold: bold ?? false,
    italic: italic ?? false,
    color: hex(color)
  } satisfies TextOptions
}

function blockOf({ align = 'left', valign = 'top' }: Pick<Style, 'align' | 'valign'>) {
  return { align, valign, margin: 0, fit: 'none', lang: 'sv-SE', fontFace: font } as const
}
