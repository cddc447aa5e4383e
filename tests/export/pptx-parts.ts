import JSZip from 'jszip'

/** The parts of a zip file that are XML, by name. */
export async function partsOf(bytes: ArrayBuffer | Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes)
  const names = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name))
  const texts = await Promise.all(names.map((name) => zip.file(name)!.async('string')))
  return new Map(names.map((name, i) => [name, texts[i]!]))
}

/** What makes a text no XML; null when it is. */
export function flaw(xml: string): string | null {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml)) return 'control character'
  const text = xml.replace(/^\uFEFF?<\?xml[^?]*\?>/, '').trim()
  const open: string[] = []
  const pattern = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g
  for (const [whole, end, name = '', attributes = '', empty, words = '', stray] of text.matchAll(
    pattern
  )) {
    if (stray) return `stray < before ${text.slice(text.indexOf(whole), 40)}`
    const names = [...attributes.matchAll(/([\w:.-]+)\s*=/g)].map(([, one]) => one)
    if (new Set(names).size < names.length) return `twice in ${name}`
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(attributes + words)) {
      return `stray & in ${attributes}${words}`
    }
    if (!name || empty) continue
    if (!end) open.push(name)
    else if (open.pop() !== name) return `</${name}> where nothing of it is open`
  }
  return open.length ? `<${open.at(-1)}> is never closed` : null
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text as it reads, without the codes of XML. */
export function plainText(xml: string): string {
  return xml.replace(/&(\w+);/g, (code, name: string) => entities[name] ?? code)
}

export function textsIn(xml: string): string[] {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => plainText(text))
}

type Cells = Map<string, string | number>

/** A chart's series, as PowerPoint reads them: what it holds itself, and the cells that it names. */
export function seriesOf(chart: string) {
  return [...chart.matchAll(/<c:ser>(.*?)<\/c:ser>/gs)].map(([, xml = '']) => {
    const part = (tag: string) =>
      cacheOf(new RegExp(`<c:${tag}>(.*?)</c:${tag}>`, 's').exec(xml)?.[1])
    return {
      name: String(part('tx')?.points[0] ?? ''),
      xml,
      ...{ cat: part('cat')!, val: part('val')!, plus: part('plus'), minus: part('minus') }
    }
  })
}

function cacheOf(xml: string | undefined) {
  if (xml === undefined) return null
  const count = Number(/<c:ptCount val="(\d+)"/.exec(xml)?.[1])
  const points: (string | number | null)[] = new Array(count).fill(null)
  for (const [, i, value = ''] of xml.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)) {
    points[Number(i)] = xml.includes('<c:strRef>') ? plainText(value) : Number(value)
  }
  return { ref: /<c:f>([^<]*)<\/c:f>/.exec(xml)?.[1] ?? '', points }
}

/** The cells of a workbook's first sheet that hold something, by name. */
export async function cellsOf(bytes: Uint8Array): Promise<Cells> {
  const parts = await partsOf(bytes)
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)]
  const shared = strings.map(([, xml = '']) => plainText(xml.replace(/<[^>]*>/g, '')))
  const cells: Cells = new Map()
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? ''
  for (const [, attributes = '', inner = ''] of sheet.matchAll(/<c ([^>]*?)>(.*?)<\/c>/gs)) {
    const name = /r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? ''
    const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1]
    if (value === undefined) continue
    cells.set(name, attributes.includes('t="s"') ? shared[Number(value)]! : Number(value))
  }
  return cells
}

/** What a reference of a chart finds in its workbook: `Värden!$B$2:$B$13`. */
export function found(cells: Cells, ref: string): (string | number | null)[] {
  const [, letter, from, , to] = /\$([A-Z]+)\$(\d+)(:\$[A-Z]+\$(\d+))?$/.exec(ref) ?? []
  const [first, last] = [Number(from), Number(to ?? from)]
  return Array.from(
    { length: last - first + 1 },
    (_, i) => cells.get(`${letter}${first + i}`) ?? null
  )
}

/** The charts of a presentation in order, each with its workbook. */
export async function chartsIn(bytes: ArrayBuffer) {
  const zip = await JSZip.loadAsync(bytes)
  const numberIn = (name: string) => Number(/chart(\d+)\.xml/.exec(name)?.[1])
  const names = zip.file(/^ppt\/charts\/chart\d+\.xml$/).map(({ name }) => name)
  return Promise.all(
    names
      .toSorted((a, b) => numberIn(a) - numberIn(b))
      .map(async (name) => {
        const rels = await zip
          .file(name.replace('charts/', 'charts/_rels/') + '.rels')!
          .async('string')
        const target = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(rels)?.[1]
        const cells = await cellsOf(await zip.file(`ppt/${target}`)!.async('uint8array'))
        return { xml: await zip.file(name)!.async('string'), cells }
      })
  )
}

interface Standing {
  x: number
  y: number
  w: number
  h: number
}

const inch = 914_400

function placeOf(xml: string): Standing {
  const at = /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"/.exec(xml) ?? []
  const [x = 0, y = 0, w = 0, h = 0] = at.slice(1).map((emu) => Number(emu) / inch)
  return { x, y, w, h }
}

const sizesIn = (xml: string) =>
  [...xml.matchAll(/<a:rPr[^>]*? sz="(\d+)"/g)].map(([, sz]) => Number(sz) / 100)

/** All that stands on a slide by its name: texts, pictures and charts, in inches and points. */
export function shapesOn(slide: string) {
  const shapes = [...slide.matchAll(/<p:(sp|pic|graphicFrame)>(.*?)<\/p:\1>/gs)]
  return shapes.map(([, kind = '', xml = '']) => {
    const name = plainText(/<p:cNvPr id="\d+" name="([^"]*)"/.exec(xml)?.[1] ?? '')
    return { kind, name, ...placeOf(xml), sizes: sizesIn(xml), texts: textsIn(xml), xml }
  })
}

/** The texts of a slide with where they stand in inches and how large they are in points. */
export function boxesOf(slide: string) {
  return shapesOn(slide).filter(({ texts, xml }) => texts.length && !xml.includes('slidenum'))
}

/** What is drawn upon a slide's charts, in inches of the slide. */
export function drawnUpon(parts: Map<string, string>, slide: number) {
  const xml = parts.get(`ppt/slides/slide${slide}.xml`)!
  const frames = shapesOn(xml).filter(({ kind }) => kind === 'graphicFrame')
  return frames.flatMap((frame) => {
    const id = /<c:chart [^>]*r:id="(rId\d+)"/.exec(frame.xml)?.[1] ?? ''
    const chart = targetOf(parts.get(`ppt/slides/_rels/slide${slide}.xml.rels`)!, id)
    const rels = parts.get(`ppt/charts/_rels/${chart}.rels`)!
    const drawing = parts.get(`ppt/drawings/${targetOf(rels, 'rId2')}`) ?? ''
    const shapes = [...drawing.matchAll(/<cdr:relSizeAnchor>(.*?)<\/cdr:relSizeAnchor>/gs)]
    return shapes.map(([, shape = '']) => {
      const { x, y, w, h } = placeOf(shape)
      const name = plainText(/<cdr:cNvPr id="\d+" name="([^"]*)"/.exec(shape)?.[1] ?? '')
      const own = { x: frame.x + x, y: frame.y + y, w, h }
      return { name, ...own, sizes: sizesIn(shape), texts: textsIn(shape), frame }
    })
  })
}

const targetOf = (rels: string, id: string) =>
  /[^/]+$/.exec(new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(rels)?.[1] ?? '')?.[0] ?? ''
