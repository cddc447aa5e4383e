import { afterNavigate } from '$app/navigation'
import { resolve } from '$app/paths'
import { faultOf, type EngineFault } from '$lib/db/engine-error.ts'
import { engine } from '$lib/db/engine.svelte.ts'
import { preparedDatabase } from '$lib/db/prepared.ts'
import { officialOnly } from '$lib/page/official-only.svelte.ts'
import { fetchPrepared } from '$lib/page/prepared-files.ts'
import { pageSource } from '$lib/figures/sources/page-source.ts'
import type { Open, SourcedFigure } from '$lib/figures/sources/source.ts'
import { parseEmbed, type EmbeddedChart } from '$lib/url/embed-address.ts'
import type { PageData } from './$types'

interface Shown {
  chart: EmbeddedChart
  /** What its page has asked for: it draws all charts of the page. */
  rows: unknown
}

/** The one chart that an address below `/inbaddat` asks for. To be made while its page is. */
export class EmbedState {
  state = $state<'ready' | 'loading' | 'error'>('ready')
  fault = $state<EngineFault | null>(null)
  private shown = $state.raw<Shown>() as Shown
  /** The page that the chart is from, with the view that it shows. */
  readonly address = $derived(this.shown.chart.address)
  /** Null when the page has no such chart. */
  readonly drawn = $derived.by((): SourcedFigure | null => {
    const { chart, rows } = this.shown
    const { asked, source } = pageSource(chart.address)
    const official = asked.official || officialOnly.on
    return source?.chart(rows, { ...asked, official }, chart, this.data.site) ?? null
  })

  constructor(private readonly data: PageData) {
    this.shown = { chart: data.first, rows: data.rows }
    afterNavigate(() => this.follow())
  }

  /** Shows what the address says: from what the page carries, a file beside the chart's own page, or the engine. */
  readonly follow = async (): Promise<void> => {
    const { first } = this.data
    const chart = parseEmbed(first.address, location.search, first)
    this.fault = null
    this.state = 'loading'
    try {
      this.shown = { chart, rows: await this.ask(chart) }
      this.state = 'ready'
    } catch (error) {
      this.fault = faultOf(error)
      this.state = 'error'
    }
  }

  private async ask(chart: EmbeddedChart): Promise<unknown> {
    const { first, rows, site } = this.data
    const { asked, source } = pageSource(chart.address)
    const search = source?.prepared(rows, asked, site)
    if (search === '') return rows
    const path = resolve('/') + first.address.slice(1)
    const answers = search ? await fetchPrepared(path, search) : null
    const open: Open = async (files) => {
      const opened = () => engine.open(resolve('/'), files)
      return answers ? preparedDatabase(answers, opened) : opened()
    }
    return source?.rows(open, asked, site, rows)
  }
}
