import { element } from './document/element.ts'
import { decisionFill, inkSoft, paper } from './palette.ts'
import type { ChartSize } from './size.ts'
import { textWidth } from './text-wrap.ts'

/** What a figure is marked with: made-up figures, and verdicts on a choice of the reader's own. */
export interface Marked {
  example: boolean
  exploratory?: boolean
}

export const exploratoryWord = 'Utforskande'

/** What the mark means, below the drawing and in files. */
export const exploratoryNote =
  'Utforskande: urvalet är valt för hand, och skillnaderna är prövade bara bland dem som visas här, inte tillsammans med alla som webbplatsen prövar. Läs dem som uppslag.'

const height = 26
const gap = 8

/** The marks of a figure in a row, at the right of a wide chart and at the left of a narrow one; null without any. */
export function badges(
  width: number,
  { size, example, exploratory }: Marked & { size: ChartSize }
) {
  const words = [
    ...(exploratory ? [{ text: exploratoryWord, color: inkSoft, dashes: '4 3' }] : []),
    ...(example ? [{ text: 'Exempeldata', color: decisionFill, dashes: null }] : [])
  ]
  if (words.length === 0) return null
  const widths = words.map(({ text }) => Math.ceil(textWidth(text, 14, 'bold')) + 20)
  const whole = widths.reduce((sum, one) => sum + one + gap, -gap)
  let x = size === 'wide' ? width - whole - 1 : 1
  const drawn = words.map((word, i) => {
    const box = { x, width: widths[i]! }
    x += box.width + gap
    return badge(word, box)
  })
  return { node: element('g', {}, drawn.flat()), width: whole, height }
}

function badge(
  { text, color, dashes }: { text: string; color: string; dashes: string | null },
  { x, width }: { x: number; width: number }
) {
  const outline = { fill: paper, stroke: color, 'stroke-width': 1.5, 'stroke-dasharray': dashes }
  const middle = { x: x + width / 2, y: 19, 'text-anchor': 'middle' }
  return [
    element('rect', { x, y: 1, width, height, ...outline, rx: 4 }),
    element('text', { ...middle, 'font-size': 14, 'font-weight': 700, fill: color }, [text])
  ]
}
