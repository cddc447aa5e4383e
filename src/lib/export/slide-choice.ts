import { onSlide, slideHeight, type ChartSize } from '../charts/parts/size.ts'

/** Rows that a slide may do with, the most important first, and what so many of them are told to be. */
export interface RowChoice<Row> {
  rows: Row[]
  words: (count: number) => string
}

/**
 * The drawing of all rows on a page; on a slide of all that can be read from afar, or else of as many of the chosen ones as can, in
 * their own order, and a line for the key that says which they are.
 */
export function drawFitting<Row>(
  rows: Row[],
  size: ChartSize,
  choose: () => RowChoice<Row>,
  draw: (rows: Row[], key: string[]) => SVGSVGElement
): SVGSVGElement {
  if (!onSlide(size)) return draw(rows, [])
  const fits = (svg: SVGSVGElement) => Number(svg.getAttribute('height')) <= slideHeight[size]
  const whole = rows.length <= mostTried ? draw(rows, []) : null
  if (whole && (rows.length <= 1 || fits(whole))) return whole
  const { rows: chosen, words } = choose()
  const part = (count: number) => {
    const first = chosen.slice(0, count)
    const key = `Visar ${count} av ${rows.length}: ${words(count)}.`
    const own = rows.filter((row) => first.includes(row))
    const svg = draw(own, [key])
    svg.setAttribute('data-shown', key)
    return svg
  }
  for (let count = Math.min(chosen.length, mostTried, rows.length - 1); count > 1; count--) {
    const svg = part(count)
    if (fits(svg)) return svg
  }
  return part(1)
}

/** What a drawing for a slide says of the rows that it shows, where it leaves out some; null where it shows all. */
export function shownPart(svg: SVGSVGElement): string | null {
  return svg.getAttribute('data-shown')
}

/** No chart has room for more rows on a slide. */
const mostTried = 14
