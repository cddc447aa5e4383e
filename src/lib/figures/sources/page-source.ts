import { asksOfficial } from '../../url/official.ts'
import { compareSource } from './compare.ts'
import { indicatorSource } from './indicator.ts'
import { inhabitantsSource } from './inhabitants.ts'
import { initiativeSource } from './initiatives.ts'
import { placeSource } from './place.ts'
import type { Asked, FigureSource } from './source.ts'
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

/** What gives the charts of the page at an address from the root of the site; null where no page has charts. */
export function pageSource(address: string): {
  asked: Asked
  source: FigureSource<unknown> | null
} {
  const [pathname = '', query] = address.split(/\?(.*)/s)
  const search = query ? `?${query}` : ''
  const official = asksOfficial(search)
  for (const { path, source } of sources) {
    const [found, id = ''] = path.exec(pathname) ?? []
    if (found) return { asked: { id, search, official }, source }
  }
  return { asked: { id: '', search, official }, source: null }
}
