import { element } from './element.ts'
import { grid, paper } from './palette.ts'

/** A value as a picture beside words that say the same. */
export interface PictogramRow {
  value: number
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
 * else as bars from zero on a scale of their own.
 */
export function pictogram(rows: PictogramRow[], { percent }: { percent: boolean }): SVGSVGElement {
  const shown = rows.slice(0, heights.length)
  const most = Math.max(...shown.map(({ value }) => value), 0) || 1
  const drawn = shown.flatMap(({ value, color }, i) => {
    const height = heights[i] ?? 0
    const top = i === 0 ? 0 : heights[0] + gap
    if (percent) return dots(value / 100, height, top + height / 2, color)
    return [element('rect', { y: top, width: (value / most) * width, height, rx: 2, fill: color })]
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

/** Ten dots; `share` 0–1 of them are full, the last of those as far as is left of it. */
function dots(share: number, size: number, y: number, color: string): SVGElement[] {
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const part = Math.min(1, Math.max(0, share * count - i))
    const [cx, r] = [step * i + step / 2, size / 2]
    const transform = `translate(${cx},${y})`
    const whole = { r: r - 0.5, transform, fill: part === 1 ? color : paper }
    return [
      element('circle', { ...whole, stroke: part === 0 ? grid : color }),
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
