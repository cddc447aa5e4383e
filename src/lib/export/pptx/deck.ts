import type { Template } from '../../deck/slide.ts'
import { isExample, type ShownSlide } from '../shown-slide.ts'
import { goesOn, wordPages } from '../word-pages.ts'
import type { Design, LayoutKind } from './design/design.ts'
import { listSlides } from './design/master.ts'
import { ownDesign } from './design/own-design.ts'
import { readerDesign } from './design/reader-design.ts'
import { addNotes } from './slide/notes-page.ts'
import type { Package } from './package/package.ts'
import { addProperties } from './package/properties.ts'
import { size } from './page.ts'
import { chartSlide, decisionLines, decisionsHeading } from './slide/chart-slide.ts'
import { comparisonSlide } from './slide/comparison-slide.ts'
import type { MakePicture } from './slide/figure.ts'
import { addBadge } from './slide/foot.ts'
import { chartNotes, ownNotes } from './slide/notes.ts'
import { keptOf } from './slide/kept.ts'
import { Sheet } from './slide/sheet.ts'
import { coverSlide, decisionSlide, lostSlide } from './slide/word-slides.ts'
import { fitted } from './words.ts'

export interface DeckOptions {
  template: Template
  /** A presentation program's own template (.potx or .pptx), in place of our look; null without. */
  templateFile: ArrayBuffer | null
  /** What the site is called. */
  site: string
  /** The site's own address. */
  address: string
  /** The day that the file is made, YYYY-MM-DD. */
  day: string
  /** Makes a PNG, as a data URI, of a drawing that is no native chart. */
  picture: MakePicture
}

const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** A deck as a PowerPoint file: text as text, lines and bars as charts that can be edited, notes, links, alternative texts. Throws TemplateError. */
export async function deckPptx(slides: ShownSlide[], options: DeckOptions): Promise<Blob> {
  const { file, sheets } = await writtenSheets(slides, options)
  const parts = sheets.map(({ part }) => part)
  listSlides(file, parts)
  addProperties(file, { title: slides[0]?.title ?? options.site, ...options })
  return pptxBlob(file)
}

export async function pptxBlob(file: Package): Promise<Blob> {
  return new Blob([(await file.bytes()) as BlobPart], { type: pptxType })
}

/** The slides written in a package: of each, one sheet or, where its words go on, more. */
export async function writtenSheets(
  slides: ShownSlide[],
  options: DeckOptions
): Promise<{ file: Package; sheets: Sheet[] }> {
  const { templateFile, template } = options
  const design = templateFile ? await readerDesign(templateFile) : ownDesign(template)
  const deck: Deck = { design, sheets: [], options }
  for (const slide of slides) await addSlide(deck, slide)
  return { file: design.file, sheets: deck.sheets }
}

type Words = Extract<ShownSlide, { kind: 'text' | 'summary' }>

interface Deck {
  design: Design
  sheets: Sheet[]
  options: DeckOptions
}

async function addSlide(deck: Deck, shown: ShownSlide): Promise<void> {
  const { day, picture } = deck.options
  switch (shown.kind) {
    case 'title':
      return write(deck, shown, 'cover', (sheet) => coverSlide(sheet, shown, day))
    case 'section':
      return write(deck, shown, 'section', () => undefined)
    case 'text':
    case 'summary':
      return addPages(deck, shown)
    case 'chart': {
      const kind = shown.chart.figure.file.native?.() ? 'chart' : 'picture'
      await write(deck, shown, kind, (sheet) => chartSlide(sheet, shown, deck.options))
      const { decisions } = shown.chart
      // A page that is too narrow for words beside a chart has them on the next.
      if (deck.design.layouts[kind].places.beside || decisions.length === 0) return
      const beside = { kind: 'text', title: decisionsHeading, note: '' } as const
      return addPages(deck, { ...beside, text: decisionLines(decisions) }, false)
    }
    case 'comparison':
      return write(deck, shown, 'comparison', (sheet) => comparisonSlide(sheet, shown, picture))
    case 'decision':
      return write(deck, shown, 'text', (sheet) => decisionSlide(sheet, shown, deck.options.site))
    case 'lost':
      return write(deck, shown, 'text', (sheet) => lostSlide(sheet, shown))
  }
}

/** A new slide with its title, number and notes; a title that had to be cut stands whole among them. */
async function write(
  { design, sheets, options }: Deck,
  shown: ShownSlide,
  kind: LayoutKind,
  fill: (sheet: Sheet) => Promise<void> | void
): Promise<void> {
  const layout = design.layouts[kind]
  const sheet = new Sheet(design.file, `ppt/slides/slide${sheets.length + 1}.xml`, layout)
  const { most, box } = layout.title
  const sizes = { most, least: size.titleLeast, bold: true }
  const title = fitted(shown.title, box, sizes)
  sheet.title(title.text, title.size)
  await fill(sheet)
  sheet.number()
  const cut = title.text === shown.title ? [] : [shown.title]
  addNotes(sheet, [...cut, ...ownNotes(shown), ...chartNotes(shown)])
  const notes = [...cut, ...chartNotes(shown)]
  const templated = options.templateFile !== null
  sheet.finish(keptOf(shown, { said: sheet.said, notes, templated }))
  sheets.push(sheet)
}

/** Words over one slide or more; `begins` says that they are a slide of the deck, and do not go on from one. */
async function addPages(deck: Deck, shown: Words, begins = true): Promise<void> {
  const example = isExample(shown)
  const { places, body } = deck.design.layouts.text
  const box = example ? places.bodyBelowBadge : places.body
  for (const [i, { said, size: points, after }] of wordPages(shown, box).entries()) {
    const { slide, ...rest } = shown
    const isFirst = i === 0
    const title = isFirst ? shown.title : goesOn(shown.title)
    const own = { ...rest, title, note: isFirst ? shown.note : '' }
    const page: ShownSlide = isFirst && begins && slide ? { ...own, slide } : own
    await write(deck, page, 'text', (sheet) => {
      const paragraphs = said.map((one) => ({ ...one, size: points, after }))
      if (paragraphs.length) sheet.text('Text', paragraphs, box, { place: body })
      if (example) addBadge(sheet, places.badge)
    })
  }
}
