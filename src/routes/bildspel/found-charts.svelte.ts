import { resolve } from '$app/paths'
import { faultOf, type EngineFault } from '$lib/db/engine-error.ts'
import { engine } from '$lib/db/engine.svelte.ts'
import { chartsOf, type ChartPlace, type Deck, type Frozen, type Slide } from '$lib/deck/slide.ts'
import type { Site } from '$lib/figures/sources/source.ts'
import { officialOnly } from '$lib/page/official-only.svelte.ts'
import { SlideFigures } from '$lib/figures/sources/slide-figures.ts'
import type { Found } from './shown-slides.ts'

const waiting: Found = { lost: 'Hämtar siffrorna …' }
const gone: Found = { lost: 'Diagrammet finns inte längre. Ta bort bilden, eller välj ett annat.' }
const unreadable: Found = { lost: 'Diagrammets siffror går inte att läsa.' }

/** The charts of a deck, each found once; the pages show what is at hand while the rest is fetched. */
export class FoundCharts {
  state = $state<'ready' | 'loading' | 'error'>('loading')
  fault = $state<EngineFault | null>(null)
  private found = $state.raw<Readonly<Record<string, Found>>>({})
  private readonly charts: SlideFigures

  constructor(
    site: Site,
    /** The site's own address, with a slash last. */
    root: string
  ) {
    this.charts = new SlideFigures(site, (files) => engine.open(resolve('/'), files), root)
  }

  /** The chart as far as it is known. */
  readonly chartOf = (place: ChartPlace): Found => this.found[this.keyOf(place)] ?? waiting

  /** Finds every chart of the deck that is not yet found. */
  async find({ slides }: Deck): Promise<void> {
    this.state = 'loading'
    this.fault = null
    const wanted = slides.flatMap(chartsOf).filter((place) => !(this.keyOf(place) in this.found))
    const found = await Promise.all(wanted.map((place) => this.one(place)))
    const known = found.filter((entry) => entry !== null)
    if (known.length > 0) this.found = { ...this.found, ...Object.fromEntries(known) }
    if (known.length === found.length) this.state = 'ready'
  }

  /** The slide with its charts' figures of today kept in it. Throws EngineError and QueryError. */
  async freeze(slide: Slide, day: string): Promise<(Frozen | null)[]> {
    return Promise.all(chartsOf(slide).map((place) => this.charts.freeze(place, day)))
  }

  /** Another deck may hold other frozen figures of the same day. */
  forget(): void {
    this.found = {}
  }

  private async one(place: ChartPlace): Promise<[string, Found] | null> {
    const key = this.keyOf(place)
    try {
      const chart = await this.charts.chart(place, officialOnly.on)
      return [key, chart ?? ((await this.charts.chart(place)) ? 'withheld' : gone)]
    } catch (error) {
      // What a file holds stays what it is; the site's own figures are tried again.
      if (place.frozen) return [key, unreadable]
      this.state = 'error'
      this.fault = faultOf(error)
      return null
    }
  }

  private keyOf({ address, kind, part, frozen }: ChartPlace): string {
    return JSON.stringify([address, kind, part, frozen?.day, officialOnly.on])
  }
}
