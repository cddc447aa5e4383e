import { textWidth } from '../../src/lib/charts/parts/text-wrap.ts'

/** A line of text where it is drawn, px from the edges of the whole drawing. */
export interface DrawnText {
  text: string
  start: number
  end: number
  /** Its baseline. */
  y: number
  size: number
}

/** All text of a drawing, line by line, but what stands upright. */
export function drawnTexts(svg: Element): DrawnText[] {
  const level = [...svg.querySelectorAll('text')].filter((text) => !isUpright(text))
  const lines = level.flatMap((text) => {
    const spans = [...text.querySelectorAll('tspan')]
    // Parts that have no place of their own follow on each other.
    return spans.some((span) => span.hasAttribute('x')) ? spans.map(drawnLine) : [drawnLine(text)]
  })
  return lines.filter(({ text }) => text !== '')
}

function drawnLine(line: Element): DrawnText {
  const parts = line.querySelector('tspan') ? [...line.children] : [line]
  const width = parts.reduce((sum, part) => sum + widthOf(part), 0)
  const anchor = inherited(line, 'text-anchor') ?? 'start'
  const share = { start: 0, middle: 0.5, end: 1 }[anchor] ?? 0
  const size = sizeOf(line)
  const [x, y] = shift(line)
  const start = x + Number(line.getAttribute('x')) - share * width
  const [, own = '0', em] = /^(-?[\d.]+)(em)?$/.exec(line.getAttribute('y') ?? '') ?? []
  const baseline = y + Number(own) * (em ? size : 1)
  return { text: line.textContent ?? '', start, end: start + width, y: baseline, size }
}

function widthOf(part: Element): number {
  const weight = inherited(part, 'font-weight') === '700' ? 'bold' : 'regular'
  return textWidth(part.textContent ?? '', sizeOf(part), weight)
}

const sizeOf = (node: Element) => Number(inherited(node, 'font-size'))

/** Pairs of texts that run into each other, each as "one | other". */
export function overlaps(texts: DrawnText[]): string[] {
  return texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => {
      const beside = a.start < b.end && b.start < a.end
      const level = Math.abs(a.y - b.y) < 0.75 * Math.max(a.size, b.size)
      return beside && level ? [`${a.text} | ${b.text}`] : []
    })
  )
}

function inherited(node: Element | null, name: string): string | null {
  if (!node) return null
  return node.getAttribute(name) ?? inherited(node.parentElement, name)
}

export const isUpright = (text: Element) => /rotate/.test(text.getAttribute('transform') ?? '')

/** How far to the right and down an element's own transform and those of the groups around it have moved it. */
export function shift(node: Element | null): [number, number] {
  if (!node) return [0, 0]
  const moved = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/.exec(node.getAttribute('transform') ?? '')
  const [x, y] = shift(node.parentElement)
  return [x + Number(moved?.[1] ?? 0), y + Number(moved?.[2] ?? 0)]
}
