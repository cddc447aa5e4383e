import { badges, exploratoryNote } from './badge.ts'
import { element } from './document/element.ts'
import { grid, ink, inkSoft, paper } from './palette.ts'
import { chartWidth, onSlide, slideHeight, smallText, type ChartSize } from './size.ts'
import { balanceText, wrapText } from './text-wrap.ts'

export interface FrameOptions {
  /** Prefix of every id inside the chart; unique on its page. */
  id: string
  size: ChartSize
  /** The finding. */
  headline: string
  /** Indicator, unit, who, when. */
  subtitle: string
  /** What the chart's signs mean, one paragraph each: first in the foot, and all of it that a slide keeps. */
  key?: string[]
  /** Source and what else has to be said, one paragraph each. */
  foot: string[]
  /** The figures are made up, and the chart says so. */
  example: boolean
  /** Its verdicts are on a choice of the reader's own, and the chart says so. */
  exploratory?: boolean
  /** The whole chart in words, for those who do not see it. */
  alt: string
  /** It holds links, which an image may not. */
  linked?: boolean
}

export const fontFamily = '"Source Sans 3 Variable", "Source Sans 3", "Segoe UI", Arial, sans-serif'

const headlineText = { size: 20, line: 25, weight: 'bold' as const }
const subtitleText = { size: 15, line: 20, weight: 'regular' as const }
const footText = { size: smallText, line: 18, weight: 'regular' as const }
const keyText = { size: smallText, line: 15, weight: 'regular' as const }
const keyGap = 3
/** Signs of a key that are told from words. */
const signs = /([▲▼●■◇◆○×▶*–]) /g

/** The chart as it is shown and exported, in one SVG. */
export function frame(plot: SVGSVGElement, options: FrameOptions): SVGSVGElement {
  return onSlide(options.size) ? slideFrame(plot, options) : pageFrame(plot, options)
}

/** Plot and key; headline, subtitle, source and what is made up are text of the slide's own. */
function slideFrame(plot: SVGSVGElement, options: FrameOptions): SVGSVGElement {
  const { size, key = [] } = options
  const height = Number(plot.getAttribute('height'))
  const lines = keyLines(key, size)
  const words = lines.length ? [textBlock(lines, height + keyGap, keyText, inkSoft)] : []
  const whole = Math.ceil(height + keyHeight(key, size))
  const svg = root(chartWidth[size], whole, options, [inner(plot, 0), ...words])
  svg.setAttribute('data-slide', size)
  return svg
}

function keyLines(key: string[], size: ChartSize): string[] {
  // No line ends with a sign whose words begin the next.
  const bound = key.map((text) => text.replace(signs, '$1\u00a0'))
  return bound.flatMap((text) => wrapText(text, chartWidth[size], keyText.size))
}

function keyHeight(key: string[], size: ChartSize): number {
  const lines = keyLines(key, size).length
  // Below the last line there is room for what reaches under it.
  return lines ? keyGap + lines * keyText.line + 2 : 0
}

/** How high a plot above this key can be on a slide; a page gives it all the height that it wants. */
export function plotRoom(size: ChartSize, key: string[] = []): number {
  return (onSlide(size) ? slideHeight[size] : Infinity) - keyHeight(key, size)
}

/** Headline, subtitle, plot and foot. */
function pageFrame(plot: SVGSVGElement, options: FrameOptions): SVGSVGElement {
  const width = chartWidth[options.size]
  const children: SVGElement[] = []
  let y = 0

  const badge = badges(width, options)
  const besideBadge = badge && options.size === 'wide' ? badge.width + 16 : 0
  if (badge) children.push(badge.node)
  if (badge && !besideBadge) y += badge.height + 8

  const paragraph = (text: string, style: typeof headlineText | typeof footText, color: string) => {
    const available = width - (style === headlineText ? besideBadge : 0)
    const wrap = style === footText ? wrapText : balanceText
    const lines = wrap(text, available, style.size, style.weight)
    if (lines.length) children.push(textBlock(lines, y, style, color))
    y += lines.length * style.line
  }

  paragraph(options.headline, headlineText, ink)
  y += 4
  paragraph(options.subtitle, subtitleText, inkSoft)
  y += 12
  children.push(inner(plot, y))
  y += Number(plot.getAttribute('height')) + 10
  const marked = options.exploratory ? [exploratoryNote] : []
  const foot = [...(options.key ?? []), ...marked, ...options.foot]
  if (foot.length) {
    children.push(element('line', { x1: 0, x2: width, y1: y, y2: y, stroke: grid }))
    y += 8
  }
  for (const text of foot) {
    paragraph(text, footText, inkSoft)
    y += 2
  }
  return root(width, Math.ceil(y + 4), options, children)
}

/** The outermost element of a chart. Type is set by attributes: the site's policy allows no inline style. */
function root(width: number, height: number, options: FrameOptions, children: Node[]) {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: options.linked ? 'group' : 'img',
      'aria-label': options.alt,
      'font-family': fontFamily,
      fill: ink
    },
    [element('rect', { width, height, fill: paper }), ...children]
  ) as SVGSVGElement
}

function textBlock(
  lines: string[],
  top: number,
  style: { size: number; line: number; weight: 'bold' | 'regular' },
  color: string
): SVGElement {
  const spans = lines.map((line, i) =>
    element('tspan', { x: 0, y: top + i * style.line + style.size }, [line])
  )
  return element(
    'text',
    { 'font-size': style.size, 'font-weight': style.weight === 'bold' ? 700 : null, fill: color },
    spans
  )
}

/** Plot's drawing as a group, without what it needs as a page of its own: styles and labels of its parts. */
function inner(plot: SVGSVGElement, y: number): SVGElement {
  // Plot centres text by an attribute of its root, which is left behind.
  const group = element('g', { transform: `translate(0,${y})`, 'text-anchor': 'middle' })
  const children = [...plot.childNodes]
  const drawn = children.filter((child) => child.nodeName.toLowerCase() !== 'style')
  for (const child of drawn) group.appendChild(child)
  // Only Plot brings a style of its own.
  if (drawn.length < children.length) stripPlot(group)
  return group
}

/** Plot styles inline and names its groups in English; the policy forbids the one, screen readers the other. */
export function stripPlot(node: Element): void {
  for (const part of [node, ...node.querySelectorAll('*')]) {
    if (part.nodeName.toLowerCase() === 'style') part.remove()
    // The name of a link is ours.
    if (part.hasAttribute('href')) continue
    for (const name of ['style', 'aria-label', 'aria-description', 'aria-hidden']) {
      part.removeAttribute(name)
    }
  }
}
