import { Package } from '../package/package.ts'
import { namespaces, xmlPart } from '../package/xml.ts'
import { emu, size } from '../page.ts'

const office = 'application/vnd.openxmlformats-officedocument.'
const presentationml = `${office}presentationml.`

/** What the parts of a presentation are. */
export const contentType = {
  presentation: `${presentationml}presentation.main+xml`,
  master: `${presentationml}slideMaster+xml`,
  layout: `${presentationml}slideLayout+xml`,
  slide: `${presentationml}slide+xml`,
  notesMaster: `${presentationml}notesMaster+xml`,
  notes: `${presentationml}notesSlide+xml`,
  tags: `${presentationml}tags+xml`,
  properties: `${presentationml}presProps+xml`,
  theme: `${office}theme+xml`,
  chart: `${office}drawingml.chart+xml`,
  chartDrawing: `${office}drawingml.chartshapes+xml`,
  workbook: `${office}spreadsheetml.sheet`
}

/** What every tree of shapes begins with. */
export const treeHead =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

/** Which of the theme's colours is ground, ink and accent. */
const colorMap = `<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" ${[1, 2, 3, 4, 5, 6].map((n) => `accent${n}="accent${n}"`).join(' ')} hlink="hlink" folHlink="folHlink"/>`

/** The presentation itself, without any slide. */
export function addPresentation(
  file: Package,
  page: { w: number; h: number },
  master: string
): void {
  const part = 'ppt/presentation.xml'
  const id = file.relate(part, 'slideMaster', master)
  const masters = `<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="${id}"/></p:sldMasterIdLst>`
  file.put(
    part,
    xmlPart(
      `<p:presentation ${namespaces} saveSubsetFonts="1">${masters}<p:sldSz cx="${emu(page.w)}" cy="${emu(page.h)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`
    ),
    contentType.presentation
  )
  file.relate('', 'officeDocument', part)
  file.put(
    'ppt/presProps.xml',
    xmlPart(`<p:presentationPr ${namespaces}/>`),
    contentType.properties
  )
  file.relate(part, 'presProps', 'ppt/presProps.xml')
}

/** The part that a file begins with. */
export function presentationOf(file: Package): string {
  const [part] = file.targets('', 'officeDocument')
  if (!part) throw new Error('The file has no presentation')
  return part
}

/** Lists the masters and the slides in the presentation, in the order of the format. ECMA-376 part 1, 19.2.1.26. */
export function listSlides(file: Package, slides: string[]): void {
  const part = presentationOf(file)
  const ids = (kind: string) => file.from(part).filter(({ type }) => type.endsWith(`/${kind}`))
  const [notes] = ids('notesMaster')
  const shown = slides.map((slide, i) => {
    return `<p:sldId id="${256 + i}" r:id="${file.relate(part, 'slide', slide)}"/>`
  })
  const listed = file
    .text(part)
    .replace(/<p:(sldIdLst|notesMasterIdLst)\b(?:[^>]*\/>|.*?<\/p:\1>)/gs, '')
    // Sections name slides that are no longer there.
    .replace(/<p:ext uri="\{521415D9-36F7-43E2-AB2F-B90AF26B5E84\}">.*?<\/p:ext>/gs, '')
    .replace(/<p:extLst>\s*<\/p:extLst>/, '')
    .replace(
      /(<p:sldMasterIdLst\b.*?<\/p:sldMasterIdLst>)/s,
      (masters) =>
        `${masters}${notes ? `<p:notesMasterIdLst><p:notesMasterId r:id="${notes.id}"/></p:notesMasterIdLst>` : ''}`
    )
    .replace('<p:sldSz', `<p:sldIdLst>${shown.join('')}</p:sldIdLst><p:sldSz`)
  file.put(part, listed)
}

/** The master of all layouts: what they share, and how text looks that no layout says anything of. */
export function masterXml(shapes: string, layoutIds: string[]): string {
  const list = layoutIds.map((id, i) => `<p:sldLayoutId id="${2_147_483_649 + i}" r:id="${id}"/>`)
  const style = (points: number, bold: number, font: string) =>
    `<a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${points * 100}" b="${bold}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr></a:lvl1pPr>`
  return xmlPart(
    `<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${treeHead}${shapes}</p:spTree></p:cSld>${colorMap}<p:sldLayoutIdLst>${list.join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${style(size.title, 1, 'mj')}</p:titleStyle><p:bodyStyle>${style(size.body, 0, 'mn')}</p:bodyStyle><p:otherStyle>${style(size.least, 0, 'mn')}</p:otherStyle></p:txStyles></p:sldMaster>`
  )
}

/** The master of the speaker's notes, with a theme of its own: one shared with the slides is repaired when it is opened. */
export function addNotesMaster(file: Package, theme: string): void {
  const part = 'ppt/notesMasters/notesMaster1.xml'
  const themePart = file.freeName('ppt/theme/theme', 'xml')
  const image = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Bilden"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></p:spPr></p:sp>`
  const body = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Anteckningar"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="sv-SE"/><a:t>Anteckningar</a:t></a:r></a:p></p:txBody></p:sp>`
  file.put(
    part,
    xmlPart(
      `<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${treeHead}${image}${body}</p:spTree></p:cSld>${colorMap}</p:notesMaster>`
    ),
    contentType.notesMaster
  )
  file.put(themePart, theme, contentType.theme)
  file.relate(part, 'theme', themePart)
  file.relate(presentationOf(file), 'notesMaster', part)
}
