import { link as linkColor } from '../../../charts/parts/palette.ts'
import type { Layout, Placeholder } from '../design/design.ts'
import { contentType, treeHead } from '../design/master.ts'
import { contained, type Picture } from '../image.ts'
import type { Package } from '../package/package.ts'
import { escapeXml, namespaces, xmlPart } from '../package/xml.ts'
import { workbookOf, type Column } from '../package/workbook.ts'
import { size, type Box } from '../page.ts'
import { keptXml, type Kept } from './kept.ts'
import { lineXml, paperXml, phXml, textXml, xfrmXml, type Block, type Paragraph } from './shapes.ts'

/** A native chart: its drawing as XML, what is drawn upon it, and its figures as a workbook. */
export interface ChartPart {
  xml: string
  /** Labels and marks that belong to the chart and move with it; null without. */
  drawing: string | null
  /** First the categories, then one column for each series; a row of headings above. */
  table: Column[]
}

/** A chart in a frame, to be edited where presentation programs have its kind, or a picture of it. */
export type Drawn = { draw: (frame: Box) => ChartPart } | { picture: Picture }

interface TextOptions extends Block {
  /** The layout's place that it fills. */
  place?: Placeholder | null
  /** A line around it and paper behind it. */
  framed?: string
}

/** A slide that is being written: a child of its layout, its shapes named and in the order that they are read. */
export class Sheet {
  private readonly shapes: string[] = []
  /** What each shape says, by its name, as it was written: an updated file keeps what somebody has changed. */
  readonly said: Record<string, string> = {}
  /** How each chart is drawn in a frame of any size, by its name. */
  readonly drawn: Record<string, Drawn> = {}
  /** Known when it is finished. */
  kept: Kept | null = null

  constructor(
    readonly file: Package,
    readonly part: string,
    readonly layout: Layout
  ) {
    file.relate(part, 'slideLayout', layout.part)
  }

  /** A text in a box of its own, or in its layout's place. */
  text(name: string, paragraphs: Paragraph[], box: Box, options: TextOptions = {}): void {
    const { place, framed } = options
    const own = this.named(name)
    this.said[own] = paragraphs.map(({ text }) => text).join('\n')
    const ph = place ? phXml(place) : ''
    const locks = place ? '<a:spLocks noGrp="1"/>' : ''
    const look = framed ? `${paperXml}${lineXml(framed, 1.5)}` : place ? '' : '<a:noFill/>'
    const form = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    const standing = options.asPlaced ? '' : `${xfrmXml(box)}${form}${look}`
    this.shapes.push(
      `<p:sp><p:nvSpPr>${this.nameXml(own)}<p:cNvSpPr${place ? '' : ' txBox="1"'}>${locks}</p:cNvSpPr><p:nvPr>${ph}</p:nvPr></p:nvSpPr><p:spPr>${standing}</p:spPr>${textXml(paragraphs, options, 'p')}</p:sp>`
    )
  }

  title(text: string, points: number): void {
    const { title } = this.layout
    this.text('Rubrik', [{ text, size: points }], title.box, { place: title, asPlaced: true })
  }

  /** The slide's number, where the layout has a place for it. */
  number(): void {
    const { number } = this.layout
    if (!number) return
    const own = this.named('Sidnummer')
    this.shapes.push(
      `<p:sp><p:nvSpPr>${this.nameXml(own)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${phXml(number)}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{5B1F4C6E-6E0B-4B7B-9F0B-6C2D3B1A7E11}" type="slidenum"><a:rPr lang="sv-SE"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="sv-SE"/></a:p></p:txBody></p:sp>`
    )
  }

  /** A text of which all leads to an address. */
  link(name: string, text: string, href: string, box: Box): void {
    const link = this.file.relate(this.part, 'hyperlink', href, true)
    const words = { text, size: size.least, color: linkColor, link }
    this.text(name, [words], box, { align: 'right', oneLine: true })
  }

