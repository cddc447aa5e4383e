import { badges } from '../parts/badge.ts'
import { element } from '../parts/document/element.ts'
import { ink, inkSoft, link, paper } from '../parts/palette.ts'
import { chartWidth } from '../parts/size.ts'
import { wrapText } from '../parts/text-wrap.ts'

/** What a link to a page shows of it in a message or a feed. */
export interface PreviewCard {
  /** What the site is called. */
  site: string
  headline: string
  text: string
  /** Source and the like, at the bottom. */
  foot: string
  example: boolean
  /** As on a slide; null where words are enough. */
  drawing: SVGSVGElement | null
}

/** As the services that show such pictures ask for. */
const [width, height] = [1200, 630]
const margin = 48
const gap = 36
const drawingScale = 1.5
/** Lines of text that fit beside or instead of a drawing. */
const mostLines = { headline: 6, text: 6 }

/** The card as one drawing, 1200 × 630 px. */
export function previewCard(card: PreviewCard): SVGSVGElement {
  const whole = width - 2 * margin
  const column = card.drawing ? whole - chartWidth.slide * drawingScale - gap : whole
  const badge = badges(whole, { size: 'wide', example: card.example })
  const mark = badge && element('g', { transform: `translate(${margin},28)` }, [badge.node])
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': 'Source Sans 3',
      fill: ink
    },
    [
      element('rect', { width, height, fill: paper }),
      element('rect', { width: 14, height, fill: link }),
      line(card.site, 52, { size: 26, weight: 700, fill: link }),
      ...(mark ? [mark] : []),
      ...words(card, column),
      ...(card.drawing ? [placed(card.drawing)] : []),
      ...wrapText(card.foot, whole, 20)
        .slice(0, 2)
        .map((text, i) =>
          line(text, height - 50 + i * 26, { size: 20, weight: 400, fill: inkSoft })
        )
    ]
  ) as SVGSVGElement
}

interface Style {
  size: number
  weight: 400 | 700
  fill: string
}

function line(text: string, y: number, { size, weight, fill }: Style): SVGElement {
  return element('text', { x: margin, y, 'font-size': size, 'font-weight': weight, fill }, [text])
}

/** The headline and what is said below it, from the top down. */
function words({ headline, text, drawing }: PreviewCard, column: number): SVGElement[] {
  const large: Style = { size: drawing ? 36 : 46, weight: 700, fill: ink }
  const small: Style = { size: drawing ? 24 : 30, weight: 400, fill: inkSoft }
  const head = cut(wrapText(headline, column, large.size, 'bold'), mostLines.headline)
  const below = cut(wrapText(text, column, small.size), mostLines.text)
  let y = 90
  const set = (lines: string[], style: Style) =>
    lines.map((one) => line(one, (y += style.size * 1.25), style))
  const first = set(head, large)
  y += 14
  return [...first, ...set(below, small)]
}

function cut(lines: string[], most: number): string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`]
}

/** The drawing at the right, in the middle of the height that is left. */
function placed(drawing: SVGSVGElement): SVGElement {
  const room = { top: 84, bottom: height - 84 }
  const tall = Number(drawing.getAttribute('height')) * drawingScale
  const x = width - margin - chartWidth.slide * drawingScale
  const y = room.top + Math.max(0, room.bottom - room.top - tall) / 2
  return element('g', { transform: `translate(${x},${y}) scale(${drawingScale})` }, [drawing])
}
