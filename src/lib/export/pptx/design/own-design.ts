import { grid, inkOn, paper } from '../../../charts/parts/palette.ts'
import type { Template } from '../../../deck/slide.ts'
import { contained, readPicture } from '../image.ts'
import { Package } from '../package/package.ts'
import { namespaces, xmlPart } from '../package/xml.ts'
import { page, ownPlaces, size, type Box } from '../page.ts'
import { colorXml, decorativeXml, phXml, textXml, xfrmXml } from '../slide/shapes.ts'
import type { Design, Layout, LayoutKind, Placeholder } from './design.ts'
import {
  addNotesMaster,
  addPresentation,
  contentType,
  masterXml,
  presentationOf,
  treeHead
} from './master.ts'
import { themeXml } from './theme.ts'

const side = 0.6
const width = page.w - 2 * side
const places = ownPlaces
const title: Box = { x: side, y: 0.27, w: width, h: 1.1 }
const number: Placeholder = {
  type: 'sldNum',
  idx: 12,
  box: { x: page.w - side - 0.9, y: 6.84, w: 0.9, h: 0.32 }
}
const logoPlace: Box = { x: places.link.x, y: 6.84, w: 1.9, h: 0.4 }
const band: Box = { x: 0, y: 2.3, w: page.w, h: 2.6 }

interface OwnLayout extends Omit<Layout, 'part'> {
  /** As the presentation program lists it. */
  name: string
  /** The format's word for what it holds. */
  type: string
  /** What it draws of its own. */
  drawn: string
}

const none = { subtitle: null, body: null, content: [], beside: null, foot: null, number, places }
const words = (idx: number, box: Box): Placeholder => ({ type: 'body', idx, box })
const subtitle = words(13, places.subtitle)
const foot = words(16, places.foot)
const heading = { type: 'title', box: title, most: size.title }

/** The layouts of a deck that has no template of the reader's. */
function ownLayouts(color: string): Record<LayoutKind, OwnLayout> {
  const coverTitle: Box = { ...title, y: 1.9, h: 2 }
  const cover = {
    ...{ name: 'Omslag', type: 'title', title: { type: 'ctrTitle', box: coverTitle, most: 48 } },
    ...{ subtitle: { type: 'subTitle', idx: 1, box: { ...coverTitle, y: 4.1, h: 2.1 } } },
    drawn: filled('Färgband', { x: 0, y: 0, w: page.w, h: 0.45 }, 2)
  }
  const section = {
    ...{ name: 'Avsnitt', type: 'secHead', drawn: filled('Färgband', band, 2) },
    title: { type: 'title', box: { ...title, y: band.y + 0.3, h: band.h - 0.6 }, most: 44 },
    color: inkOn(color) === paper ? 'bg1' : 'tx1'
  }
  const beside = words(15, places.beside!)
  const ofChart = { type: 'cust', title: heading, subtitle, beside, foot, drawn: '' }
  const half = (i: 0 | 1): Placeholder => ({ idx: 14 + 3 * i, box: places.halves[i] })
  return {
    cover: { ...none, ...cover },
    section: { ...none, ...section },
    text: {
      ...{ ...none, name: 'Text', type: 'obj', title: heading, foot, drawn: '' },
      body: { idx: 1, box: places.body }
    },
    chart: {
      ...{ ...none, ...ofChart, name: 'Diagram' },
      content: [{ type: 'chart', idx: 14, box: places.chart }]
    },
    picture: {
      ...{ ...none, ...ofChart, name: 'Bild' },
      content: [{ type: 'pic', idx: 14, box: places.chart }]
    },
    comparison: {
      ...{ ...none, ...ofChart, name: 'Jämförelse', subtitle: null, beside: null },
      content: [half(0), half(1)]
    }
  }
}

/** A package with a master, layouts and themes in the reader's colour and with the reader's logo. */
export function ownDesign({ color, logo }: Template): Design {
  const file = new Package()
  const master = 'ppt/slideMasters/slideMaster1.xml'
  const layouts = Object.entries(ownLayouts(color))
  addPresentation(file, page, master)
  file.put('ppt/theme/theme1.xml', themeXml(color), contentType.theme)
  file.relate(presentationOf(file), 'theme', 'ppt/theme/theme1.xml')
  const parts = layouts.map(([, layout], i) => {
    const part = `ppt/slideLayouts/slideLayout${i + 1}.xml`
    file.put(part, layoutXml(layout), contentType.layout)
    file.relate(part, 'slideMaster', master)
    return part
  })
  const ids = parts.map((part) => file.relate(master, 'slideLayout', part))
  file.relate(master, 'theme', 'ppt/theme/theme1.xml')
  const drawn = [
    filled('Färgband', { x: 0, y: 0, w: page.w, h: 0.1 }, 2),
    filled('Linje ovanför källan', { ...title, y: places.foot.y - 0.08, h: 0.01 }, 3, grid),
    logoXml(file, master, logo)
  ]
  const masterPlaces = [
    placeXml({ type: 'title', box: title }, 'Rubrik', 10),
    placeXml({ type: 'body', idx: 1, box: places.body }, 'Text', 11),
    placeXml({ ...number, idx: 4 }, 'Sidnummer', 12)
  ]
  file.put(master, masterXml([...drawn, ...masterPlaces].join(''), ids), contentType.master)
  addNotesMaster(file, themeXml(color))
  const made = layouts.map(([kind, layout], i) => [kind, { ...layout, part: parts[i]! }])
  return { file, page, layouts: Object.fromEntries(made) as Record<LayoutKind, Layout> }
}

