import { Package } from '../package/package.ts'
import { placesIn, size, type Box } from '../page.ts'
import type { Design, Layout, LayoutKind, Placeholder } from './design.ts'
import { addNotesMaster, contentType, presentationOf } from './master.ts'
import { themeXml } from './theme.ts'

/** Why a file cannot be used as a template, in words for the reader. */
export class TemplateError extends Error {
  override name = 'TemplateError'
}

/** A layout of the reader's, with its places. */
interface Found {
  part: string
  /** The format's word for what it holds: "obj". */
  type: string
  places: Placeholder[]
}

const mostTitle = 36
/** The largest text that a box has room for two lines of, points. */
const linesOf = ({ h }: Box) => Math.floor((h * 72) / 2.4)

/**
 * A template (.potx) or a presentation (.pptx) of the reader's as what slides are put in: its masters, layouts, theme and
 * pictures stay as they are, its slides go. Throws TemplateError.
 */
export async function readerDesign(bytes: ArrayBuffer | Uint8Array): Promise<Design> {
  const file = await opened(bytes)
  const presentation = presentationOf(file)
  const page = pageOf(file.text(presentation))
  const [master] = file.targets(presentation, 'slideMaster')
  if (!master) throw new TemplateError('Filen har ingen bakgrund (master) att utgå från.')
  empty(file, presentation)
  const layouts = layoutsOf(file, master)
  const [notes] = file.targets(presentation, 'notesMaster')
  if (!notes) addNotesMaster(file, themeXml('#1f4e79'))
  return { file, page, layouts: chosen(layouts) }
}

async function opened(bytes: ArrayBuffer | Uint8Array): Promise<Package> {
  let file: Package
  try {
    file = await Package.read(bytes)
  } catch {
    throw new TemplateError('Filen är ingen PowerPoint-fil (.potx eller .pptx).')
  }
  const [part] = file.targets('', 'officeDocument')
  if (!part || !/presentationml/.test(file.typeOf(part))) {
    throw new TemplateError('Filen är ingen PowerPoint-mall eller presentation.')
  }
  return file
}

/** Takes away the slides and what names them, and makes a template a presentation. */
function empty(file: Package, presentation: string): void {
  const unwanted = /\/(slide|vbaProject|commentAuthors|revisionInfo|tags)$/
  file.unrelate(presentation, ({ type }) => unwanted.test(type))
  file.setType(presentation, contentType.presentation)
  const text = file
    .text(presentation)
    .replace(/<p:(custShowLst|custDataLst)\b(?:[^>]*\/>|.*?<\/p:\1>)/gs, '')
  file.put(presentation, text)
  file.prune()
}

function pageOf(xml: string): { w: number; h: number } {
  const [, cx, cy] = /<p:sldSz\b[^>]*\bcx="(\d+)"[^>]*\bcy="(\d+)"/.exec(xml) ?? []
  if (!cx || !cy) throw new TemplateError('Filen säger inte hur stora dess bilder är.')
  return { w: Number(cx) / 914_400, h: Number(cy) / 914_400 }
}

function layoutsOf(file: Package, master: string): Found[] {
  const own = placesOf(parsed(file.text(master)))
  return file.targets(master, 'slideLayout').map((part) => {
    const root = parsed(file.text(part))
    const places = placesOf(root).map((place) => ({
      ...place,
      box: place.box ?? boxIn(own, place)
    }))
    const type = root.documentElement.getAttribute('type') ?? ''
    return {
      part,
      type,
      places: places.filter((place): place is Placeholder => place.box !== null)
    }
  })
}

function parsed(xml: string): Document {
  const root = new DOMParser().parseFromString(xml, 'application/xml')
  if (root.getElementsByTagName('parsererror').length) {
    throw new TemplateError('Filen är skadad och går inte att läsa.')
  }
  return root
}

type Place = Omit<Placeholder, 'box'> & { box: Box | null }

