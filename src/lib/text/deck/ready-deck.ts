import { formatDate } from '../../format/date.ts'
import { longest, newSlide, type ChartPlace, type NewSlide, type Slide } from '../../deck/slide.ts'
import { fitting } from './fitting.ts'

/** A claim with the chart that shows it. */
export interface Message {
  /** What it is about: of several about one subject the first is told, and the others stand in its note. */
  subject: string
  theme: string
  tone: 'worse' | 'better' | 'other'
  /** With its place and time, so that it stays true: the figures of the chart may be newer than what is written. */
  claim: string
  note: string
  /** Its figures are made up. */
  example: boolean
  /** The less the surer; a p-value where there is one. */
  order: number
  chart: Omit<ChartPlace, 'frozen'>
}

/** A slide that is no claim of the figures: a decision, what is to be followed up. */
export interface Told {
  slide: NewSlide
  /** What the summary says of it; null where nothing. */
  point: string | null
}

/** What a deck that is made in one click is of. */
export interface ReadyDeck {
  title: string
  subtitle: string
  /** YYYY-MM-DD. */
  day: string
  /** Before the charts. */
  opening: Told[]
  messages: Message[]
  /** Told only where there are too few others, in their order. */
  spare: Message[]
  /** After the charts. */
  closing: Told[]
  /** Why there is not more to tell, said where the deck is short. */
  short: string
}

/** Between the title and the summary: so many that it is worth meeting for, and no more than are remembered. */
export const fewestSlides = 5
export const mostSlides = 9
const mostCharts = 6
const fewestCharts = 3
// What is better is told too, where there is anything: at least so many of the charts.
const leastStrengths = 2

/** A title, what is to be told, and a summary whose words are the reader's to change. */
export function readySlides(deck: ReadyDeck): Slide[] {
  const { title, subtitle, opening, closing } = deck
  const told = opening.length + closing.length
  const room = mostSlides - told
  const messages = chosen(deck.messages, Math.min(mostCharts, room))
  const wanted = Math.min(room, Math.max(fewestCharts, fewestSlides - told))
  const spare = merged(deck.spare).filter(({ subject }) =>
    messages.every((one) => one.subject !== subject)
  )
  const all = [...messages, ...spare.slice(0, Math.max(0, wanted - messages.length))]
  return [
    { kind: 'title' as const, title, subtitle, note: '' },
    ...opening.map(({ slide }) => slide),
    ...all.map(messageSlide),
    ...closing.map(({ slide }) => slide),
    summarySlide(deck, all)
  ].map(newSlide)
}

/**
 * Official figures before made-up ones, what is worse before what is better, the surest first. Of each theme one before
 * two of any, and what is better has its share.
 */
function chosen(messages: Message[], most: number): Message[] {
  const once = merged(messages.toSorted(bySureness))
  const worse = spread(once.filter(({ tone }) => tone === 'worse'))
  const better = spread(once.filter(({ tone }) => tone === 'better'))
  const other = spread(once.filter(({ tone }) => tone === 'other'))
  const strengths = better.slice(0, Math.max(leastStrengths, most - worse.length))
  const concerns = worse.slice(0, most - strengths.length)
  const rest = other.slice(0, most - strengths.length - concerns.length)
  return [concerns, strengths, rest].flatMap((some) => some.toSorted(bySureness))
}

function bySureness(a: Message, b: Message): number {
  return Number(a.example) - Number(b.example) || a.order - b.order
}

/** One message a subject, with the notes of those that it stands for. */
function merged(messages: Message[]): Message[] {
  const subjects = [...new Set(messages.map(({ subject }) => subject))]
  return subjects.map((subject) => {
    const own = messages.filter((one) => one.subject === subject)
    const first = own.find(({ tone }) => tone === 'worse') ?? own[0]!
    const others = own.filter((one) => one !== first)
    return { ...first, note: [first, ...others].map(({ note }) => note).join('\n') }
  })
}

/** The first of each theme before the second of any. */
function spread(messages: Message[]): Message[] {
  const turn = (one: Message) =>
    messages
      .filter(({ theme, example }) => theme === one.theme && example === one.example)
      .indexOf(one)
  return messages
    .map((one) => ({ one, turn: turn(one) }))
    .toSorted((a, b) => Number(a.one.example) - Number(b.one.example) || a.turn - b.turn)
    .map(({ one }) => one)
}

function messageSlide({ claim, note, chart }: Message): NewSlide {
  return {
    kind: 'chart',
    title: claim.slice(0, longest.title),
    note: note.slice(0, longest.note),
    chart: { ...chart, frozen: null }
  }
}

const headings = { worse: 'Sämre', better: 'Bättre, att hålla fast vid', other: 'I övrigt' }

/** What the deck says, in words that the reader can change; what they say of figures is as of the day. */
function summarySlide(deck: ReadyDeck, messages: Message[]): NewSlide {
  const { day, opening, closing, short } = deck
  const count = opening.length + closing.length + messages.length
  const points = (['worse', 'better', 'other'] as const).flatMap((tone) => {
    const own = messages.filter((one) => one.tone === tone)
    const lines = own.map(({ claim, example }) => `– ${claim}${example ? ' (Exempeldata)' : ''}`)
    return lines.length > 0 ? [`${headings[tone]}:`, ...lines] : []
  })
  const others = [...opening, ...closing].flatMap(({ point }) => (point ? [`– ${point}`] : []))
  const lines = [
    ...points,
    ...(others.length > 0 ? ['Beslut och uppföljning:', ...others] : []),
    ...(count < fewestSlides ? [short] : [])
  ]
  return {
    kind: 'text',
    title: `Sammanfattning, läget ${formatDate(day)}`,
    text: fitting(lines, longest.text),
    note: 'Texten gjordes när bildspelet gjordes och följer inte siffrorna. Ändra den som du vill.'
  }
}
