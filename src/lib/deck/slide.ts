import type { ChartKind } from '../schema/chart-kind.ts'
import { randomId } from './random-id.ts'

/** Where a slide's chart is: a page of the site, with the view that it is to show, and which of the page's charts. */
export interface ChartPlace {
  /** From the root of the site: "/indikator/familjehem/?omraden=18N". */
  address: string
  kind: ChartKind
  /** Which of several of the kind on the page: the id of an indicator or a theme. */
  part: string | null
  /** Its figures as they were one day; null when the chart follows the data. */
  frozen: Frozen | null
}

export interface Frozen {
  /** YYYY-MM-DD */
  day: string
  /** What the chart was drawn from, as its own page keeps it. */
  rows: unknown
}

/** A slide as it is kept. A chart is an address; what it shows is asked for when the slide is. */
export type Slide = { id: string; title: string; note: string } & (
  | { kind: 'title'; subtitle: string }
  | { kind: 'section' }
  // What is made up of its words is no part of official figures alone; a deck that was saved before had no such mark.
  | { kind: 'text'; text: string; example?: true }
  | { kind: 'chart'; chart: ChartPlace }
  | { kind: 'comparison'; charts: [ChartPlace, ChartPlace] }
  | { kind: 'summary' }
  | { kind: 'decision'; decision: string }
)

export type SlideKind = Slide['kind']

/** How the deck looks in a presentation program. */
export interface Template {
  /** "#rrggbb" */
  color: string
  /** A picture as a data URI; null without. */
  logo: string | null
}

export interface Deck {
  slides: Slide[]
  template: Template
}

export const emptyDeck: Deck = { slides: [], template: { color: '#1f4e79', logo: null } }

/** Longer ones do not fit on a slide in a size that can be read. */
export const longest = { title: 200, subtitle: 200, text: 700, note: 4000 } as const

/** More would be slow to draw, and is no longer a presentation. */
export const mostSlides = 60

type New<Kind extends Slide> = Kind extends Slide ? Omit<Kind, 'id'> : never

/** What a slide holds before it is in a deck. */
export type NewSlide = New<Slide>

/** A new slide with an id of its own. */
export function newSlide(slide: NewSlide): Slide {
  return { ...slide, id: randomId() } as Slide
}

/** The deck without what is said while it is shown. */
export function withoutNotes(deck: Deck): Deck {
  return { ...deck, slides: deck.slides.map((slide) => ({ ...slide, note: '' })) }
}

/** The charts of a slide, in their order. */
export function chartsOf(slide: Slide): ChartPlace[] {
  if (slide.kind === 'chart') return [slide.chart]
  return slide.kind === 'comparison' ? slide.charts : []
}

/** The slide with its charts changed. */
export function withCharts(slide: Slide, change: (chart: ChartPlace) => ChartPlace): Slide {
  if (slide.kind === 'chart') return { ...slide, chart: change(slide.chart) }
  if (slide.kind !== 'comparison') return slide
  const [first, second] = slide.charts
  return { ...slide, charts: [change(first), change(second)] }
}

/** Where the same chart with the same view, or the same decision, is among the slides; -1 where it is not. */
export function indexOfSame(slides: Slide[], slide: Slide): number {
  return slides.findIndex((candidate) => {
    if (slide.kind === 'decision') {
      return candidate.kind === 'decision' && candidate.decision === slide.decision
    }
    if (slide.kind !== 'chart') return false
    const { address, kind, part } = slide.chart
    return chartsOf(candidate).some((chart) => {
      return chart.address === address && chart.kind === kind && chart.part === part
    })
  })
}

/** The slides with one of them moved to another position; a position outside is the nearest inside. */
export function moved(slides: Slide[], id: string, to: number): Slide[] {
  const slide = slides.find((candidate) => candidate.id === id)
  if (!slide) return slides
  const others = slides.filter((candidate) => candidate !== slide)
  return others.toSpliced(Math.max(0, Math.min(others.length, to)), 0, slide)
}

/** The slide at a position and the chart slide after it as one slide of two charts; null where they are not both charts. */
export function joined(slides: Slide[], at: number): Slide[] | null {
  const [first, second] = [slides[at], slides[at + 1]]
  if (first?.kind !== 'chart' || second?.kind !== 'chart') return null
  const both: Slide = {
    id: first.id,
    kind: 'comparison',
    title: first.title || second.title,
    note: [first.note, second.note].filter(Boolean).join('\n\n'),
    charts: [first.chart, second.chart]
  }
  return slides.toSpliced(at, 2, both)
}

/** A slide of two charts as two slides again. */
export function parted(slides: Slide[], at: number): Slide[] {
  const both = slides[at]
  if (both?.kind !== 'comparison') return slides
  const [first, second] = both.charts
  const { id, title, note } = both
  const halves: Slide[] = [
    { id, kind: 'chart', title, note, chart: first },
    newSlide({ kind: 'chart', title: '', note: '', chart: second })
  ]
  return slides.toSpliced(at, 1, ...halves)
}
