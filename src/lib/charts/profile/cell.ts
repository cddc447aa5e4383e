import { element } from '../parts/document/element.ts'
import { county } from '../parts/palette.ts'
import type { ProfilePlace, ProfileRow } from './row.ts'
import { drawSpine, spineScale } from './spine.ts'

export const cellSize = { width: 170, height: 24 }

/** A row's spine by itself, for a cell of a table, the county in the middle; null where nothing can be placed. */
export function spineCell(row: ProfileRow, place: ProfilePlace): SVGSVGElement | null {
  const { width, height } = cellSize
  const scale = row.alone === null ? spineScale(row, [0, width]) : null
  if (!scale) return null
  const middle = { x1: width / 2, x2: width / 2, y1: 0, y2: height, stroke: county }
  return element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' },
    [element('line', middle), drawSpine(row, scale, height / 2, place)]
  ) as SVGSVGElement
}
