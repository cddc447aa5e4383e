import type { Change } from '../../../text/deck/updated-file.ts'
import type { ShownSlide } from '../../shown-slide.ts'
import { pptxBlob, writtenSheets, type DeckOptions } from '../deck.ts'
import { contentType } from '../design/master.ts'
import { contained } from '../image.ts'
import type { Package } from '../package/package.ts'
import { keptXml, type Kept } from '../slide/kept.ts'
import { xfrmXml } from '../slide/shapes.ts'
import { putChart, type Drawn, type Sheet } from '../slide/sheet.ts'
import { updateNotes } from './notes.ts'
import { changedValues } from './values.ts'
import type { OwnFile, OwnSlide } from './own-file.ts'
import { boxOf, shapesIn, textOf, withWords } from './shape.ts'

interface Updated {
  blob: Blob
  changes: Change[]
}

/**
 * A presentation of ours with the figures of today. Its charts are drawn anew where they stand; what somebody has written
 * or moved is kept. `shown` are the slides that the file was made from, as they are today; null where one cannot be shown.
 */
export async function updatedPptx(
  own: OwnFile,
  shown: Map<string, ShownSlide | null>,
  options: Omit<DeckOptions, 'templateFile'>
): Promise<Updated> {
  const today = await sheetsToday(own, shown, options)
  const changes: Change[] = []
  for (const [i, slide] of own.slides.entries()) {
    const { kept } = slide
    if (!kept?.slide) continue
    const base = { number: slide.number, title: titleOf(own.file, slide) }
    const why = standing(kept, shown.get(kept.slide.id) ?? null)
    const sheets = today.get(kept.slide.id) ?? []
    const pages = [slide, ...followers(own.slides, i)]
    if (why || sheets.length !== pages.length) {
      changes.push({
        ...base,
        what: [why ?? 'texten ryms inte på lika många bilder'],
        kind: 'kept'
      })
      continue
    }
    const what = await updatePages(own.file, pages, sheets)
    changes.push({ ...base, what, kind: what.length ? 'changed' : 'same' })
  }
  return { blob: await pptxBlob(own.file), changes }
}

/** The slides of the file as they would be written today, in the same look, by the slides of the deck. */
async function sheetsToday(
  { bytes, slides }: OwnFile,
  shown: Map<string, ShownSlide | null>,
  options: Omit<DeckOptions, 'templateFile'>
): Promise<Map<string, Sheet[]>> {
  const templated = slides.some(({ kept }) => kept?.templated)
  const wanted = [...shown.values()].filter((one) => one !== null)
  const written = await writtenSheets(wanted, {
    ...options,
    templateFile: templated ? bytes : null
  })
  const found = new Map<string, Sheet[]>()
  let own: Sheet[] = []
  for (const sheet of written.sheets) {
    const id = sheet.kept?.slide?.id
    if (id) found.set(id, (own = []))
    own.push(sheet)
  }
  return found
}

function standing({ frozen }: Kept, today: ShownSlide | null): string | null {
  if (frozen) return 'siffrorna är frysta'
  if (!today || today.kind === 'lost') return 'siffrorna finns inte längre'
  return null
}

/** The slides that a slide's words go on over. */
function followers(slides: OwnSlide[], at: number): OwnSlide[] {
  const rest = slides.slice(at + 1)
  const next = rest.findIndex(({ kept }) => kept?.slide !== null)
  return next < 0 ? rest : rest.slice(0, next)
}

function titleOf(file: Package, { part }: OwnSlide): string {
  const title = shapesIn(file.text(part)).find(({ name }) => name === 'Rubrik')
  return title ? textOf(title.xml) : ''
}

async function updatePages(file: Package, pages: OwnSlide[], sheets: Sheet[]): Promise<string[]> {
  const found: string[] = []
  for (const [i, page] of pages.entries())
    found.push(...(await updateSlide(file, page, sheets[i]!)))
  return [...new Set(found)]
}

async function updateSlide(file: Package, { part, kept }: OwnSlide, sheet: Sheet) {
  const now = sheet.kept!
  if (!kept || JSON.stringify({ ...kept, slide: 0 }) === JSON.stringify({ ...now, slide: 0 }))
    return []
  const what: string[] = []
  let xml = file.text(part)
  for (const shape of shapesIn(xml)) {
    const drawn = sheet.drawn[shape.name]
    if (drawn) {
      const isSame = JSON.stringify(kept.figures) === JSON.stringify(now.figures)
      if (isSame) continue
      const values = changedValues(file, part, shape, drawn)
      xml = xml.replace(shape.xml, await drawnAnew(file, part, shape.xml, drawn))
      what.push(values)
      continue
    }
    const [before, after] = [kept.said[shape.name], now.said[shape.name]]
    if (before === undefined || before === after || textOf(shape.xml) !== before) continue
    const other = after === undefined ? null : sheet.shape(shape.name)
    xml = xml.replace(shape.xml, () => (other ? withWords(shape.xml, other) : ''))
    what.push(words[shape.name] ?? `texten ”${shape.name}”`)
  }
  file.put(part, withNew(xml, kept, sheet))
  if (updateNotes(file, part, kept.notes, now.notes)) what.push('anteckningarna')
  const [tags] = file.targets(part, 'tags')
  if (tags) file.put(tags, keptXml({ ...now, slide: kept.slide }), contentType.tags)
  return what
}

const words: Record<string, string> = {
  Rubrik: 'rubriken',
  Underrubrik: 'underrubriken',
  Källa: 'källan',
  Beslut: 'besluten',
  Teckenförklaring: 'teckenförklaringen',
  Exempeldata: 'märkningen Exempeldata'
}

/** The slide with what it did not have before: a key, or the mark that its figures are made up. */
function withNew(xml: string, { said }: Kept, sheet: Sheet): string {
  const ids = [...xml.matchAll(/<p:cNvPr\b[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id))
  const added = Object.keys(sheet.said)
    .filter((name) => !(name in said))
    .flatMap((name) => sheet.shape(name) ?? [])
    .map((shape, i) => {
      return shape.replace(/(<p:cNvPr id=")\d+/, `$1${Math.max(1, ...ids) + 1 + i}`)
    })
  return xml.replace('</p:spTree>', () => `${added.join('')}</p:spTree>`)
}

/** Draws a chart anew where it stands; gives its shape, which a picture of another form changes. */
async function drawnAnew(file: Package, part: string, xml: string, drawn: Drawn): Promise<string> {
  const box = boxOf(xml)
  const id = /<c:chart\b[^>]*\br:id="([^"]+)"|<a:blip\b[^>]*\br:embed="([^"]+)"/.exec(xml)
  const target = file.from(part).find((one) => one.id === (id?.[1] ?? id?.[2]))?.target
  if (!target || !box) return xml
  if ('draw' in drawn) {
    await putChart(file, target, drawn.draw(box))
    return xml
  }
  // Another slide may show the same picture: this one gets a picture of its own.
  const media = file.freeName('ppt/media/bild', drawn.picture.ending)
  file.ending(drawn.picture.ending, drawn.picture.type)
  file.put(media, drawn.picture.bytes)
  const own = file.relate(part, 'image', media)
  const form = xfrmXml(contained(drawn.picture, box, 'left'))
  return xml
    .replace(/(<a:blip\b[^>]*\br:embed=")[^"]+/, `$1${own}`)
    .replace(/<a:xfrm\b.*?<\/a:xfrm>/s, form)
}
