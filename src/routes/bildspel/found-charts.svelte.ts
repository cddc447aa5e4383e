import { version } from '$app/environment'
import { resolve } from '$app/paths'
import type { Database } from '$lib/db/database.ts'
import { faultOf, type EngineFault } from '$lib/db/engine-error.ts'
import { engine } from '$lib/db/engine.svelte.ts'
import { chartsOf, type ChartPlace, type Deck, type Frozen, type Slide } from '$lib/deck/slide.ts'
import type { Site } from '$lib/figures/sources/source.ts'
import { officialOnly } from '$lib/page/official-only.svelte.ts'
import { SlideFigures } from '$lib/figures/sources/slide-figures.ts'
import { keepRows, readRows, type ChartRows } from '$lib/storage/kept-rows.ts'
import type { Found } from './shown-slides.ts'

const waiting: Found = { lost: 'Hämtar siffrorna …' }
const gone: Found = { lost: 'Diagrammet finns inte längre. Ta bort bilden, eller välj ett annat.' }
const unreadable: Found = { lost: 'Diagrammets siffror går inte att läsa.' }

/** The charts of a deck, each found once; the pages show what is at hand while the rest is fetched. */
export class FoundCharts {
  state = $state<'ready' | 'loading' | 'error'>('loading')
  fault = $state<EngineFault | null>(null)
  private found = $state.raw<Readonly<Record<string, Found>>>({})
  /** Asked for when a deck has a chart, and not before. */
  private opening: Promise<SlideFigures> | null = null
  private told: Promise<string | null> | null = null
  private readonly frozen = new WeakMap<Frozen, number>()
  private numbered = 0
  /** The releases that the engine has answered from; none while every row was kept since before. */
  private readonly answered: string[] = []
  /** The pages whose rows are kept for the next visit. */
  private kept = ''

  constructor(
    private readonly site: Site,
    /** The site's own address, with a slash last. */
    private readonly root: string
  ) {}

  private get charts(): Promise<SlideFigures> {
    return (this.opening ??= this.begin())
  }

  private get release(): Promise<string | null> {
    return (this.told ??= publishedNow())
  }

  /** The chart as far as it is known. */
  readonly chartOf = (place: ChartPlace): Found => this.found[this.keyOf(place)] ?? waiting

  /** Finds every chart of the deck that is not yet found. */
  async find({ slides }: Deck): Promise<void> {
    this.fault = null
    const places = slides.flatMap(chartsOf)
    const wanted = places.filter((place) => !(this.keyOf(place) in this.found))
    this.state = wanted.length > 0 ? 'loading' : 'ready'
    const found = await Promise.all(wanted.map((place) => this.one(place)))
    const known = found.filter((entry) => entry !== null)
    if (known.length > 0) this.found = { ...this.found, ...Object.fromEntries(known) }
    if (known.length < found.length) return
    this.state = 'ready'
    await this.keep(places)
  }

  /** The slide with its charts' figures of today kept in it. Throws EngineError and QueryError. */
  async freeze(slide: Slide, day: string): Promise<(Frozen | null)[]> {
    const charts = await this.charts
    return Promise.all(chartsOf(slide).map((place) => charts.freeze(place, day)))
  }

  private async begin(): Promise<SlideFigures> {
    const release = await this.release
    const had = release === null ? {} : await readRows(version, release)
    this.kept = namesOf(had)
    return new SlideFigures(this.site, (files) => this.ask(files), this.root, had)
  }

  private async ask(files: string[]): Promise<Database> {
    const database = await engine.open(resolve('/'), files)
    this.answered.push(await engine.identity())
    return database
  }

  private async one(place: ChartPlace): Promise<[string, Found] | null> {
    const key = this.keyOf(place)
    try {
      const charts = await this.charts
      const chart = await charts.chart(place, officialOnly.on)
      return [key, chart ?? ((await charts.chart(place)) ? 'withheld' : gone)]
    } catch (error) {
      // What a file holds stays what it is; the site's own figures are tried again.
      if (place.frozen) return [key, unreadable]
      this.state = 'error'
      this.fault = faultOf(error)
      return null
    }
  }

  /** Keeps what the deck was drawn from, so that it is there at once the next time; what left the deck is let go. */
  private async keep(places: ChartPlace[]): Promise<void> {
    if (places.length === 0 && !this.opening) return
    const release = await this.release
    const following = places.filter(({ frozen }) => frozen === null)
    const rows = await (await this.charts).had(following.map(({ address }) => address))
    const names = namesOf(rows)
    if (release === null || this.kept === names) return
    this.kept = names
    if (this.answered.length > 0) this.answered.push(await engine.identity().catch(() => ''))
    // What was published while the engine answered is another release than the one that the page was opened with.
    if (this.answered.every((one) => one === release)) await keepRows(version, release, rows)
  }

  private keyOf({ address, kind, part, frozen }: ChartPlace): string {
    return JSON.stringify([address, kind, part, frozen && this.numberOf(frozen), officialOnly.on])
  }

  /** Two decks, or two steps of one, may hold different figures that were frozen the same day. */
  private numberOf(frozen: Frozen): number {
    const number = this.frozen.get(frozen) ?? ++this.numbered
    this.frozen.set(frozen, number)
    return number
  }
}

const namesOf = (rows: ChartRows) => Object.keys(rows).sort().join(' ')

/** What is published now; null where it cannot be told. */
async function publishedNow(): Promise<string | null> {
  try {
    return await engine.published(resolve('/'))
  } catch {
    return null
  }
}
