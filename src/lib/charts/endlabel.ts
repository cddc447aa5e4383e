import { formatNumber } from '../format/number.ts'
import { element } from './element.ts'
import { declutter } from './labels.ts'
import { halo } from './halo.ts'
import type { Series } from './series.ts'
import { textWidth } from './textwrap.ts'

export interface EndLabel {
  text: string
  color: string
  bold: boolean
  /** End of the line that it names, px. */
  fromX: number
  fromY: number
  y: number
}

export const labelSize = 14
const lineHeight = 17

/** "Norra 14,1", with the year when it is not the chart's last: "Västra 9,1 (2021)". */
export function endText(
  series: Series,
  lastYear: number,
  unit: { decimals: number; percent: boolean }
): string {
  if (!series.last) return series.label
  const number = formatNumber(series.last.value, unit.decimals)
  const value = unit.percent ? `${number}\u00a0%` : number
  const year = series.last.year === lastYear ? '' : ` (${series.last.year})`
  return `${series.label} ${value}${year}`
}

export function endTextWidth(text: string): number {
  return textWidth(text, labelSize, 'bold')
}

/** Labels in one column, moved apart vertically so that none overlap. */
export function placeEndLabels(
  series: Series[],
  text: (series: Series) => string,
  x: (year: number) => number,
  y: (value: number) => number,
  range: [number, number]
): EndLabel[] {
  const named = series.filter((s) => s.last)
  const wanted = named.map((s) => y(s.last!.value))
  const placed = declutter(wanted, lineHeight, [range[0] + 6, range[1] - 11])
  return named.map((s, i) => ({
    text: text(s),
    color: s.color,
    bold: s.focus,
    fromX: x(s.last!.year),
    fromY: wanted[i]!,
    y: placed[i]!
  }))
}

/** The labels from `x` on, with a dotted lead to the end of its line where it was moved away from it. */
export function drawEndLabels(labels: EndLabel[], x: number): SVGElement {
  const leads = labels
    .filter((label) => Math.abs(label.y - label.fromY) > 3 || x - label.fromX > 40)
    // Longer, it would look like a line of data through years that have none.
    .filter((label) => x - label.fromX <= 120)
    .map((label) =>
      element('line', {
        x1: label.fromX + 6,
        y1: label.fromY,
        x2: x - 3,
        y2: label.y,
        stroke: label.color,
        'stroke-width': 1,
        'stroke-dasharray': '1 2.5'
      })
    )
  const texts = labels.map((label) =>
    element(
      'text',
      {
        x,
        y: label.y + 4.5,
        'font-size': labelSize,
        'font-weight': label.bold ? 700 : null,
        fill: label.color,
        ...halo
      },
      [label.text]
    )
  )
  return element('g', { 'text-anchor': 'start' }, [...leads, ...texts])
}
