import fontUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import { fontFamily } from '../charts/parts/frame.ts'
import { emptyDeck, type Slide, type Template } from '../deck/slide.ts'
import { fileName, type Figure } from './figure.ts'
import { withColophon } from './colophon.ts'
import { csvText } from './csv.ts'
import type { Saved } from './head.ts'
import { dataUri, pngBlob, standaloneSvg, svgText } from './picture.ts'
import type { Report } from '../text/report/block.ts'
import type { ReportOptions } from './docx/report.ts'
import type { OwnFile } from './pptx/update/own-file.ts'
import type { Change } from '../text/deck/updated-file.ts'
import type { ShownSlide } from './shown-slide.ts'

export type SaveKind = 'png' | 'png-large' | 'svg' | 'csv' | 'xlsx'

type From = Pick<SaveOptions, 'site' | 'address'>

const scales: Partial<Record<SaveKind, number>> = { png: 2, 'png-large': 4 }

/** How a chart leaves its page. */
export interface SaveOptions {
  /** What the site is called. */
  site: string
  /** Of the view that it shows, whole. */
  address: string
  /** A picture has no ground of its own. */
  transparent: boolean
}

/** Saves a chart as a file of a kind; what needs a library fetches it when first used. Throws when it cannot. */
export async function saveChart(
  figure: Figure,
  kind: SaveKind,
  options: SaveOptions
): Promise<string> {
  const scale = scales[kind]
  const name = fileName(figure.file, scale ? 'png' : kind)
  const blob = scale ? await pictureOf(figure, scale, options) : await fileOf(figure, kind, options)
  download(blob, name)
  return name
}

/** What every presentation is made with. */
function presented(from: From) {
  const picture = async (svg: SVGSVGElement) => {
    return dataUri(await pngBlob(svg, fontUrl, { scale: 4, transparent: false }))
  }
  return { ...savedToday(from), picture }
}

/** Saves a deck as a PowerPoint file; `from` has the site's own address. Returns the file's name. Throws when it cannot. */
export async function saveDeck(
  slides: ShownSlide[],
  template: Template,
  templateFile: ArrayBuffer | null,
  name: string[],
  from: From
): Promise<string> {
  const { deckPptx } = await import('./pptx/deck.ts')
  const file = fileName({ name }, 'pptx')
  download(await deckPptx(slides, { ...presented(from), template, templateFile }), file)
  return file
}

/** A presentation that was saved here once, and the slides that it was made from. Throws UpdateError. */
export async function openPptx(bytes: ArrayBuffer): Promise<{ own: OwnFile; slides: Slide[] }> {
  const { deckOf, readOwnFile } = await import('./pptx/update/own-file.ts')
  const own = await readOwnFile(bytes)
  return { own, slides: deckOf(own) }
}

/** Saves such a presentation with its slides as they are today; tells what is new. Throws when it cannot. */
export async function savePptx(
  own: OwnFile,
  shown: Map<string, ShownSlide | null>,
  name: string,
  from: From
): Promise<Change[]> {
  const { updatedPptx } = await import('./pptx/update/update.ts')
  const options = { ...presented(from), template: emptyDeck.template }
  const { blob, changes } = await updatedPptx(own, shown, options)
  download(blob, name)
  return changes
}

/** Why a file cannot be a template, in a sentence; null when it can. */
export async function templateFault(bytes: ArrayBuffer): Promise<string | null> {
  const { readerDesign, TemplateError } = await import('./pptx/design/reader-design.ts')
  try {
    await readerDesign(bytes)
    return null
  } catch (error) {
    if (error instanceof TemplateError) return error.message
    throw error
  }
}

/** Saves a report as a Word file. Returns the file's name. Throws when it cannot. */
export async function saveReport(
  report: Report,
  options: Pick<ReportOptions, 'charts' | 'texts' | 'site' | 'address'>
): Promise<string> {
  const { reportDocx } = await import('./docx/report.ts')
  const day = today()
  const file = fileName({ name: ['rapport', report.place, day] }, 'docx')
  const picture = async (markup: string) => {
    const svg = drawingOf(markup)
    const blob = await pngBlob(svg, fontUrl, { scale: 3, transparent: false })
    const { width, height } = standaloneSvg(svg, document.baseURI).viewBox.baseVal
    return { data: await blob.arrayBuffer(), width, height }
  }
  download(await reportDocx(report, { ...options, day, picture }), file)
  return file
}

/** A drawing of a page's HTML, with the typeface that the page gives it there. */
function drawingOf(markup: string): SVGSVGElement {
  const svg = new DOMParser().parseFromString(markup, 'text/html').querySelector('svg')
  if (!svg) throw new Error('no drawing')
  svg.setAttribute('font-family', fontFamily)
  return svg
}

/** The picture of a chart alone, with what its page says around it. */
export function pictureOf(
  figure: Figure,
  scale: number,
  { transparent, ...from }: SaveOptions
): Promise<Blob> {
  return pngBlob(drawingAlone(figure, from), fontUrl, { scale, transparent })
}

/** The same as SVG text. */
export function vectorOf(figure: Figure, from: From): string {
  return svgText(drawingAlone(figure, from), document.baseURI)
}

function drawingAlone(figure: Figure, from: From): SVGSVGElement {
  return withColophon(figure('wide'), figure.file, savedToday(from))
}

/** Where what is saved now is from. */
export function savedToday({ site, address }: From): Saved {
  return { site, address, day: today() }
}

/** The reader's own day, YYYY-MM-DD. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE')
}

async function fileOf(figure: Figure, kind: SaveKind, from: From): Promise<Blob> {
  if (kind === 'svg') {
    return new Blob([vectorOf(figure, from)], { type: 'image/svg+xml' })
  }
  if (kind === 'csv') {
    return new Blob([csvText(figure.file, savedToday(from))], { type: 'text/csv;charset=utf-8' })
  }
  const { xlsxBlob } = await import('./xlsx.ts')
  return xlsxBlob(figure.file, savedToday(from))
}

/** Gives the reader a file. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