  /** A picture as large as its box allows, from the left; gives where it stands. */
  picture(name: string, picture: Picture, alt: string, frame: Box, place?: Placeholder): Box {
    // Below its subtitle, and not in the middle of what is left.
    const box = { ...contained(picture, frame, 'left'), y: frame.y }
    const media = this.file.freeName('ppt/media/bild', picture.ending)
    this.file.ending(picture.ending, picture.type)
    this.file.put(media, picture.bytes)
    const id = this.file.relate(this.part, 'image', media)
    const own = this.named(name)
    this.drawn[own] = { picture }
    this.shapes.push(
      `<p:pic><p:nvPicPr>${this.nameXml(own, alt)}<p:cNvPicPr><a:picLocks${place ? ' noGrp="1"' : ''} noChangeAspect="1"/></p:cNvPicPr><p:nvPr>${place ? phXml(place) : ''}</p:nvPr></p:nvPicPr><p:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${xfrmXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
    )
    return box
  }

  /** A chart that the presentation program draws by itself. */
  async chart(
    name: string,
    draw: (frame: Box) => ChartPart,
    alt: string,
    box: Box,
    place?: Placeholder
  ): Promise<void> {
    const { file } = this
    const part = file.freeName('ppt/charts/chart', 'xml')
    await putChart(file, part, draw(box))
    const id = file.relate(this.part, 'chart', part)
    const own = this.named(name)
    this.drawn[own] = { draw }
    this.shapes.push(
      `<p:graphicFrame><p:nvGraphicFramePr>${this.nameXml(own, alt)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>${place ? phXml(place) : ''}</p:nvPr></p:nvGraphicFramePr>${xfrmXml(box, false, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${id}"/></a:graphicData></a:graphic></p:graphicFrame>`
    )
  }

  /** Puts the slide in its file, with what it was made from kept as the presentation's own marks. */
  finish(kept: Kept): void {
    const { file, part } = this
    this.kept = kept
    const name = part.replace('slides/slide', 'tags/tag')
    file.put(name, keptXml(kept), contentType.tags)
    const id = file.relate(part, 'tags', name)
    const marks = `<p:custDataLst><p:tags r:id="${id}"/></p:custDataLst>`
    file.put(
      part,
      xmlPart(
        `<p:sld ${namespaces}><p:cSld><p:spTree>${treeHead}${this.shapes.join('')}</p:spTree>${marks}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
      ),
      contentType.slide
    )
  }

  /** The XML of a shape of this slide; null where it has none of the name. */
  shape(name: string): string | null {
    return this.shapes.find((xml) => xml.includes(` name="${escapeXml(name)}"`)) ?? null
  }

  /** A name that no other shape of the slide has. */
  private named(name: string): string {
    const isTaken = (one: string) => this.shapes.some((xml) => xml.includes(` name="${one}"`))
    let number = 2
    let own = name
    while (isTaken(own)) own = `${name} ${number++}`
    return own
  }

  private nameXml(name: string, alt = ''): string {
    const description = alt ? ` descr="${escapeXml(alt)}"` : ''
    return `<p:cNvPr id="${this.shapes.length + 2}" name="${escapeXml(name)}"${description}/>`
  }
}

/** Puts a chart in a part, with its workbook and what is drawn upon it; those that it had are written over. */
export async function putChart(file: Package, part: string, chart: ChartPart): Promise<void> {
  file.put(part, chart.xml, contentType.chart)
  file.ending('xlsx', contentType.workbook)
  const [workbook = file.freeName('ppt/embeddings/Microsoft_Excel_Worksheet', 'xlsx')] =
    file.targets(part, 'package')
  const [drawing = file.freeName('ppt/drawings/drawing', 'xml')] = file.targets(
    part,
    'chartUserShapes'
  )
  // The chart's own XML names them by these numbers.
  file.unrelate(part, () => true)
  file.put(workbook, new Uint8Array(await workbookOf(chart.table)))
  file.relate(part, 'package', workbook)
  if (!chart.drawing) return
  file.put(drawing, chart.drawing, contentType.chartDrawing)
  file.relate(part, 'chartUserShapes', drawing)
}
