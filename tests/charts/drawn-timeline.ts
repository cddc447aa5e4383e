import {
  timeline,
  type TimelineItem,
  type TimelineOptions
} from '../../src/lib/charts/timeline/chart.ts'
import { numberOf } from './drawn-panel.ts'
import { items, options } from './fixtures/timeline.ts'

export const draw = (of: TimelineItem[] = items, changed: Partial<TimelineOptions> = {}) =>
  timeline(of, { ...options, ...changed })

export const linksOf = (svg: Element) => [...svg.querySelectorAll('a')]
export const link = (svg: Element, id: string) => svg.querySelector(`[data-decision-mark="${id}"]`)!

/** What stands for the item itself: neither its band, what can be pointed at nor its name. */
export function symbolOf(svg: Element, id: string): Element {
  const [symbol, ...more] = link(svg, id).querySelectorAll('circle, path')
  if (!symbol || more.length > 0) throw new Error(`${id} has not one symbol`)
  return symbol
}

/** From where to where a symbol reaches sideways. */
export function reachOf(symbol: Element): { start: number; end: number } {
  if (symbol.matches('circle')) {
    const [x, r] = [numberOf(symbol, 'cx'), numberOf(symbol, 'r')]
    return { start: x - r, end: x + r }
  }
  const [from = '', ...steps] = symbol.getAttribute('d')?.split(/(?=[lm])/) ?? []
  let x = Number(/^M([\d.]+)/.exec(from)?.[1])
  const all = [x]
  for (const step of steps) {
    for (const [dx] of step.matchAll(/-?[\d.]+(?=,)/g)) all.push((x += Number(dx)))
  }
  return { start: Math.min(...all), end: Math.max(...all) }
}

/** Where an item lies in time: the middle of what stands for it. */
export function middleOf(svg: Element, id: string): number {
  const { start, end } = reachOf(symbolOf(svg, id))
  return (start + end) / 2
}
