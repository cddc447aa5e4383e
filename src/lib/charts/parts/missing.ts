import { formatPeriods } from '../../format/period.ts'
import { textBox, type Box } from './box.ts'
import { element } from './document/element.ts'
import { hatchedGround, hatching } from './hatching.ts'
import { inkSoft } from './palette.ts'
import { periodAt } from './period.ts'
import { smallText } from './size.ts'
import { textWidth, wrapText } from './text-wrap.ts'
import type { TimeSpan } from './scale/time-scale.ts'

/** Periods in a row without any value, and the words that say so. */
export interface Missing {
  asked: boolean
  x: number
  width: number
  /** One line, two, or one that is upright: whatever keeps the words inside the band and so out of the data beside. */
  lines: string[]
  upright: boolean
  /** What the words take. */
  box: Box
}

export function placeMissing(
  span: TimeSpan,
  x: (position: number) => number,
  [top, bottom]: [number, number]
): Missing[] {
  return span.missing.map(({ from, to, asked }) => {
    const left = x(from / span.perYear)
    const width = x((to + 1) / span.perYear) - left
    const [first = '', last = ''] = [from, to].map((at) =>
      periodAt(at, span.perYear, span.together)
    )
    const periods = formatPeriods(first, last)
    const fate = asked ? 'saknas' : 'frågades inte'
    const text = `${periods} ${fate}`
    const whole = text.charAt(0).toUpperCase() + text.slice(1)
    const at = { x: left + width / 2, width, top }
    // Where the plot is too low for the periods the axis tells which they are.
    const isLow = textWidth(whole, smallText) > bottom - top - 10
    const set = setWords(whole, at)
    return { asked, x: left, width, ...(set.upright && isLow ? setWords(fate, at) : set) }
  })
}

const lineHeight = 16

function setWords(text: string, { x, width, top }: { x: number; width: number; top: number }) {
  const lines = [[text], wrapText(text, width, smallText)].find((candidate) =>
    candidate.every((line) => !line.endsWith('-') && textWidth(line, smallText) <= width)
  )
  if (lines) {
    const boxes = lines.map((line) =>
      textBox(line, { x, y: top + 17, size: smallText, anchor: 'middle' })
    )
    const [left, right] = [
      Math.min(...boxes.map((box) => box.left)),
      Math.max(...boxes.map((box) => box.right))
    ]
    const bottom = boxes[0]!.bottom + (lines.length - 1) * lineHeight
    return { lines, upright: false, box: { left, right, top: boxes[0]!.top, bottom } }
  }
  const length = textWidth(text, smallText)
  const box = { left: x - 8, right: x + 8, top: top + 8, bottom: top + 8 + length }
  return { lines: [text], upright: true, box }
}

/**
 * Periods without any value: a hatched band where figures are missing, so that a gap is seen to be one,
 * and words alone where the question was not asked and nothing is missing.
 */
export function drawMissing(
  missing: Missing[],
  [top, bottom]: [number, number],
  id: string
): SVGElement {
  const pattern = `${id}-missing`
  const bands = missing.flatMap((run) => {
    const words = drawWords(run, top)
    if (!run.asked) return [words]
    const band = { x: run.x, y: top, width: run.width, height: bottom - top }
    return [
      element('rect', { ...band, fill: hatchedGround }),
      element('rect', { ...band, fill: `url(#${pattern})` }),
      words
    ]
  })
  const hatched = missing.some(({ asked }) => asked)
  return element('g', { class: 'missing' }, hatched ? [hatching(pattern), ...bands] : bands)
}

function drawWords({ lines, upright, x, width }: Missing, top: number): SVGElement {
  const style = { 'font-size': smallText, fill: inkSoft }
  const middle = x + width / 2
  if (upright) {
    const transform = `translate(${Math.round(middle * 100) / 100 + 4.5},${top + 8}) rotate(-90)`
    return element('text', { ...style, transform, 'text-anchor': 'end' }, lines)
  }
  const spans = lines.map((line, i) =>
    element('tspan', { x: middle, y: top + 17 + i * lineHeight }, [line])
  )
  return element('text', { ...style, 'text-anchor': 'middle' }, spans)
}
