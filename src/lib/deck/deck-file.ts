import { emptyDeck, longest, mostSlides, type ChartPlace, type Deck, type Slide } from './slide.ts'

// A later version of the format gets a number of its own.
const version = 1
const format = 'lansdelsbilden-bildspel'

/** Why a file cannot be opened as a deck. */
export type DeckFault = 'not-json' | 'not-deck' | 'other-version' | 'damaged' | 'too-long'

export class DeckError extends Error {
  constructor(
    readonly fault: DeckFault,
    /** The number of the slide that cannot be read, from 1; null when it is not about one. */
    readonly slide: number | null = null
  ) {
    super(fault)
  }
}

/** The deck as the text of a file, with the day that it was saved. */
export function deckText(deck: Deck, day: string): string {
  return `${JSON.stringify({ format, version, saved: day, ...deck }, null, 1)}\n`
}

/** The deck of a file's text. Throws DeckError; nothing of a damaged file is used. */
export function parseDeck(text: string): Deck {
  const read = parseJson(text)
  if (!isRecord(read) || read.format !== format) throw new DeckError('not-deck')
  if (read.version !== version) throw new DeckError('other-version')
  if (!Array.isArray(read.slides)) throw new DeckError('damaged')
  if (read.slides.length > mostSlides) throw new DeckError('too-long')
  const slides = read.slides.map((slide, i) => {
    const parsed = slideOf(slide)
    if (!parsed) throw new DeckError('damaged', i + 1)
    return parsed
  })
  // Two slides of one id could not be told apart when one of them is moved.
  const ids = new Set(slides.map(({ id }) => id))
  if (ids.size < slides.length) throw new DeckError('damaged')
  return { slides, template: templateOf(read.template) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new DeckError('not-json')
  }
}

function slideOf(read: unknown): Slide | null {
  if (!isRecord(read)) return null
  const { id, kind, title, note } = read
  if (!isText(id, 40) || id === '' || !isText(title, longest.title)) return null
  if (!isText(note, longest.note)) return null
  const told = { id, title, note }
  if (kind === 'section' || kind === 'summary') return { ...told, kind }
  if (kind === 'title' && isText(read.subtitle, longest.subtitle)) {
    return { ...told, kind, subtitle: read.subtitle }
  }
  if (kind === 'text' && isText(read.text, longest.text)) return { ...told, kind, text: read.text }
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
  if (!isText(address, 2000) || !/^\/(?!\/)/.test(address) || !isText(kind, 40)) return null
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most
}
