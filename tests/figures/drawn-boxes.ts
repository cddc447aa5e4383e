import { textWidth } from '../../src/lib/charts/parts/text-wrap.ts'
import { numberOf } from '../charts/drawn-panel.ts'
import { drawnTexts, isUpright, shift } from '../charts/drawn-text.ts'

/** What takes a place in a drawing, px from its upper left corner. */
export interface Drawn {
  what: string
  left: number
  right: number
  top: number
  bottom: number
}

/** The letters of every text of a drawing, upright ones too. */
export function textBoxes(svg: Element): Drawn[] {
  const level = drawnTexts(svg).map(({ text, start, end, y, size }) => ({
    what: text,
    left: start,
    right: end,
    top: y - 0.75 * size,
    bottom: y + 0.2 * size
  }))
  const upright = [...svg.querySelectorAll('text')].filter(isUpright).map((text) => {
    const [, x, y] = /^translate\(([-\d.]+),([-\d.]+)\)/.exec(text.getAttribute('transform')!)!
    const [dx, dy] = shift(text.parentElement)
    const size = numberOf(text, 'font-size')
    const [right, top] = [Number(x) + dx + 0.2 * size, Number(y) + dy]
    const what = text.textContent ?? ''
    return { what, left: right - 0.95 * size, right, top, bottom: top + textWidth(what, size) }
  })
  return [...level, ...upright]
}

/** The lines, bands and leads of decisions, each as its box, a slanting lead as many small ones along it. */
export function decisionBoxes(svg: Element): Drawn[] {
  const parts = [...svg.querySelectorAll('.mark .line, .mark .span, .mark .lead')]
  return parts.flatMap((part) => {
    const [dx, dy] = shift(part)
    const what = `${part.getAttribute('class')} ${part.closest('.mark')?.getAttribute('data-decision-mark')}`
    if (part.matches('rect')) {
      const [left, top] = [numberOf(part, 'x') + dx, numberOf(part, 'y') + dy]
      const [right, bottom] = [left + numberOf(part, 'width'), top + numberOf(part, 'height')]
      return [{ what, left, right, top, bottom }]
    }
    const [x1, x2] = [numberOf(part, 'x1') + dx, numberOf(part, 'x2') + dx]
    const [y1, y2] = [numberOf(part, 'y1') + dy, numberOf(part, 'y2') + dy]
    const pieces = Math.ceil(Math.abs(x2 - x1)) + 1
    return Array.from({ length: pieces }, (_, i) => {
      const at = (share: number) => [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share] as const
      const [[a, top], [b, bottom]] = [at(i / pieces), at((i + 1) / pieces)]
      return { what, left: Math.min(a, b), right: Math.max(a, b), top, bottom }
    })
  })
}

/** The badges of decisions. */
export function badgeBoxes(svg: Element): Drawn[] {
  return [...svg.querySelectorAll('.mark rect.badge')].map((badge) => {
    const [dx, dy] = shift(badge)
    const [left, top] = [numberOf(badge, 'x') + dx, numberOf(badge, 'y') + dy]
    const what = badge.closest('.mark')?.getAttribute('data-decision-mark') ?? ''
    const [right, bottom] = [left + numberOf(badge, 'width'), top + numberOf(badge, 'height')]
    return { what, left, right, top, bottom }
  })
}

/** Those that run into each other, each as "one | other". */
export function collisions(some: Drawn[], others: Drawn[]): string[] {
  const found = some.flatMap((a) =>
    others
      .filter((b) => a !== b && a.left < b.right && b.left < a.right)
      .filter((b) => a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.what} | ${b.what}`)
  )
  return [...new Set(found)]
}
