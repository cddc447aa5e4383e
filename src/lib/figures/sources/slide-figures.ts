import { slideHeight } from '../../charts/parts/size.ts'
import type { ChartPlace, Frozen } from '../../deck/slide.ts'
import type { ShownChart } from '../../export/shown-slide.ts'
import { shownPart } from '../../export/slide-choice.ts'
import { denseSentence, partSentence } from '../../text/deck/deck.ts'
import { addressSentence } from '../../text/parts/address.ts'
import { frozenRows } from './frozen-rows.ts'
import { pageSource } from './page-source.ts'
import type { SourcedFigure, Open, Site } from './source.ts'

/** Draws the charts of slides from the same questions as their own pages ask, each page's rows asked for once. */
export class SlideFigures {
  private readonly asked: Map<string, Promise<unknown>>

  constructor(
    private readonly site: Site,
    private readonly open: Open,
    /** The site's own address, with a slash last. */
    private readonly root: string,
    /** Rows of this release that have been had before, by the address of their page: they are not asked for again. */
    had: Record<string, unknown> = {}
  ) {
    this.asked = new Map(
      Object.entries(had).map(([address, rows]) => [address, Promise.resolve(rows)])
    )
  }

  /**
   * Null when there is no such chart any more, or none of official figures where only they are wanted. Throws EngineError
   * and QueryError.
   */
  async chart(which: ChartPlace, official = false): Promise<ShownChart | null> {
    const { asked, source } = pageSource(which.address)
    if (!source) return null
    const rows = which.frozen ? frozenRows(which.frozen.rows) : await this.rows(which.address)
    if (rows === null) return null
    const wanted = { ...asked, official: official || asked.official }
    const drawn = source.chart(rows, wanted, which, this.site)
    return (
      drawn && {
        figure: drawn.figure,
        href: new URL(which.address.slice(1), this.root).href,
        decisions: drawn.decisions,
        numbered: drawn.numbered,
        frozen: which.frozen?.day ?? null,
        notice:
          [addressSentence(drawn.problems), denseNotice(drawn)].filter(Boolean).join(' ') || null
      }
    )
  }

  /** The chart's figures of today, to be kept with the slide. Null when there is no such chart. */
  async freeze({ address }: ChartPlace, day: string): Promise<Frozen | null> {
    const rows = await this.rows(address)
    return rows === null ? null : { day, rows }
  }

  /** What has been had for these pages, to be kept. */
  async had(addresses: string[]): Promise<Record<string, unknown>> {
    const asked = addresses.filter((address) => this.asked.has(address))
    const rows = asked.map(async (address) => [address, await this.asked.get(address)] as const)
    return Object.fromEntries(await Promise.all(rows))
  }

  private rows(address: string): Promise<unknown> {
    let rows = this.asked.get(address)
    if (!rows) {
      const { asked, source } = pageSource(address)
      rows = source ? source.rows(this.open, asked, this.site) : Promise.resolve(null)
      this.asked.set(address, rows)
      // What failed may be had later.
      rows.catch(() => this.asked.delete(address))
    }
    return rows
  }
}

/** What is told of a chart that not all has room of on a slide, or whose letters must shrink for it to fit there. */
function denseNotice({ figure }: SourcedFigure): string | null {
  const svg = figure('slide')
  if (Number(svg.getAttribute('height')) > slideHeight.slide) return denseSentence
  const shown = shownPart(svg)
  return shown && partSentence(shown)
}
