import { xmlPart } from '../package/xml.ts'
import { points, type Box } from '../page.ts'
import { colorXml, lineXml, paperXml, textXml, xfrmXml, type Style } from '../slide/shapes.ts'

interface Look extends Style {
  align?: 'left' | 'center' | 'right'
  valign?: 'top' | 'middle' | 'bottom'
  /** Paper behind it, so that no line of the chart runs through it. */
  paper?: boolean
  /** Read from below. */
  upright?: boolean
}

type Point = [number, number]

/**
 * Labels and marks drawn upon a chart, in inches of the slide. They are kept within the chart itself, as shares of its
 * frame, and so move and grow with it. ECMA-376 part 1, 21.3.
 */
export class UserShapes {
  private readonly anchors: string[] = []

  constructor(private readonly frame: Box) {}

  text(name: string, text: string, box: Box, look: Look): void {
    const { align, valign, paper, upright, ...style } = look
    const body = textXml([{ text, ...style }], { align, valign, upright, oneLine: true }, 'cdr')
    this.shape(name, box, `${formXml('rect')}${paper ? paperXml : '<a:noFill/>'}`, body)
  }

  /** A sign in an open ring. */
  ring(name: string, sign: string, box: Box, color: string): void {
    const look = `${formXml('ellipse')}${paperXml}${lineXml(color, 1.5)}`
    const text = { text: sign, size: points(box.h) * 0.62, bold: true, color }
    const block = { align: 'center', valign: 'middle', oneLine: true } as const
    this.shape(name, box, look, textXml([text], block, 'cdr'))
  }

  /** A filled area; with a text it is a sign of its own. */
  area(name: string, box: Box, fill: string, sign?: Style & { text: string }): void {
    const look = `${formXml(sign ? 'roundRect' : 'rect', sign ? 50_000 : null)}${colorXml(fill, false)}<a:ln><a:noFill/></a:ln>`
    const block = { align: 'center', valign: 'middle', oneLine: true } as const
    this.shape(name, box, look, sign ? textXml([sign], block, 'cdr') : '')
  }

  /** A straight line between two points. */
  line(
    name: string,
    [x1, y1]: Point,
    [x2, y2]: Point,
    { color, width, dash }: { color: string; width: number; dash?: 'solid' | 'dash' | 'sysDot' }
  ): void {
    const box = {
      x: Math.min(x1, x2),
      y: Math.min(y1, y2),
      w: Math.abs(x2 - x1),
      h: Math.abs(y2 - y1)
    }
    const flipped = x2 > x1 !== y2 > y1 && y1 !== y2 && x1 !== x2
    const place = xfrmXml(this.within(box), flipped)
    this.anchor(
      box,
      `<cdr:cxnSp macro=""><cdr:nvCxnSpPr>${this.nameXml(name)}<cdr:cNvCxnSpPr/></cdr:nvCxnSpPr><cdr:spPr>${place}${formXml('line')}${lineXml(color, width, dash)}</cdr:spPr></cdr:cxnSp>`
    )
  }

  /** The part that a chart leads to; null when nothing is drawn. */
  xml(): string | null {
    if (this.anchors.length === 0) return null
    return xmlPart(
      `<c:userShapes xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:cdr="http://schemas.openxmlformats.org/drawingml/2006/chartDrawing">${this.anchors.join('')}</c:userShapes>`
    )
  }

  private shape(name: string, box: Box, look: string, body: string): void {
    const place = xfrmXml(this.within(box))
    this.anchor(
      box,
      `<cdr:sp macro="" textlink=""><cdr:nvSpPr>${this.nameXml(name)}<cdr:cNvSpPr/></cdr:nvSpPr><cdr:spPr>${place}${look}</cdr:spPr>${body}</cdr:sp>`
    )
  }

  private anchor({ x, y, w, h }: Box, shape: string): void {
    const { frame } = this
    const corner = (name: string, left: number, top: number) => {
      const [across, down] = [(left - frame.x) / frame.w, (top - frame.y) / frame.h]
      return `<cdr:${name}><cdr:x>${share(across)}</cdr:x><cdr:y>${share(down)}</cdr:y></cdr:${name}>`
    }
    this.anchors.push(
      `<cdr:relSizeAnchor>${corner('from', x, y)}${corner('to', x + w, y + h)}${shape}</cdr:relSizeAnchor>`
    )
  }

  private within({ x, y, w, h }: Box): Box {
    return { x: x - this.frame.x, y: y - this.frame.y, w, h }
  }

  private nameXml(name: string): string {
    return `<cdr:cNvPr id="${this.anchors.length + 2}" name="${name}"/>`
  }
}

/** Within the frame: what lies outside has no place in the format. */
const share = (part: number) => Math.max(0, Math.min(1, part)).toFixed(5)

function formXml(form: string, round: number | null = null): string {
  const adjusted =
    round === null ? '<a:avLst/>' : `<a:avLst><a:gd name="adj" fmla="val ${round}"/></a:avLst>`
  return `<a:prstGeom prst="${form}">${adjusted}</a:prstGeom>`
}