function layoutXml(layout: OwnLayout): string {
  const { name, type, drawn, subtitle, body, content, beside, foot, number } = layout
  const color = 'color' in layout ? String(layout.color) : 'tx1'
  const shapes = [
    placeXml(layout.title, 'Rubrik', 20, color),
    ...[subtitle, body, ...content, beside, foot, number].flatMap((place, i) =>
      place ? [placeXml(place, nameOf(place), 21 + i)] : []
    )
  ]
  const kind = type === 'cust' ? '' : ` type="${type}"`
  return xmlPart(
    `<p:sldLayout ${namespaces}${kind} preserve="1"${type === 'cust' ? ' userDrawn="1"' : ''}><p:cSld name="${name}"><p:spTree>${treeHead}${drawn}${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
  )
}

const names: Record<string, string> = {
  body: 'Text',
  chart: 'Diagram',
  pic: 'Bild',
  sldNum: 'Sidnummer',
  subTitle: 'Underrubrik'
}
const nameOf = ({ type, idx }: Placeholder) =>
  `${names[type ?? ''] ?? 'Innehåll'}${type === 'body' || !type ? ` ${idx}` : ''}`

/** A place to be filled, with how what fills it looks. */
function placeXml({ type, idx, box }: Placeholder, name: string, id: number, color = 'tx1') {
  const isTitle = type === 'title' || type === 'ctrTitle'
  const [points, bold] = isTitle ? [size.title, 1] : [size.least, 0]
  const anchor = isTitle ? 'b' : 't'
  const align = type === 'sldNum' ? 'r' : 'l'
  const ink = `<a:solidFill><a:schemeClr val="${color}"/></a:solidFill>`
  const style = `<a:lvl1pPr marL="0" indent="0" algn="${align}"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${points * 100}" b="${bold}">${ink}<a:latin typeface="+${isTitle ? 'mj' : 'mn'}-lt"/></a:defRPr></a:lvl1pPr>`
  const inner =
    type === 'sldNum'
      ? `<a:fld id="{5B1F4C6E-6E0B-4B7B-9F0B-6C2D3B1A7E11}" type="slidenum"><a:rPr lang="sv-SE"/><a:t>‹#›</a:t></a:fld>`
      : `<a:r><a:rPr lang="sv-SE"/><a:t>${promptOf(type)}</a:t></a:r>`
  const insets = 'lIns="0" tIns="0" rIns="0" bIns="0"'
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${phXml({ type, idx })}</p:nvPr></p:nvSpPr><p:spPr>${xfrmXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" ${insets} anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle>${style}</a:lstStyle><a:p>${inner}</a:p></p:txBody></p:sp>`
}

function promptOf(type: string | undefined): string {
  if (type === 'chart') return 'Diagram'
  if (type === 'pic') return 'Bild'
  return type === 'title' || type === 'ctrTitle' ? 'Rubrik' : 'Text'
}

/** A filled area, which tells nothing: in the reader's colour when no other is given. */
function filled(name: string, box: Box, id: number, color?: string): string {
  const fill = color
    ? colorXml(color, false)
    : '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>'
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}">${decorativeXml}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${xfrmXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}<a:ln><a:noFill/></a:ln></p:spPr>${textXml([{ text: '', size: size.least }], {}, 'p')}</p:sp>`
}

function logoXml(file: Package, master: string, logo: string | null): string {
  const picture = logo === null ? null : readPicture(logo)
  if (!picture) return ''
  const name = `ppt/media/logotyp.${picture.ending}`
  file.ending(picture.ending, picture.type)
  file.put(name, picture.bytes)
  const id = file.relate(master, 'image', name)
  const box = contained(picture, logoPlace, 'left')
  return `<p:pic><p:nvPicPr><p:cNvPr id="4" name="Logotyp" descr="Logotyp"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${xfrmXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
}
