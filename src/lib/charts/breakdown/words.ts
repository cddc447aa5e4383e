import { inset, type BreakdownLayout, type PlacedRow } from './layout.ts'
import { labelText } from './row.ts'
import { datum } from '../parts/datum.ts'
import { element } from '../parts/document/element.ts'
import { halo } from '../parts/halo.ts'
import { grid, ink, inkSoft, paper, tint } from '../parts/palette.ts'
import { smallText } from '../parts/size.ts'

/** Behind a row that is chosen. */
export const shade = tint(grid, 0.5)

interface Style {
  bold?: boolean
  italic?: boolean
  color?: string
  size?: number
  /** What the text stands on. */
  ground?: string
}

export function drawText(content: string, x: number, y: number, style: Style): SVGElement {
  const { size = labelText, ground = paper } = style
  const place = { x, y, 'text-anchor': 'start', 'font-size': size, ...halo, stroke: ground }
  return element('text', { ...place, ...dress(style) }, [content])
}

function dress({ bold, italic, color = ink }: Style) {
  const font = { 'font-weight': bold ? 700 : null, 'font-style': italic ? 'italic' : null }
  return { ...font, fill: color }
}

/** A shade behind a row that is chosen; null behind the others. */
export function drawShade({ row, top, height }: PlacedRow, { width }: BreakdownLayout) {
  if (!row.chosen) return null
  return element('rect', { class: 'chosen tint', x: 0, y: top, width, height, rx: 4, fill: shade })
}

/** The row's name, and that of its place above it. */
export function drawNames({ row, top, baseline }: PlacedRow): SVGElement {
  const ground = row.chosen ? shade : paper
  const name = drawText(row.label, inset, baseline, { bold: row.chosen, ground })
  if (row.heading === null) return element('g', {}, [name])
  return element('g', {}, [drawText(row.heading, inset, top - 9, { bold: true, size: 15 }), name])
}

/** How large the difference is and whether it is significant, or why there is none: in two lines, or in one above the marks. */
export function drawSexDifference(
  { row, baseline, terse }: PlacedRow,
  layout: BreakdownLayout
): SVGElement {
  const { text, beneath, significant, absent } = row.sexDifference
  const first = {
    bold: significant,
    italic: absent !== null,
    color: absent === null ? ink : inkSoft
  }
  const second = { color: inkSoft, size: smallText }
  const ground = row.chosen ? shade : paper
  const told = absent && { class: 'datum absent', ...datum({ area: row.area, tip: absent }) }
  const attributes = told ?? { class: 'gap' }
  const { differenceX } = layout
  if (layout.shape.stacked) {
    const words = beneath === null || terse ? [text] : [text, `, ${beneath}`]
    const spans = words.map((part, i) => element('tspan', dress(i === 0 ? first : second), [part]))
    const place = {
      x: differenceX,
      y: baseline,
      'text-anchor': 'end',
      'font-size': labelText,
      ...halo
    }
    return element('g', attributes, [element('text', { ...place, stroke: ground }, spans)])
  }
  if (beneath === null || terse) {
    return element('g', attributes, [drawText(text, differenceX, baseline, { ...first, ground })])
  }
  return element('g', attributes, [
    drawText(text, differenceX, baseline - 8, { ...first, ground }),
    drawText(beneath, differenceX, baseline + 9, { ...second, ground })
  ])
}
