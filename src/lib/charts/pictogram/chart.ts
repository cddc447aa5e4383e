import type { Bound } from '../../schema/bound.ts'
import { boundReach, drawBound, level } from '../parts/bound-mark.ts'
import { element } from '../parts/document/element.ts'
import { axis, paper } from '../parts/palette.ts'

/** A value as a picture beside words that say the same. */
export interface PictogramRow {
  /** Of a bound, what the value lies under or over. */
  value: number
  side?: Bound['side']
  color: string
}

const step = 22
const count = 10
const width = step * count
const gap = 5

/** How large the rows are drawn: the place's own, and below it what it is seen against. */
const heights = [18, 9] as const

/**
 * The place's value above what it is seen against: a percentage as ten dots, filled as far as the share goes, anything
 * else as bars from zero on a scale of their own. Of a bound what is surely there is full, and what may be is dashed.
 */
export function pictogram(rows: PictogramRow[], { percent }: { percent: boolean }): SVGSVGElement {
  const shown = rows.slice(0, heights.length)
  const most = Math.max(...shown.map(({ value }) => value), 0) || 1
  const drawn = shown.flatMap((row, i) => {
    const height = heights[i] ?? 0
    const top = i === 0 ? 0 : heights[0] + gap
    return percent ? dots(row, height, top + height / 2) : bar(row, [top, height], most)
  })
  const height = heights[0] + (shown.length > 1 ? gap + heights[1] : 0) + 2
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `-1 -1 ${width + 2} ${height}`,
      width: width + 2,
      height,
      'aria-hidden': 'true'
    },
    drawn
  ) as SVGSVGElement
}

const dashes = { 'stroke-dasharray': '2 2' }

/** A bar from zero. One that may be longer goes on with an arrow, one that is shorter is an outline alone. */
function bar({ value, side, color }: PictogramRow, [top, height]: [number, number], most: number) {
  const length = (value / most) * (side === 'over' ? width - boundReach - 2 : width)
  const look = side === 'under' ? { fill: paper, stroke: color, ...dashes } : { fill: color }
  const drawn = element('rect', { y: top, width: length, height, rx: 2, ...look })
  if (side !== 'over') return [drawn]
  return [drawn, drawBound([length + 1, top + height / 2], level({ side }), color)]
}

/** Ten dots; as many are full as the share says, the last of those as far as is left of it. */
function dots({ value, side, color }: PictogramRow, size: number, y: number): SVGElement[] {
  const known = side === 'under' ? 0 : value / 100
  const possible = side === 'under' ? value / 100 : side === 'over' ? 1 : known
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const part = Math.min(1, Math.max(0, known * count - i))
    const open = part < 1 && possible * count > i && side !== undefined
    const [cx, r] = [step * i + step / 2, size / 2]
    const transform = `translate(${cx},${y})`
    const whole = { r: r - 0.5, transform, fill: part === 1 ? color : paper }
    return [
      element('circle', {
        ...whole,
        stroke: part === 0 && !open ? axis : color,
        ...(open ? dashes : {})
      }),
      ...(part > 0 && part < 1
        ? [element('path', { d: slice(part, r), transform, fill: color })]
        : [])
    ]
  })
}

/** The left part of a dot around 0,0, as wide as the part says. */
function slice(part: number, r: number): string {
  const x = r * (2 * part - 1)
  const y = Math.sqrt(r ** 2 - x ** 2)
  const [at, high] = [x.toFixed(2), y.toFixed(2)]
  return `M${at},-${high}A${r},${r} 0 ${part > 0.5 ? 1 : 0} 0 ${at},${high}Z`
}
