import { chartsOf, type Slide } from '../../../deck/slide.ts'
import { presentationOf } from '../design/master.ts'
import { Package } from '../package/package.ts'
import { readKept, type Kept } from '../slide/kept.ts'

/** A slide of a file that we once made, as it is there now. */
export interface OwnSlide {
  part: string
  /** Its place in the presentation, from 1. */
  number: number
  /** Null for one that somebody has added. */
  kept: Kept | null
}

/** A presentation that we once made. */
export interface OwnFile {
  bytes: ArrayBuffer
  file: Package
  slides: OwnSlide[]
}

/** Why a file cannot be updated, in words for the reader. */
export class UpdateError extends Error {
  override name = 'UpdateError'
}

/** Reads a presentation of ours, whoever has worked with it since. Throws UpdateError. */
export async function readOwnFile(bytes: ArrayBuffer): Promise<OwnFile> {
  const file = await Package.read(bytes).catch(() => null)
  const part = file && file.targets('', 'officeDocument')[0]
  if (!file || !part || !/presentationml/.test(file.typeOf(part))) {
    throw new UpdateError('Filen är ingen PowerPoint-fil.')
  }
  const slides = inOrder(file).map((slide, i): OwnSlide => {
    const tags = file.targets(slide, 'tags').map((tag) => readKept(file.text(tag)))
    return { part: slide, number: i + 1, kept: tags.find(Boolean) ?? null }
  })
  if (!slides.some(({ kept }) => kept)) {
    throw new UpdateError(
      'Filen har inget som kan uppdateras. Den är inte gjord här, eller gjord före version 0.3, eller sparad i ett program som inte behåller bildernas märkning.'
    )
  }
  return { bytes, file, slides }
}

/** The slides in the order that they are shown. */
function inOrder(file: Package): string[] {
  const part = presentationOf(file)
  const ids = file.text(part).match(/<p:sldId\b[^>]*>/g) ?? []
  const targets = new Map(file.from(part).map(({ id, target }) => [id, target]))
  return ids.flatMap((tag) => targets.get(/r:id="([^"]+)"/.exec(tag)?.[1] ?? '') ?? [])
}

/** The slides that it was made from, as a deck has them; those whose figures stand still are left out. */
export function deckOf({ slides }: OwnFile): Slide[] {
  return slides.flatMap(({ kept }) => (kept?.slide && !kept.frozen ? [kept.slide] : []))
}

/** How many of a file's slides show charts. */
export function chartCount(slides: Slide[]): number {
  return slides.filter((slide) => chartsOf(slide).length > 0).length
}
