import fontUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import type { Template } from '../deck/slide.ts'
import { fileName, type Figure } from './figure.ts'
import { csvText } from './csv.ts'
import { dataUri, pngBlob, svgText, type PictureOptions } from './picture.ts'
import type { ShownSlide } from './shown-slide.ts'

export type SaveKind = 'png' | 'png-large' | 'svg' | 'csv' | 'xlsx'

const scales: Partial<Record<SaveKind, number>> = { png: 2, 'png-large': 4 }

/** Saves a chart as a file of a kind; what needs a library fetches it when first used. Throws when it cannot. */
export async function saveChart(
  figure: Figure,
  kind: SaveKind,
  transparent: boolean
): Promise<string> {
  const scale = scales[kind]
  const name = fileName(figure.file, scale ? 'png' : kind)
  const day = new Date().toLocaleDateString('sv-SE')
  const blob = scale
    ? await pictureOf(figure, { scale, transparent })
    : await fileOf(figure, kind, day)
  download(blob, name)
  return name
}

/** Puts a picture of the chart where it can be pasted from. */
export async function copyChart(figure: Figure, transparent: boolean): Promise<void> {
  // The promise itself is handed over: some browsers forget the click while the picture is made.
  const picture = pictureOf(figure, { scale: 2, transparent })
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
}

/** Saves a deck as a PowerPoint file; `root` is the site's own address. Returns the file's name. Throws when it cannot. */
export async function saveDeck(
  slides: ShownSlide[],
  template: Template,
  name: string[],
  root: string
): Promise<string> {
  const { deckPptx } = await import('./pptx/deck.ts')
  const file = fileName({ name }, 'pptx')
  const picture = async (svg: SVGSVGElement) => {
    return dataUri(await pngBlob(svg, fontUrl, { scale: 4, transparent: false }))
  }
  const day = new Date().toLocaleDateString('sv-SE')
  download(await deckPptx(slides, { template, address: root, day, picture }), file)
  return file
}

function pictureOf(figure: Figure, options: PictureOptions): Promise<Blob> {
  return pngBlob(figure('wide'), fontUrl, options)
}

async function fileOf(figure: Figure, kind: SaveKind, day: string): Promise<Blob> {
  if (kind === 'svg') {
    return new Blob([svgText(figure('wide'), document.baseURI)], { type: 'image/svg+xml' })
  }
  if (kind === 'csv') {
    return new Blob([csvText(figure.file, location.href, day)], { type: 'text/csv;charset=utf-8' })
  }
  const { xlsxBlob } = await import('./xlsx.ts')
  return xlsxBlob(figure.file, location.href, day)
}

/** Gives the reader a file. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
