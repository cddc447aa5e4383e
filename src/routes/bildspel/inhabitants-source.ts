import { placeInhabitants } from '$lib/queries/inhabitants.ts'
import { allSources } from '$lib/queries/sources.ts'
import type { Area } from '$lib/schema/area.ts'
import type { Inhabitants } from '$lib/schema/inhabitants.ts'
import type { Source } from '$lib/schema/source.ts'
import { inhabitantsDrawing } from '../platsanalys/[code]/inhabitants-drawing.ts'
import type { ChartSource } from './chart-source.ts'

interface Rows {
  place: Area
  inhabitants: Inhabitants[]
  source: Source
}

/** The chart of a place's path: how many children and young people live there. */
export const inhabitantsSource: ChartSource<Rows> = {
  async rows(open, { id }, { areas }) {
    const place = areas.find(({ code }) => code === id)
    const db = await open(['inhabitants.parquet', 'sources.parquet'])
    const source = (await allSources(db)).find((one) => one.id === 'kolada')
    if (!place || !source) return null
    return { place, inhabitants: await placeInhabitants(db, place.code), source }
  },

  chart({ place, inhabitants, source }, _asked, { kind }) {
    if (kind !== 'trend') return null
    const draw = inhabitantsDrawing(place, inhabitants, source)
    // No decision is about how many live somewhere.
    return { draw, decisions: [], numbered: false, problems: [] }
  }
}
