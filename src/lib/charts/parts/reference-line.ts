import { formatNumber } from '../../format/number.ts'
import { element } from './document/element.ts'
import { declutter } from './labels.ts'
import { ink, inkSoft } from './palette.ts'
import { onSlide, smallText, type ChartSize } from './size.ts'
import { textWidth } from './text-wrap.ts'

/** A value that the places are seen against: riket, länet. */
export interface ReferenceLine {
  label: string
  value: number
  /** Dashed as riket is elsewhere; solid when false. */
  dashed?: boolean
  /** It is what somebody has decided, not what is. */
  target?: boolean
  /** Where it is written to more of them than values are. */
  decimals?: number
}

/** "Länet 7,9", "Mål 2030: 5 %" */
export function referenceText(
  { label, value, decimals, target }: ReferenceLine,
  unit: { decimals: number; percent: boolean }
): string {
  const number = formatNumber(value, decimals ?? unit.decimals)
  return `${label}${target ? ':' : ''} ${number}${unit.percent ? '\u00a0%' : ''}`
}

/** Of a line of a target: told from riket's without colour. */
export const targetDash = '9 3 2 3'

type Range = [number, number]

/** How far above the rows the names stand, and where what leads from them begins. */
interface Above {
  height: number
  name: number
  lead: number
}

const aboveOnPage: Above = { height: 34, name: 21, lead: 16 }
const aboveOnSlide: Above = { height: 22, name: 10, lead: 7 }
const aboveOf = (size: ChartSize) => (onSlide(size) ? aboveOnSlide : aboveOnPage)

/** Room above the rows for the names of the lines. */
export function referenceLinesHeight(lines: ReferenceLine[], size: ChartSize): number {
  return lines.length ? aboveOf(size).height : 4
}

/** Upright lines through the rows, named above; names that would collide are moved apart and led to their line. */
export function drawReferenceLines(
  lines: ReferenceLine[],
  x: (value: number) => number,
  width: number,
  [top, bottom]: Range,
  { decimals, percent, size }: { decimals: number; percent: boolean; size: ChartSize }
): SVGElement {
  const { name, lead } = aboveOf(size)
  const texts = lines.map((line) => referenceText(line, { decimals, percent }))
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, smallText)))
  const at = lines.map((line) => x(line.value))
  const range: Range = [widest / 2, width - widest / 2]
  const placed = declutter(at, widest + 10, range)
  const parts = lines.flatMap((line, i) => [
    element('polyline', {
      points: `${round(placed[i]!)},${top - lead} ${round(at[i]!)},${top - 4} ${round(at[i]!)},${bottom}`,
      fill: 'none',
      ...lineStyle(line)
    }),
    element(
      'text',
      {
        x: placed[i],
        y: top - name,
        'text-anchor': 'middle',
        'font-size': smallText,
        fill: inkSoft
      },
      [texts[i]!]
    )
  ])
  return element('g', { class: 'references' }, parts)
}

function lineStyle({ dashed, target }: ReferenceLine) {
  if (target) return { stroke: ink, 'stroke-width': 1.25, 'stroke-dasharray': targetDash }
  const isSolid = dashed === false
  const stroke = isSolid ? '#4d4d4d' : '#767676'
  return { stroke, 'stroke-width': 1.25, 'stroke-dasharray': isSolid ? null : '4 3' }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
