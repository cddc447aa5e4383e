import { chartsOf, type ChartPlace, type Deck, type Slide } from '$lib/deck/slide.ts'
import type { ShownChart, ShownSlide } from '$lib/export/shown-slide.ts'
import { officialOnly } from '$lib/page/official-only.svelte.ts'
import type { DecisionRow } from '$lib/queries/decision/decisions.ts'
import { defaultTitle } from '$lib/text/deck/deck.ts'
import { list, lowerFirst } from '$lib/text/parts/sentence.ts'

/** A chart as it is to be shown, or why it cannot be; withheld is one of figures that are made up while those are left out. */
export type Found = ShownChart | { lost: string } | 'withheld'

export interface SlideContext {
  chartOf: (place: ChartPlace) => Found
  decisions: DecisionRow[]
  /** The site's own address, with a slash last. */
  root: string
  /** What a deck is headed with that has been given no title. */
  title: string
}

/** A slide of the deck with everything on it; null where all that it shows is withheld. */
export function shownSlide(deck: Deck, slide: Slide, context: SlideContext): ShownSlide | null {
  const shown = toldSlide(deck, slide, context)
  return shown && { ...shown, slide }
}

function toldSlide(deck: Deck, slide: Slide, context: SlideContext): ShownSlide | null {
  const { note } = slide
  const title = slide.title || (slide.kind === 'title' ? context.title : defaultTitle[slide.kind])
  switch (slide.kind) {
    case 'title':
      return { kind: 'title', title, note, subtitle: slide.subtitle }
    case 'section':
      return { kind: 'section', title, note }
    case 'text':
      return slide.example && officialOnly.on
        ? null
        : { kind: 'text', title, note, text: slide.text }
    case 'summary':
      return { kind: 'summary', title, note, points: pointsOf(deck, slide, context) }
    case 'decision': {
      const decision = context.decisions.find(({ id }) => id === slide.decision)
      if (!decision)
        return { kind: 'lost', title, note, reason: 'Beslutet finns inte i registret.' }
      const href = new URL(`beslut/${decision.id}/`, context.root).href
      return { kind: 'decision', title: slide.title || decision.agenda_item, note, decision, href }
    }
    default:
      return chartSlide(slide, context)
  }
}

function chartSlide(
  slide: Extract<Slide, { kind: 'chart' | 'comparison' }>,
  { chartOf }: SlideContext
): ShownSlide | null {
  const { note } = slide
  const found = chartsOf(slide)
    .map(chartOf)
    .filter((chart) => chart !== 'withheld')
  const lost = found.find((chart) => 'lost' in chart)
  const [first, second] = found.filter((chart) => 'figure' in chart)
  if (lost) {
    return { kind: 'lost', title: slide.title || defaultTitle[slide.kind], note, reason: lost.lost }
  }
  if (!first) return null
  if (!second) {
    return { kind: 'chart', title: slide.title || first.figure.file.headline, note, chart: first }
  }
  const title = slide.title || besideTitle(first, second)
  return { kind: 'comparison', title, note, charts: [first, second] }
}

/** What two charts are about: their indicators, or the one that both are about. */
function besideTitle(first: ShownChart, second: ShownChart): string {
  const [one, other] = [first.figure.file.topic, second.figure.file.topic]
  return one === other ? one : `${one} och ${lowerFirst(other)}`
}

/**
 * What the charts since the last summary show, each once; a summary that stands before all charts is of those that
 * follow, up to the next summary.
 */
function pointsOf({ slides }: Deck, summary: Slide, { chartOf }: SlideContext) {
  const at = slides.indexOf(summary)
  const isSummary = ({ kind }: Slide) => kind === 'summary'
  const before = slides.slice(slides.slice(0, at).findLastIndex(isSummary) + 1, at)
  const rest = slides.slice(at + 1)
  const next = rest.findIndex(isSummary)
  const after = rest.slice(0, next < 0 ? rest.length : next)
  const told = before.some((slide) => chartsOf(slide).length > 0) ? before : after
  const points = told.flatMap(chartsOf).flatMap((place) => {
    const found = chartOf(place)
    if (found === 'withheld' || 'lost' in found) return []
    const { file } = found.figure
    const text = file.summary.join(' ') || `${file.headline}.`
    return [{ topic: file.topic, text, example: file.example }]
  })
  return [...new Map(points.map((point) => [point.text, point])).values()]
}

/** What a deck is about, for the name of its file: its title, or what its charts are of. */
export function deckName(slides: ShownSlide[]): string[] {
  const [first] = slides
  if (first?.kind === 'title') return [first.title]
  const charts = slides.flatMap((slide) => (slide.kind === 'chart' ? [slide.chart] : []))
  const what = [...new Set(charts.map(({ figure }) => figure.file.topic))]
  return ['bildspel', list(what.slice(0, 3))]
}
