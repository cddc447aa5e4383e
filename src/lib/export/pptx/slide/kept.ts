import { parseSlide } from '../../../deck/deck-file.ts'
import { isRecord, isText } from '../../../deck/saved-file.ts'
import type { ChartPlace, Slide } from '../../../deck/slide.ts'
import { chartsOn, type ShownSlide } from '../../shown-slide.ts'
import { escapeXml, namespaces, plainText, xmlPart } from '../package/xml.ts'

/**
 * What a slide in a file was made from and how it read then. With it a file can be given today's figures, and what
 * somebody has changed in it is told from what we wrote. Presentation programs keep it as the slide's own mark (a tag).
 */
export interface Kept {
  /** The slide of the deck, without frozen figures and without its note; null where it goes on from the one before. */
  slide: Slide | null
  /** The day that its figures stand still since, YYYY-MM-DD. */
  frozen: string | null
  /** What its shapes said, by their names. */
  said: Record<string, string>
  /** What the file itself said in the notes, a paragraph each. */
  notes: string[]
  /** It is in a template of the reader's, and no look of ours. */
  templated: boolean
  /** A sum over the figures of each of its charts, by which it is seen whether they are others. */
  figures: number[]
}

const tagName = 'LANSDELSBILDEN'
/** No shape says more. */
const mostSaid = 10_000

export function keptOf(
  shown: ShownSlide,
  written: Pick<Kept, 'said' | 'notes' | 'templated'>
): Kept {
  const charts = chartsOn(shown)
  return {
    slide: shown.slide ? plain(shown.slide) : null,
    frozen: charts.find(({ frozen }) => frozen !== null)?.frozen ?? null,
    said: written.said,
    notes: written.notes,
    templated: written.templated,
    figures: charts.map(({ figure }) => sumOf(JSON.stringify(figure.file.table().rows)))
  }
}

/** FNV-1a of 32 bits (Fowler, Noll and Vo; RFC 9923). */
function sumOf(text: string): number {
  let sum = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193)
  return sum >>> 0
}

function plain(slide: Slide): Slide {
  const still = (chart: ChartPlace): ChartPlace => ({ ...chart, frozen: null })
  if (slide.kind === 'chart') return { ...slide, note: '', chart: still(slide.chart) }
  if (slide.kind !== 'comparison') return { ...slide, note: '' }
  const [first, second] = slide.charts
  return { ...slide, note: '', charts: [still(first), still(second)] }
}

export function keptXml(kept: Kept): string {
  const value = escapeXml(JSON.stringify(kept))
  return xmlPart(`<p:tagLst ${namespaces}><p:tag name="${tagName}" val="${value}"/></p:tagLst>`)
}

/** What a part of tags keeps of ours; null where it is somebody else's, or not as we wrote it. */
export function readKept(xml: string): Kept | null {
  const tag = (xml.match(/<p:tag\b[^>]*>/g) ?? []).find((one) => one.includes(`"${tagName}"`))
  const value = /\bval="([^"]*)"/.exec(tag ?? '')?.[1]
  if (value === undefined) return null
  try {
    return checked(JSON.parse(plainText(value)))
  } catch {
    return null
  }
}

/** The file has been in others' hands: nothing of it is used that is not of its kind. */
function checked(read: unknown): Kept | null {
  if (!isRecord(read) || !isRecord(read.said)) return null
  const { frozen, said, notes, templated, figures } = read
  const slide = read.slide === null ? null : parseSlide(read.slide)
  if (read.slide !== null && !slide) return null
  if (frozen !== null && !isText(frozen, 10)) return null
  if (!isListOf(notes, 'string') || !isListOf(figures, 'number')) return null
  const told = Object.entries(said).filter((one): one is [string, string] =>
    isText(one[1], mostSaid)
  )
  return {
    slide,
    frozen,
    said: Object.fromEntries(told),
    notes,
    templated: templated === true,
    figures
  }
}

function isListOf<Kind extends 'string' | 'number'>(
  read: unknown,
  kind: Kind
): read is (Kind extends 'string' ? string : number)[] {
  return Array.isArray(read) && read.every((one) => typeof one === kind)
}
