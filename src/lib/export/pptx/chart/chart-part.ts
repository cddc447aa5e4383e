import { axis, grid, ink, paper } from '../../../charts/parts/palette.ts'
import { roundedTo } from '../../../format/number.ts'
import { cellsRef, type Column } from '../package/workbook.ts'
import { escapeXml, xmlPart } from '../package/xml.ts'
import type { Box } from '../page.ts'
import { colorXml } from '../slide/shapes.ts'

/** The plot's place in its frame, as shares of the frame. */
export function shareOf(plot: Box, frame: Box): Box {
  return {
    x: (plot.x - frame.x) / frame.w,
    y: (plot.y - frame.y) / frame.h,
    w: plot.w / frame.w,
    h: plot.h / frame.h
  }
}

/** A chart with its kind's plot and axes. Schema: ECMA-376 part 1, 21.2. The order of the elements is fixed. */
export function chartSpace(plot: Box, drawn: string, hasShapes: boolean): string {
  const layout = `<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${Object.entries(
    plot
  )
    .map(([name, share]) => `<c:${name} val="${share.toFixed(5)}"/>`)
    .join('')}`
  const shapes = hasShapes ? '<c:userShapes r:id="rId2"/>' : ''
  return xmlPart(
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="sv-SE"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout><c:manualLayout>${layout}</c:manualLayout></c:layout>${drawn}<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${solid(paper)}<a:ln><a:noFill/></a:ln></c:spPr>${textStyle(18)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>${shapes}</c:chartSpace>`
  )
}

export function textStyle(size: number): string {
  return `<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr lang="sv-SE" sz="${size * 100}" b="0">${solid(ink)}<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr lang="sv-SE" sz="${size * 100}"/></a:p></c:txPr>`
}

export const solid = (color: string) => colorXml(color, false)

/** A line of a width in points. */
export function stroke(color: string, width: number, dash = ''): string {
  const dashed = dash ? `<a:prstDash val="${dash}"/>` : ''
  return `<a:ln w="${Math.round(width * 12_700)}" cap="rnd">${solid(color)}${dashed}<a:round/></a:ln>`
}

interface ValueAxis {
  ticks: number[]
  format: string
  size: number
  position: 'l' | 'b'
  /** Where on the other axis it stands. */
  crosses: 'autoZero' | 'max'
  between: 'between' | 'midCat'
}

/** The axis of values, with its grid; the number of the other axis is 1. */
export function valueAxis(options: ValueAxis): string {
  const { ticks, format, size, position, crosses, between } = options
  const [first = 0, second = 1] = ticks
  // Lines begin on the axis; their first points need room beside the numbers.
  const spaced = position === 'l' ? `${format}"\u00a0\u00a0"` : format
  const scaling = `<c:scaling><c:orientation val="minMax"/><c:max val="${ticks.at(-1) ?? 1}"/><c:min val="${first}"/></c:scaling>`
  return `<c:valAx><c:axId val="2"/>${scaling}<c:delete val="0"/><c:axPos val="${position}"/><c:majorGridlines><c:spPr>${stroke(grid, 0.75)}</c:spPr></c:majorGridlines><c:numFmt formatCode="${escapeXml(spaced)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(size)}<c:crossAx val="1"/><c:crosses val="${crosses}"/><c:crossBetween val="${between}"/><c:majorUnit val="${Number((second - first).toPrecision(6))}"/></c:valAx>`
}

/** How the axis of the categories looks: a thin line, and the labels, if it has any, below or left of all values. */
export function categoryLook(size: number, ticks: 'out' | 'none', labels: 'low' | 'none'): string {
  return `<c:majorTickMark val="${ticks}"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/><c:spPr>${stroke(axis, 1)}</c:spPr>${textStyle(size)}<c:crossAx val="2"/><c:crosses val="autoZero"/>`
}

/** A number's format for Excel; where it is shown decides what a decimal sign looks like, Swedish if it can. */
export function numberFormat(decimals: number, percent: boolean): string {
  return `[$-41D]#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${percent ? '"\u00a0%"' : ''}`
}

/** How far an interval reaches from each value, as columns of the workbook from the number `at`. */
export interface Reach {
  down: Column
  up: Column
  at: number
}

/** How far from its value an interval ends; null where there is none. */
export function reach(high: number | null, low: number | null, decimals: number): number | null {
  return high === null || low === null ? null : roundedTo(high - low, decimals)
}

/** Intervals as error bars of a series. */
export function errorBars({ down, up, at }: Reach, line: string): string {
  return `<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/><c:plus>${cellsRef(up, at + 1)}</c:plus><c:minus>${cellsRef(down, at)}</c:minus><c:spPr>${line}</c:spPr></c:errBars>`
}
