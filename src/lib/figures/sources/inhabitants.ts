import { placeInhabitants } from '../../queries/inhabitants.ts'
import { allSources } from '../../queries/sources.ts'
import type { Area } from '../../schema/area.ts'
import type { Inhabitants } from '../../schema/inhabitants.ts'
import type { Source } from '../../schema/source.ts'
import { inhabitantsFigure } from '../inhabitants.ts'
import type { FigureSource } from './source.ts'

interface Rows {
  place: Area
  inhabitants: Inhabitants[]
  source: Source
}

/** The chart of a place's path: how many children and young people live there. */
export const inhabitantsSource: FigureSource<Rows> = {
  async rows(open, { id }, { areas }) {
    const place = areas.find(({ code }) => code === id)
    const db = await open(['inhabitants.parquet', 'sources.parquet'])
    const source = (await allSources(db)).find((one) => one.counts_inhabitants)
    if (!place || !source) return null
    return { place, inhabitants: await placeInhabitants(db, place.code), source }
  },

  chart({ place, inhabitants, source }, _asked, { kind }) {
    if (kind !== 'trend') return null
    const figure = inhabitantsFigure(place, inhabitants, source)
    // No decision is about how many live somewhere.
    return { figure, decisions: [], numbered: false, problems: [] }
  }
}