function placesOf(root: Document): Place[] {
  return [...root.getElementsByTagName('p:ph')].flatMap((ph) => {
    const shape = shapeOf(ph)
    if (!shape) return []
    const [type, idx] = [ph.getAttribute('type'), ph.getAttribute('idx')]
    const found = { ...(type ? { type } : {}), ...(idx ? { idx: Number(idx) } : {}) }
    return [{ ...found, box: boxOf(shape) }]
  })
}

/** The shape that a place's mark lies in. */
function shapeOf(ph: Element): Element | null {
  let node: Node | null = ph
  while (node && node.nodeName !== 'p:sp') node = node.parentNode
  return node as Element | null
}

function boxOf(shape: Element): Box | null {
  const [off] = shape.getElementsByTagName('a:off')
  const [ext] = shape.getElementsByTagName('a:ext')
  if (!off || !ext) return null
  const [x, y] = ['x', 'y'].map((name) => Number(off.getAttribute(name)) / 914_400)
  const [w, h] = ['cx', 'cy'].map((name) => Number(ext.getAttribute(name)) / 914_400)
  return { x: x!, y: y!, w: w!, h: h! }
}

const isTitle = ({ type }: Pick<Placeholder, 'type'>) => type === 'title' || type === 'ctrTitle'

/** Where a master has a place of the kind, for layouts that say nothing of their own. */
function boxIn(master: Place[], { type }: Place): Box | null {
  const kind = type === 'ctrTitle' ? 'title' : !type || type === 'subTitle' ? 'body' : type
  return master.find((place) => place.type === kind)?.box ?? null
}

const isContent = ({ type }: Placeholder) => !type || type === 'body' || type === 'obj'
const contentOf = ({ places }: Found) => places.filter(isContent)

/** The layout that is nearest to each of ours. Throws TemplateError. */
function chosen(layouts: Found[]): Record<LayoutKind, Layout> {
  const titled = layouts.filter(({ places }) => places.some(isTitle))
  const of = (...types: string[]) => {
    return types.flatMap((type) => titled.filter((one) => one.type === type))[0]
  }
  const text = of('obj', 'tx') ?? titled.find((one) => contentOf(one).length > 0)
  if (!text) throw new TemplateError('Mallen har ingen layout med rubrik och innehåll.')
  const cover = of('title') ?? text
  const section = of('secHead', 'titleOnly') ?? cover
  const two = of('twoObj', 'twoTxTwoObj')
  const region = roomOf(text)
  const page = layoutOf(text, region)
  const comparison = two ? layoutOf(two, region) : page
  return {
    cover: layoutOf(cover, region),
    section: layoutOf(section, region),
    text: page,
    chart: page,
    picture: page,
    comparison: { ...comparison, content: two ? lastTwo(two) : [] }
  }
}

/** Two places for charts come after those for their headings. */
const lastTwo = (layout: Found) =>
  contentOf(layout)
    .filter(({ type }) => !type)
    .slice(-2)

/** What the layout of text leaves below its title, down to its own foot where it has one. */
function roomOf(layout: Found): Box {
  const { box } = largest(layout)!
  const below = layout.places.filter(({ type, box: own }) => {
    return /^(dt|ftr|sldNum)$/.test(type ?? '') && own.y >= box.y + box.h
  })
  const foot = Math.min(...below.map((place) => place.box.y))
  return below.length ? { ...box, h: foot - 0.05 - box.y } : box
}

const areaOf = ({ box }: Placeholder) => box.w * box.h
const largest = (layout: Found): Placeholder | undefined =>
  contentOf(layout).toSorted((a, b) => areaOf(b) - areaOf(a))[0]

function layoutOf(layout: Found, region: Box): Layout {
  const title = layout.places.find(isTitle)!
  const content = largest(layout)
  return {
    part: layout.part,
    title: { ...title, most: Math.min(mostTitle, Math.max(size.titleLeast, linesOf(title.box))) },
    subtitle: layout.places.find(({ type }) => type === 'subTitle') ?? null,
    body: content ?? null,
    content: content ? [content] : [],
    beside: null,
    foot: null,
    number: layout.places.find(({ type }) => type === 'sldNum') ?? null,
    places: placesIn(region)
  }
}
