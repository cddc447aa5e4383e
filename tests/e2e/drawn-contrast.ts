import type { Page } from '@playwright/test'

/** What of a page's drawings cannot be seen, or has a colour that is not the reader's. */
export interface Faint {
  what: string
  color: string
  ground: string
  contrast: number
}

export interface Measured {
  texts: number
  marks: number
  faint: Faint[]
}

interface Asked {
  /** The least contrast of text, of large text and of marks. */
  least: { text: number; large: number; mark: number }
  /** Only the system's colours, but in what keeps its own paper. */
  system: boolean
}

/** Text in drawings on what is drawn below it, and marks on theirs, as WCAG 2.2 reckons contrast (1.4.3, 1.4.11). */
export function drawnContrast(page: Page, asked: Asked): Promise<Measured> {
  return page.evaluate(measure, asked)
}

/** Runs in the page. */
function measure({ least, system }: Asked): Measured {
  type Color = [number, number, number, number]
  const parse = (text: string): Color => {
    const parts = text.match(/[\d.]+/g)?.map(Number) ?? []
    return parts.length < 3 ? [0, 0, 0, 0] : ([...parts, 1].slice(0, 4) as Color)
  }
  const over = (top: Color, below: Color): Color => {
    const mix = (i: 0 | 1 | 2) => top[i] * top[3] + below[i] * (1 - top[3])
    return [mix(0), mix(1), mix(2), 1]
  }
  const luminance = (color: Color) => {
    const [r = 0, g = 0, b = 0] = color.slice(0, 3).map((value) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (one: Color, other: Color) => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
    return (light + 0.05) / (dark + 0.05)
  }
  const written = (color: Color) => `rgb(${color.slice(0, 3).map(Math.round).join(', ')})`
  const painted = (node: Element, of: 'fill' | 'stroke'): Color | null => {
    const style = getComputedStyle(node)
    const paint = style[of]
    if (paint === 'none' || paint.startsWith('url')) return null
    const [r, g, b, a] = parse(paint)
    const opacity = Number(of === 'fill' ? style.fillOpacity : style.strokeOpacity)
    return [r, g, b, a * opacity]
  }
  const pageGround = (node: Element): Color => {
    for (let at: Element | null = node; at; at = at.parentElement) {
      const color = parse(getComputedStyle(at).backgroundColor)
      if (color[3] === 1) return color
    }
    return [255, 255, 255, 1]
  }
  const isShown = (node: Element) => node.checkVisibility({ opacityProperty: true })
  /** A shape with what is asked of it for every text and mark: its fill, where it is, and the way from the screen into it. */
  interface Shape {
    node: SVGGeometryElement
    fill: Color | null
    box: DOMRect
    inward: DOMMatrix | undefined
  }
  const shapesOf = (svg: SVGSVGElement): Shape[] =>
    [...svg.querySelectorAll<SVGGeometryElement>('path, rect, circle, polygon, ellipse')]
      .filter((node) => !node.closest('defs, clipPath') && isShown(node))
      .map((node) => {
        const [fill, box] = [painted(node, 'fill'), node.getBoundingClientRect()]
        return { node, fill, box, inward: node.getScreenCTM()?.inverse() }
      })

  /** What is painted at a point of the screen before `node` comes. */
  const groundAt = (shapes: Shape[], node: SVGElement, at: DOMPoint) =>
    shapes.reduce((ground, { node: shape, fill, box, inward }) => {
      if (!fill || !inward) return ground
      // Told a hundred times faster than by its outline; rounded, it may be a hair off.
      if (at.x < box.left - 1 || at.x > box.right + 1) return ground
      if (at.y < box.top - 1 || at.y > box.bottom + 1) return ground
      if (!(shape.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)) return ground
      return shape.isPointInFill(at.matrixTransform(inward)) ? over(fill, ground) : ground
    }, pageGround(node))

  const probe = document.createElement('i')
  document.body.append(probe)
  const reader = new Set(
    ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight'].map((name) => {
      probe.style.color = name
      return written(parse(getComputedStyle(probe).color))
    })
  )
  probe.remove()

  const found: Measured = { texts: 0, marks: 0, faint: [] }
  const judge = (node: Element, colors: Color[], ground: Color, wanted: number) => {
    const seen = colors.map((color) => over(color, ground))
    const best = Math.max(...seen.map((color) => contrast(color, ground)))
    const own = colors.every((color) => color[3] < 1 || reader.has(written(color)))
    const hasPaper = node.closest('[data-chart=map], .own-paper') !== null
    if (best >= wanted && (!system || hasPaper || own)) return
    const figure = node.closest('figure')?.dataset.chart ?? ''
    const what = node.textContent?.trim() || `${node.localName}.${node.getAttribute('class') ?? ''}`
    found.faint.push({
      what: `${figure} ${what}`.trim(),
      color: colors.map(written).join(' '),
      ground: written(ground),
      contrast: Math.round(best * 100) / 100
    })
  }

  for (const svg of document.querySelectorAll<SVGSVGElement>('svg:not(svg svg)')) {
    if (!isShown(svg)) continue
    const shapes = shapesOf(svg)
    for (const text of svg.querySelectorAll('text')) {
      const [box, matrix] = [text.getBBox(), text.getScreenCTM()]
      const fill = painted(text, 'fill')
      if (!isShown(text) || !text.textContent?.trim() || box.width === 0 || !matrix || !fill)
        continue
      found.texts += 1
      const style = getComputedStyle(text)
      const size = parseFloat(style.fontSize)
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
      const halo = parseFloat(style.strokeWidth) >= 3 ? painted(text, 'stroke') : null
      const grounds = [0.1, 0.5, 0.9].map((share) => {
        const at = new DOMPoint(box.x + box.width * share, box.y + box.height / 2)
        return groundAt(shapes, text, at.matrixTransform(matrix))
      })
      for (const ground of halo ? [over(halo, grounds[0]!)] : grounds) {
        judge(text, [fill], ground, isLarge ? least.large : least.text)
      }
    }
    // A value's mark, a verdict's shape, an arrow of a change or a trend, a curve.
    const isMark = 'circle, .mark, .verdict, .change, .trend, .doubt *, path[fill=none]'
    // They stand on paper and on pale fields: bands that lie upon each other are no ground of their own, nor is another mark.
    const grounds = shapes.filter(({ node, fill }) => {
      return !node.matches(isMark) && (fill?.[3] === 1 || node.matches('.tint'))
    })
    for (const { node: mark, fill } of shapes.filter(({ node }) => node.matches(isMark))) {
      const matrix = mark.getScreenCTM()
      const stroke = painted(mark, 'stroke')
      const colors = [fill, stroke].filter((color) => color !== null && color[3] > 0) as Color[]
      // Lines in the background, and what is faded beside what is in focus, are not to be seen first.
      const isQuiet = mark.closest('.faded, .tint, defs')
      if (!matrix || colors.length === 0 || isQuiet || mark.getBBox().width === 0) continue
      found.marks += 1
      const start = mark.getPointAtLength(0)
      judge(mark, colors, groundAt(grounds, mark, start.matrixTransform(matrix)), least.mark)
    }
  }
  return found
}
