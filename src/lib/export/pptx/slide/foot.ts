import { decisionFill, inkSoft } from '../../../charts/parts/palette.ts'
import type { ShownChart } from '../../shown-slide.ts'
import { size, type Box } from '../page.ts'
import { fitted, heightOf } from '../words.ts'
import { sourceLines } from './notes.ts'
import type { Sheet } from './sheet.ts'

/** Where the figures come from, each source once. */
export function addFoot(sheet: Sheet, charts: ShownChart[]): void {
  const { places, foot } = sheet.layout
  const lines = [...new Set(charts.flatMap(sourceLines))].join(' ')
  const { text } = fitted(lines, places.foot, { most: size.least, least: size.least })
  const style = { size: size.least, color: inkSoft }
  if (text) sheet.text('Källa', [{ text, ...style }], places.foot, { place: foot })
}

/** What is shown, of whom and when, beside the sign that figures are made up; gives where it ends. */
export function addSubtitle(sheet: Sheet, said: string, example: boolean): number {
  const { places, subtitle } = sheet.layout
  const room = example ? places.badge.w + 0.3 : 0
  const most = { ...places.subtitle, w: places.subtitle.w - room }
  const { text } = fitted(said, most, { most: size.least, least: size.least })
  const box = { ...most, h: heightOf(text, size.least, most.w) }
  const words = [{ text, size: size.least, color: inkSoft }]
  sheet.text('Underrubrik', words, box, { place: subtitle })
  if (example) addBadge(sheet, places.badge)
  return Math.max(box.y + box.h, example ? places.badge.y + places.badge.h : 0)
}

/** The sign that figures are made up. */
export function addBadge(sheet: Sheet, box: Box): void {
  const sign = { text: 'Exempeldata', size: size.least, bold: true, color: decisionFill }
  const look = { align: 'center', valign: 'middle', framed: decisionFill } as const
  sheet.text('Exempeldata', [sign], box, look)
}
