import { decisionFill, inkSoft, link as linkColor } from '../../charts/parts/palette.ts'
import type { ShownChart } from '../shown-slide.ts'
import { sourceLines } from './notes.ts'
import { font, places, size, type Box } from './page.ts'
import { hex, write, type Sheet } from './sheet.ts'
import { clean, fitted } from './words.ts'

/** Where the figures come from, each source once. */
export function addFoot(sheet: Sheet, charts: ShownChart[]): void {
  const lines = [...new Set(charts.flatMap(sourceLines))].join(' ')
  const { text } = fitted(lines, places.foot, { most: size.foot, least: size.foot })
  if (text) write(sheet, text, places.foot, { size: size.foot, color: inkSoft })
}

export function addLink(sheet: Sheet, href: string, text: string, box: Box): void {
  write(sheet, text, box, { size: size.foot, color: linkColor }, href)
}

/** What is shown, of whom and when, beside the sign that figures are made up. */
export function addSubtitle(sheet: Sheet, text: string, example: boolean): void {
  const room = example ? places.badge.w + 0.3 : 0
  const box = { ...places.subtitle, w: places.subtitle.w - room }
  const words = fitted(text, box, { most: size.least, least: size.least })
  write(sheet, words.text, box, { size: words.size, color: inkSoft })
  if (example) addBadge(sheet)
}

/** The sign that figures are made up. */
export function addBadge({ slide }: Sheet, box: Box = places.badge): void {
  const color = hex(decisionFill)
  slide.addText([{ text: clean('Exempeldata'), options: { lang: 'sv-SE' } }], {
    ...box,
    ...{ lang: 'sv-SE', fontFace: font, fontSize: size.least, bold: true, color, margin: 0 },
    ...{ align: 'center', valign: 'middle', line: { color, width: 1.5 }, fit: 'none' }
  })
}
