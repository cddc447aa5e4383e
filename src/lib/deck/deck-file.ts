import { isRecord, isText, readSaved, savedText, SavedFileError } from './saved-file.ts'
import { isChartKind } from '../schema/chart-kind.ts'
import { emptyDeck, longest, mostSlides, type ChartPlace, type Deck, type Slide } from './slide.ts'

const kind = { format: 'lansdelsbilden-bildspel', version: 1 }

/** The deck as the text of a file, with the day that it was saved. */
export function deckText(deck: Deck, day: string): string {
  return savedText(kind, day, deck)
}

/** The deck of a file's text. Throws SavedFileError; nothing of a damaged file is used. */
export function parseDeck(text: string): Deck {
  const read = readSaved(kind, text)
  if (!Array.isArray(read.slides)) throw new SavedFileError('damaged')
  if (read.slides.length > mostSlides) throw new SavedFileError('too-long')
  const slides = read.slides.map((slide, i) => {
    const parsed = parseSlide(slide)
    if (!parsed) throw new SavedFileError('damaged', i + 1)
    return parsed
  })
  // Two slides of one id could not be told apart when one of them is moved.
  const ids = new Set(slides.map(({ id }) => id))
  if (ids.size < slides.length) throw new SavedFileError('damaged')
  return { slides, template: templateOf(read.template) }
}

/** A slide of a file; null when it is none. */
export function parseSlide(read: unknown): Slide | null {
  if (!isRecord(read)) return null
  const { id, kind, title, note } = read
  if (!isText(id, 40) || id === '' || !isText(title, longest.title)) return null
  if (!isText(note, longest.note)) return null
  const told = { id, title, note }
  if (kind === 'section' || kind === 'summary') return { ...told, kind }
  if (kind === 'title' && isText(read.subtitle, longest.subtitle)) {
    return { ...told, kind, subtitle: read.subtitle }
  }
  if (kind === 'text' && isText(read.text, longest.text)) {
    const words = { ...told, kind, text: read.text } as const
    return read.example === true ? { ...words, example: true } : words
  }
  if (kind === 'decision' && isText(read.decision, 100)) {
    return { ...told, kind, decision: read.decision }
  }
  if (kind === 'chart') {
    const chart = chartOf(read.chart)
    return chart && { ...told, kind, chart }
  }
  if (kind === 'comparison' && Array.isArray(read.charts) && read.charts.length === 2) {
    const [first, second] = [chartOf(read.charts[0]), chartOf(read.charts[1])]
    return first && second && { ...told, kind, charts: [first, second] }
  }
  return null
}

function chartOf(read: unknown): ChartPlace | null {
  if (!isRecord(read)) return null
  const { address, kind, part, frozen } = read
  // An address is a page of this site and nothing else.
  if (!isText(address, 2000) || !/^\/(?!\/)/.test(address) || !isChartKind(kind)) return null
  if (part !== null && !isText(part, 100)) return null
  if (frozen === null) return { address, kind, part, frozen }
  if (!isRecord(frozen) || !isText(frozen.day, 10)) return null
  if (!/^\d{4}-\d\d-\d\d$/.test(frozen.day) || !isRecord(frozen.rows)) return null
  return { address, kind, part, frozen: { day: frozen.day, rows: frozen.rows } }
}

/** A template is looks only: what cannot be read of it is as if it were not there. */
function templateOf(read: unknown): Deck['template'] {
  const { color, logo } = isRecord(read) ? read : {}
  return {
    color: isText(color, 7) && /^#[0-9a-f]{6}$/i.test(color) ? color : emptyDeck.template.color,
    logo: isText(logo, 2_000_000) && isPicture(logo) ? logo : null
  }
}

/** Only kinds of picture that presentation programs show. */
export function isPicture(uri: string): boolean {
  return /^data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]+$/.test(uri)
}
