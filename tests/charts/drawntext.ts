import { textWidth } from '../../src/lib/charts/textwrap.ts'

/** A line of text where it is drawn, px from the edges of the whole drawing. */
export interface DrawnText {
  text: string
  start: number
  end: number
  /** Its baseline. */
  y: number
  size: number
}

/** All text of a drawing, line by line. */
export function drawnTexts(svg: Element): DrawnText[] {
  return [...svg.querySelectorAll('text')].flatMap((text) => {
    const spans = [...text.querySelectorAll('tspan')]
    return (spans.length ? spans : [text]).map((line) => {
      const size = Number(inherited(line, 'font-size'))
      const weight = inherited(line, 'font-weight') === '700' ? 'bold' : 'regular'
      const width = textWidth(line.textContent ?? '', size, weight)
      const share =
        { start: 0, middle: 0.5, end: 1 }[inherited(line, 'text-anchor') ?? 'start'] ?? 0
      const start = Number(line.getAttribute('x')) - share * width
      const y = Number(line.getAttribute('y')) + shift(line)
      return { text: line.textContent ?? '', start, end: start + width, y, size }
    })
  })
}

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

/** How far down the groups around an element have moved it. */
function shift(node: Element | null): number {
  if (!node) return 0
  const [, y = '0'] = /^translate\(0,([\d.]+)\)$/.exec(node.getAttribute('transform') ?? '') ?? []
  return Number(y) + shift(node.parentElement)
}
