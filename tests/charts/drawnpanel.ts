import { textWidth } from '../../src/lib/charts/textwrap.ts'

/** A small chart of many: its head and its ticks are drawn last, and what precedes them are its marks. */
export interface DrawnPanel {
  name: string
  head: Element
  marks: Element[]
  ticks: Element
}

/** The drawing, panel by panel, in the order drawn. */
export function panelsOf(svg: Element): DrawnPanel[] {
  const plot = svg.querySelector('.panel-head')!.parentElement!
  const panels: DrawnPanel[] = []
  let marks: Element[] = []
  for (const part of plot.children) {
    if (part.matches('.panel-head')) {
      const name = part.querySelector('text')?.textContent ?? ''
      panels.push({ name, head: part, marks, ticks: part })
    } else if (part.matches('.panel-ticks')) {
      panels.at(-1)!.ticks = part
      marks = []
    } else marks.push(part)
  }
  return panels
}

export const panel = (svg: Element, name: string) => panelsOf(svg).find((one) => one.name === name)!
export const numberOf = (node: Element, name: string) => Number(node.getAttribute(name))
const countyGrey = '#8c8c8c'

/** How many years each run of a line joins: the county's, or the place's own. */
export function runs({ marks }: DrawnPanel, whose: 'county' | 'own'): number[] {
  return marks
    .filter((group) => group.getAttribute('fill') === 'none')
    .filter((group) => (group.getAttribute('stroke') === countyGrey) === (whose === 'county'))
    .flatMap((group) => [...group.querySelectorAll('path')])
    .map((path) => path.getAttribute('d')?.match(/[ML]/g)?.length ?? 0)
}

export const circles = ({ marks }: DrawnPanel) =>
  marks.flatMap((group) => [...group.querySelectorAll('circle[cx]')])
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
