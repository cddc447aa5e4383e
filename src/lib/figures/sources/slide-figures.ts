import { slideHeight } from '../../charts/parts/size.ts'
import type { ChartPlace, Frozen } from '../../deck/slide.ts'
import type { ShownChart } from '../../export/shown-slide.ts'
import { denseSentence } from '../../text/deck/deck.ts'
import { addressSentence } from '../../text/parts/address.ts'
import { asksOfficial } from '../../url/official.ts'
import { compareSource } from './compare.ts'
import { frozenRows } from './frozen-rows.ts'
import { indicatorSource } from './indicator.ts'
import { inhabitantsSource } from './inhabitants.ts'
import { initiativeSource } from './initiatives.ts'
import { placeSource } from './place.ts'
import type { Asked, FigureSource, SourcedFigure, Open, Site } from './source.ts'
import { timelineSource } from './timeline.ts'

/** The kinds of page that have charts, by their paths. */
const sources: { path: RegExp; source: FigureSource<unknown> }[] = [
  { path: /^\/indikator\/([\w-]+)\/$/, source: indicatorSource },
  { path: /^\/omrade\/(\w+)\/$/, source: placeSource },
  { path: /^\/platsanalys\/(\w+)\/$/, source: inhabitantsSource },
  { path: /^\/jamfor\/$/, source: compareSource },
  { path: /^\/beslut\/$/, source: timelineSource },
  { path: /^\/insatser\/$/, source: initiativeSource }
]

/** Draws the charts of slides from the same questions as their own pages ask, each page's rows asked for once. */
export class SlideFigures {
  private readonly asked = new Map<string, Promise<unknown>>()

  constructor(
    private readonly site: Site,
    private readonly open: Open,
    /** The site's own address, with a slash last. */
    private readonly root: string
  ) {}

  /**
   * Null when there is no such chart any more, or none of official figures where only they are wanted. Throws EngineError
   * and QueryError.
   */
  async chart(which: ChartPlace, official = false): Promise<ShownChart | null> {
    const { asked, source } = this.sourceOf(which.address)
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

  private rows(address: string): Promise<unknown> {
    let rows = this.asked.get(address)
    if (!rows) {
      const { asked, source } = this.sourceOf(address)
      rows = source ? source.rows(this.open, asked, this.site) : Promise.resolve(null)
      this.asked.set(address, rows)
      // What failed may be had later.
      rows.catch(() => this.asked.delete(address))
    }
    return rows
  }

  private sourceOf(address: string): { asked: Asked; source: FigureSource<unknown> | null } {
    const [pathname = '', query] = address.split(/\?(.*)/s)
    const search = query ? `?${query}` : ''
    const official = asksOfficial(search)
    for (const { path, source } of sources) {
      const [found, id = ''] = path.exec(pathname) ?? []
      if (found) return { asked: { id, search, official }, source }
    }
    return { asked: { id: '', search, official }, source: null }
  }
}

// So much lower the letters may be than they should before it is worth telling.
const tolerance = 1.1

/** What is told of a chart whose letters must shrink for it to fit on a slide. */
function denseNotice({ figure }: SourcedFigure): string | null {
  const height = Number(figure('slide').getAttribute('height'))
  return height > slideHeight * tolerance ? denseSentence : null
}
