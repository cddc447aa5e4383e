import { ink, inkSoft, paper } from '../../../charts/parts/palette.ts'
import type { Placeholder } from '../design/design.ts'
import { escapeXml } from '../package/xml.ts'
import { emu, type Box } from '../page.ts'

/** How a text is set. */
export interface Style {
  /** Points. */
  size: number
  bold?: boolean
  italic?: boolean
  /** "#rrggbb"; the ink of the theme when not given. */
  color?: string
}

export interface Paragraph extends Style {
  text: string
  bullet?: boolean
  /** Room after it, points. */
  after?: number
  /** The relation that all of it leads by. */
  link?: string
}

export interface Block {
  align?: 'left' | 'center' | 'right'
  valign?: 'top' | 'middle' | 'bottom'
  /** Never broken, whatever the font of the one who shows it. */
  oneLine?: boolean
  /** Read from below. */
  upright?: boolean
  /** Set as the layout's place is, which may be a template's: its alignment, margins and colours. */
  asPlaced?: boolean
}

/** A colour of ours; the two inks follow the theme of slides, and so are read on a template's dark ground too. */
export function colorXml(color: string, themed: boolean): string {
  if (themed && color === ink) return '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
  if (themed && color === inkSoft) {
    return '<a:solidFill><a:schemeClr val="tx1"><a:lumMod val="65000"/><a:lumOff val="35000"/></a:schemeClr></a:solidFill>'
  }
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`
}

/** Which place of its layout a shape fills. */
export function phXml({ type, idx }: Pick<Placeholder, 'type' | 'idx'>): string {
  const own = [type && `type="${type}"`, idx !== undefined && `idx="${idx}"`].filter(Boolean)
  return `<p:ph ${own.join(' ')}/>`
}

/** Where a shape stands. */
export function xfrmXml({ x, y, w, h }: Box, flipped = false, tag = 'a:xfrm'): string {
  const flip = flipped ? ' flipV="1"' : ''
  return `<${tag}${flip}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></${tag}>`
}

/** A body of text, without its element's own name: on slides `p`, in a chart's own drawing `cdr`. */
export function textXml(paragraphs: Paragraph[], block: Block, prefix: 'p' | 'cdr'): string {
  const { valign = 'top', oneLine = false, upright = false, asPlaced } = block
  const anchor = { top: 't', middle: 'ctr', bottom: 'b' }[valign]
  const body = asPlaced
    ? '<a:bodyPr><a:noAutofit/></a:bodyPr>'
    : `<a:bodyPr vert="${upright ? 'vert270' : 'horz'}" wrap="${oneLine ? 'none' : 'square'}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>`
  const lines = paragraphs.map((one) => paragraphXml(one, block, prefix === 'p')).join('')
  return `<${prefix}:txBody>${body}<a:lstStyle/>${lines}</${prefix}:txBody>`
}

function paragraphXml(paragraph: Paragraph, block: Block, themed: boolean): string {
  const { text, size, bold, italic, color = ink, link } = paragraph
  const weight = bold === undefined ? '' : ` b="${bold ? 1 : 0}"`
  const own = `lang="sv-SE" sz="${Math.round(size * 100)}"${weight}${italic ? ' i="1"' : ''} dirty="0"`
  const face = themed ? '' : '<a:latin typeface="+mn-lt"/>'
  const click = link ? `<a:hlinkClick r:id="${link}"/>` : ''
  const fill = link || block.asPlaced ? '' : colorXml(color, themed)
  const runs = text.split('\n').map((line) => {
    return `<a:r><a:rPr ${own}>${fill}${face}${click}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r>`
  })
  return `<a:p>${settingXml(paragraph, block)}${runs.join('<a:br/>')}</a:p>`
}

/** How a paragraph lies: its edge, its sign and the room after it. */
function settingXml({ size, bullet, after = 0 }: Paragraph, { align = 'left', asPlaced }: Block) {
  const room = `<a:spcAft><a:spcPts val="${Math.round(after * 100)}"/></a:spcAft>`
  if (asPlaced) return `<a:pPr>${room}</a:pPr>`
  const hang = emu(size / 72)
  const indent = bullet ? ` marL="${hang}" indent="-${hang}"` : ' marL="0" indent="0"'
  const algn = { left: 'l', center: 'ctr', right: 'r' }[align]
  const sign = bullet ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : '<a:buNone/>'
  return `<a:pPr algn="${algn}"${indent}><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>${room}${sign}</a:pPr>`
}

/** A line of a width in points. */
export function lineXml(color: string, width: number, dash = 'solid'): string {
  return `<a:ln w="${Math.round(width * 12_700)}" cap="rnd">${colorXml(color, false)}<a:prstDash val="${dash}"/><a:round/></a:ln>`
}

/** Says of a shape that it tells nothing, so that it is not read aloud. */
export const decorativeXml =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/** Filled with paper, so that no line of a chart runs through what stands on it. */
export const paperXml = colorXml(paper, false)
