import PptxGenJS from 'pptxgenjs'
import { ink, inkOn } from '../../charts/parts/palette.ts'
import type { Template } from '../../deck/slide.ts'
import { isExample, type ShownSlide } from '../shown-slide.ts'
import { chartSlide, comparisonSlide } from './chart-slide.ts'
import type { MakePicture } from './figure.ts'
import { finish } from './finish.ts'
import { addBadge } from './foot.ts'
import { coverTitle, defineLayouts, sectionTitle, type Layout } from './layouts.ts'
import { notesOf } from './notes.ts'
import { font, page, places, size, type Box } from './page.ts'
import { writeAll, writeTitle, type Sheet } from './sheet.ts'
import { clean, fitted } from './words.ts'
import {
  coverSlide,
  decisionSlide,
  lostSlide,
  pagesOf,
  summaryParagraphs,
  textParagraphs
} from './word-slides.ts'

export interface DeckOptions {
  template: Template
  /** The site's own address. */
  address: string
  /** The day that the file is made, YYYY-MM-DD. */
  day: string
  /** Makes a PNG, as a data URI, of a drawing that is no native chart. */
  picture: MakePicture
}

const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** A deck as a PowerPoint file: text as text, lines and bars as charts that can be edited, notes, links, alternative texts. */
export async function deckPptx(slides: ShownSlide[], options: DeckOptions): Promise<Blob> {
  const pptx = new PptxGenJS()
  pptx.defineLayout({ name: 'bred', width: page.w, height: page.h })
  pptx.layout = 'bred'
  pptx.theme = { headFontFace: font, bodyFontFace: font }
  pptx.title = clean(slides[0]?.title ?? 'Länsdelsbilden')
  pptx.subject = clean(options.address)
  pptx.author = 'Länsdelsbilden'
  pptx.company = 'Länsdelsbilden'
  defineLayouts(pptx, options.template)
  const deck: Deck = { pptx, charts: [], notes: [], options }
  for (const slide of slides) await addSlide(deck, slide)
  const written = (await pptx.write({ outputType: 'arraybuffer' })) as ArrayBuffer
  const bytes = await finish(written, deck)
  return new Blob([bytes as BlobPart], { type: pptxType })
}

interface Deck extends Pick<Sheet, 'charts'> {
  pptx: PptxGenJS
  notes: string[][]
  options: DeckOptions
}

async function addSlide(deck: Deck, shown: ShownSlide): Promise<void> {
  const { day, picture, template } = deck.options
  switch (shown.kind) {
    case 'title':
      return coverSlide(open(deck, shown, 'Omslag', coverTitle, { most: 48 }), shown, day)
    case 'section':
      open(deck, shown, 'Avsnitt', sectionTitle, { most: 44, color: inkOn(template.color) })
      return
    case 'text':
      return addPages(deck, shown, textParagraphs(shown))
    case 'summary':
      return addPages(deck, shown, summaryParagraphs(shown))
    case 'chart':
      return chartSlide(open(deck, shown), shown, picture)
    case 'comparison':
      return comparisonSlide(open(deck, shown), shown, picture)
    case 'decision':
      return decisionSlide(open(deck, shown), shown)
    case 'lost':
      return lostSlide(open(deck, shown), shown)
  }
}

/** A new slide with its title and its notes; a title that had to be cut stands whole among them. */
function open(
  { pptx, charts, notes }: Deck,
  shown: ShownSlide,
  layout: Layout = 'Sida',
  box: Box = places.title,
  { most = size.title, color = ink } = {}
): Sheet {
  const sheet = { slide: pptx.addSlide({ masterName: layout }), charts }
  const title = fitted(shown.title, box, { most, least: size.titleLeast, bold: true })
  writeTitle(sheet, title.text, title.size, color)
  notes.push([...(title.text === shown.title ? [] : [shown.title]), ...notesOf(shown)])
  return sheet
}

/** Words over one slide or more. */
function addPages(deck: Deck, shown: ShownSlide, said: ReturnType<typeof textParagraphs>): void {
  const example = isExample(shown)
  const box = example ? places.bodyBelowBadge : places.body
  for (const [i, paragraphs] of pagesOf(said, box).entries()) {
    const title = i === 0 ? shown.title : `${shown.title} (forts.)`
    const sheet = open(deck, { ...shown, title, note: i === 0 ? shown.note : '' })
    if (paragraphs.length) writeAll(sheet, paragraphs, box)
    if (example) addBadge(sheet)
  }
}
