import { textWidth } from '../../src/lib/charts/parts/text-wrap.ts'

/** A small chart of many, with the shapes drawn in it: paths, circles and the signs of hidden values. */
export interface DrawnPanel {
  name: string
  head: Element
  marks: Element[]
  ticks: Element
}

/** The drawing, panel by panel, in the order drawn. The panels share their marks: a shape is of the panel that it lies in. */
export function panelsOf(svg: Element): DrawnPanel[] {
  const heads = [...svg.querySelectorAll('.panel-head')]
  const ticks = [...svg.querySelectorAll('.panel-ticks')]
  const plot = heads[0]!.parentElement!
  const groups = [...plot.children].filter((part) => !part.matches('.panel-head, .panel-ticks'))
  const shapes = groups.flatMap((group) => {
    const signs = [...group.querySelectorAll('.suppressed')]
    const plain = [...group.querySelectorAll('path, circle[cx]')]
    return [...signs, ...plain.filter((shape) => !shape.closest('.suppressed'))]
  })
  const corners = heads.map((head) => {
    const name = head.querySelector('text')!
    return { x: numberOf(name, 'x'), y: numberOf(name, 'y') }
  })
  const start = (along: 'x' | 'y', value: number) =>
    Math.max(...corners.map((corner) => corner[along]).filter((at) => at <= value + 0.01))
  return heads.map((head, i) => {
    const { x, y } = corners[i]!
    const marks = shapes.filter((shape) => {
      const at = positionOf(shape)
      return start('x', at.x) === x && start('y', at.y) === y
    })
    return { name: head.querySelector('text')?.textContent ?? '', head, marks, ticks: ticks[i]! }
  })
}

/** Where a shape begins. */
function positionOf(shape: Element): { x: number; y: number } {
  const circle = shape.matches('circle') ? shape : shape.querySelector('circle')
  if (circle) return { x: numberOf(circle, 'cx'), y: numberOf(circle, 'cy') }
  const [, x, y] = /^M([\d.]+),([\d.]+)/.exec(shape.getAttribute('d') ?? '') ?? []
  return { x: Number(x), y: Number(y) }
}

export const panel = (svg: Element, name: string) => panelsOf(svg).find((one) => one.name === name)!
export const numberOf = (node: Element, name: string) => Number(node.getAttribute(name))
const countyGrey = '#8c8c8c'

/** How many years each run of a line joins: the county's, or the place's own. */
export function runs({ marks }: DrawnPanel, whose: 'county' | 'own'): number[] {
  const of = (path: Element, name: string) =>
    path.getAttribute(name) ?? path.parentElement?.getAttribute(name)
  return marks
    .filter((shape) => shape.matches('path') && of(shape, 'fill') === 'none')
    .filter((path) => (of(path, 'stroke') === countyGrey) === (whose === 'county'))
    .map((path) => path.getAttribute('d')?.match(/[ML]/g)?.length ?? 0)
}

export const circles = ({ marks }: DrawnPanel) =>
  marks.flatMap((shape) =>
    shape.matches('circle') ? [shape] : [...shape.querySelectorAll('circle')]
  )
export const headTexts = ({ head }: DrawnPanel) =>
  [...head.querySelectorAll('text')].map((t) => t.textContent)

/** Where each text of a part begins and ends; texts of several lines have them wrapped to their room. */
export const spans = (part: Element) =>
  [...part.querySelectorAll('text[x]')].map((text) => {
    const width = textWidth(text.textContent ?? '', numberOf(text, 'font-size'))
    const anchor = text.getAttribute('text-anchor')
    const share = anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5
    const start = numberOf(text, 'x') - share * width
    return { start, end: start + width }
  })
