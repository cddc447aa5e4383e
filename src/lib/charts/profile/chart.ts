import { element } from '../parts/document/element.ts'
import { frame, type FrameOptions } from '../parts/frame.ts'
import { profileKey } from './key.ts'
import { grid, ink, inkSoft } from '../parts/palette.ts'
import { chartWidth, smallText, type ChartSize } from '../parts/size.ts'
import { textWidth } from '../parts/text-wrap.ts'
import { columns, heights, measureRow } from './layout.ts'
import { drawRow } from './marks.ts'
import type { ProfilePlace, ProfileRow } from './row.ts'

export type { ProfileRow } from './row.ts'

export interface ProfileOptions extends FrameOptions, ProfilePlace {
  /** What the verdicts compare with, inside a sentence: "övriga länet". */
  against: string
  /** What the middle is, inside a sentence: "länet". */
  middle: string
}

/**
 * A place in its indicators, a row each: the value, a spine of the county's kommuner with the county in the middle,
 * the sparkline and the value before. Rows without a better way stand last under a head of their own.
 */
export function profile(rows: ProfileRow[], options: ProfileOptions): SVGSVGElement {
  const { size } = options
  const width = chartWidth[size]
  const groups = [
    {
      words: ['sämre', 'bättre'] as const,
      rows: rows.filter((row) => row.direction !== 'neutral')
    },
    { words: ['lägre', 'högre'] as const, rows: rows.filter((row) => row.direction === 'neutral') }
  ].filter((group) => group.rows.length > 0)
  const parts: SVGElement[] = []
  let y = 0
  for (const [i, group] of groups.entries()) {
    if (i > 0) y += 10
    parts.push(
      drawHead([group.words[0], options.middle, group.words[1]], y, size, options.years, i === 0)
    )
    y += heights[size].head
    for (const measured of group.rows.map((row) => measureRow(row, size))) {
      parts.push(
        element('line', { x1: 0, x2: width, y1: y, y2: y, stroke: grid }),
        drawRow(measured, y, size, options)
      )
      y += measured.height
    }
  }
  const plot = element('svg', { height: y }, parts) as SVGSVGElement
  return frame(plot, {
    ...options,
    key: [
      ...(options.key ?? []),
      ...profileKey(rows, options.against, columns[options.size].sparkline !== null)
    ],
    linked: true
  })
}

/** What the middle and the sides of the spines are, and what stands beside them. */
function drawHead(
  [low, between, high]: readonly [string, string, string],
  top: number,
  size: ChartSize,
  years: [number, number],
  first: boolean
): SVGElement {
  const { spine, sparkline, before } = columns[size]
  const [left, right] = spine
  const middle = (left + right) / 2
  const y = top + heights[size].head - 12
  const word = (text: string, x: number, anchor: string, fill = inkSoft) =>
    element('text', { x, y, 'text-anchor': anchor, 'font-size': smallText, fill }, [text])
  const county = textWidth(between, smallText) / 2 + 4
  const parts = [
    word(low, left, 'start'),
    arrow(middle - county, left + textWidth(low, smallText) + 4, y - 4.5),
    word(between, middle, 'middle', ink),
    arrow(middle + county, right - textWidth(high, smallText) - 4, y - 4.5),
    word(high, right, 'end')
  ]
  if (first) {
    parts.push(word('förra gången', before, 'start'))
    if (size === 'wide' && sparkline)
      parts.push(word(`från ${years[0]}`, sparkline[0] + 4, 'start'))
  }
  return element(
    'g',
    { class: 'head' },
    parts.filter((part) => part !== null)
  )
}

/** None where the words leave no room for it. */
function arrow(from: number, to: number, y: number): SVGElement | null {
  if (Math.abs(to - from) < 8) return null
  const back = to < from ? 4 : -4
  const d = `M${from.toFixed(1)},${y}H${to.toFixed(1)}m${back},-3.5l${-back},3.5l${back},3.5`
  return element('path', { d, fill: 'none', stroke: inkSoft })
}
