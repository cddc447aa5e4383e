import { element } from '../charts/parts/document/element.ts'
import { decisionFill, inkSoft, paper } from '../charts/parts/palette.ts'
import { smallText } from '../charts/parts/size.ts'
import { textWidth, wrapText } from '../charts/parts/text-wrap.ts'
import { formatDate } from '../format/date.ts'
import type { ChartFile, NamedColor } from './figure.ts'
import type { Saved } from './head.ts'

/** Something that is told below a drawing. */
interface Entry {
  lines: number
  /** From its upper edge. */
  draw: (top: number) => SVGElement[]
}

const lineHeight = 18
const gap = 6
const signRoom = 40

/**
 * A drawing that leaves its page, with what the page says around it below: what its marks mean, which decisions it marks, the
 * site, the address of the view and the day. It is made higher by that.
 */
export function withColophon(
  drawing: SVGSVGElement,
  { signs = [], colors = [] }: Pick<ChartFile, 'signs' | 'colors'>,
  saved: Saved
): SVGSVGElement {
  const svg = drawing.cloneNode(true) as SVGSVGElement
  const width = Number(svg.getAttribute('width'))
  let y = Number(svg.getAttribute('height'))
  for (const { lines, draw } of [
    ...textEntry(wrapText(unsaid(signs, svg), width, smallText)),
    ...colorEntry(colors),
    ...decisionsIn(svg, width),
    ...textEntry(siteLines(saved, width))
  ]) {
    svg.append(...draw(y))
    y += lines * lineHeight + gap
  }
  svg.setAttribute('height', String(y))
  svg.setAttribute('viewBox', `0 0 ${width} ${y}`)
  // A chart begins with its paper.
  svg.querySelector('rect')?.setAttribute('height', String(y))
  return svg
}

function textEntry(lines: string[]): Entry[] {
  if (lines.length === 0) return []
  return [{ lines: lines.length, draw: (top) => [textAt(0, top, lines)] }]
}

function textAt(x: number, top: number, lines: string[]): SVGElement {
  const spans = lines.map((line, i) =>
    element('tspan', { x, y: top + i * lineHeight + smallText }, [line])
  )
  return element('text', { 'font-size': smallText, fill: inkSoft }, spans)
}

/** Those of the signs that the drawing does not explain itself. */
function unsaid(signs: string[], svg: SVGSVGElement): string {
  const plain = (text: string) => text.replace(/\s+/g, ' ')
  const said = plain([...svg.querySelectorAll('tspan')].map((line) => line.textContent).join(' '))
  const text = signs.filter((sign) => !said.includes(plain(sign))).join(' ')
  // No line ends with a sign whose words begin the next.
  return text.replace(/([▲▼×]) /g, '$1\u00a0')
}

/** All on one line: there are few parts of the county in a drawing that names them. */
function colorEntry(colors: NamedColor[]): Entry[] {
  if (colors.length === 0) return []
  const draw = (top: number) => {
    let x = 0
    return colors.flatMap(({ label, color }) => {
      const dot = element('circle', { cx: x + 5, cy: top + lineHeight / 2, r: 5, fill: color })
      const name = textAt(x + 15, top, [label])
      x += 15 + textWidth(label, smallText) + 16
      return [dot, name]
    })
  }
  return [{ lines: 1, draw }]
}

/** Each mark of decisions once, in words: the tip that the page shows when the mark is pointed at. */
function decisionsIn(svg: SVGSVGElement, width: number): Entry[] {
  const told = new Map<string, Entry>()
  for (const badge of svg.querySelectorAll('.mark .badge')) {
    const [date = '', ...items] = (badge.getAttribute('data-tip') ?? '').split('\n')
    const text = `${date}. ${items.join('. ')}.`
    const lines = wrapText(text, width - signRoom, smallText)
    const isNumbered = badge.localName === 'rect'
    const numeral = badge.nextElementSibling?.textContent ?? ''
    const draw = (top: number) => [
      ...(isNumbered ? oval(numeral, top) : [triangle(top)]),
      textAt(signRoom, top, lines)
    ]
    if (!told.has(text)) told.set(text, { lines: lines.length, draw })
  }
  return [...told.values()]
}

/** The sign of decisions by number, as it stands on an axis of time. */
function oval(numeral: string, y: number): SVGElement[] {
  const width = Math.max(lineHeight, textWidth(numeral, smallText, 'bold') + 10)
  const box = { x: 0, y, width, height: lineHeight, rx: lineHeight / 2, fill: decisionFill }
  const middle = { x: width / 2, y: y + smallText + 0.5, 'text-anchor': 'middle' }
  const style = { 'font-size': smallText, 'font-weight': 700, fill: paper }
  return [element('rect', box), element('text', { ...middle, ...style }, [numeral])]
}

/** The sign of a decision where there is no room for numbers. */
function triangle(y: number): SVGElement {
  return element('path', { d: `M4,${y + 6}h9l-4.5,7z`, fill: decisionFill })
}

/** Broken where an address can be, without a hyphen that would be taken for a part of it. */
function siteLines({ site, address, day }: Saved, width: number): string[] {
  const date = formatDate(day).replaceAll(' ', '\u00a0')
  const pieces = `${site}, ${address}, ${date}`.split(/(?<=[ /?&,])/)
  const lines = ['']
  for (const piece of pieces) {
    const longer = lines.at(-1)! + piece
    if (lines.at(-1) && textWidth(longer, smallText) > width) lines.push(piece)
    else lines[lines.length - 1] = longer
  }
  return lines
}
