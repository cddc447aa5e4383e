import { formatNumber } from '../format/number.ts'
import { element } from './element.ts'
import { declutter } from './labels.ts'
import { inkSoft } from './palette.ts'
import { smallText } from './size.ts'
import { textWidth } from './textwrap.ts'

/** A value that the places are seen against: riket, länet. */
export interface Reference {
  label: string
  value: number
  /** Dashed as riket is elsewhere; solid when false. */
  dashed?: boolean
}

type Range = [number, number]

/** Room above the rows for the names of the lines. */
export function referenceHeight(references: Reference[]): number {
  return references.length ? 34 : 4
}

/** Upright lines through the rows, named above; names that would collide are moved apart and led to their line. */
export function drawReferences(
  references: Reference[],
  x: (value: number) => number,
  width: number,
  [top, bottom]: Range,
  unit: { decimals: number; percent: boolean }
): SVGElement {
  const texts = references.map(({ label, value }) => {
    return `${label} ${formatNumber(value, unit.decimals)}${unit.percent ? '\u00a0%' : ''}`
  })
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, smallText)))
  const at = references.map((reference) => x(reference.value))
  const range: Range = [widest / 2, width - widest / 2]
  const placed = declutter(at, widest + 10, range)
  const parts = references.flatMap((reference, i) => [
    element('polyline', {
      points: `${round(placed[i]!)},${top - 16} ${round(at[i]!)},${top - 4} ${round(at[i]!)},${bottom}`,
      fill: 'none',
      stroke: reference.dashed === false ? '#4d4d4d' : '#767676',
      'stroke-width': 1.25,
      'stroke-dasharray': reference.dashed === false ? null : '4 3'
    }),
    element(
      'text',
      {
        x: placed[i],
        y: top - 21,
        'text-anchor': 'middle',
        'font-size': smallText,
        fill: inkSoft
      },
      [texts[i]!]
    )
  ])
  return element('g', { class: 'references' }, parts)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
