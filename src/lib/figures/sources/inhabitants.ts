import { areaMoves, type AreaMoveRow } from '../../queries/area-moves.ts'
import { placeInhabitants } from '../../queries/inhabitants.ts'
import { allSources } from '../../queries/registers/sources.ts'
import type { Area } from '../../schema/registers/area.ts'
import type { Inhabitants } from '../../schema/inhabitants.ts'
import type { Source } from '../../schema/registers/source.ts'
import { inhabitantsFigure } from '../inhabitants.ts'
import type { FigureSource } from './source.ts'

interface Rows {
  place: Area
  inhabitants: Inhabitants[]
  source: Source
  /** Not there in decks that were frozen before kommuner could change länsdel. */
  moves?: AreaMoveRow[]
}

/** The chart of a place's path: how many children and young people live there. */
export const inhabitantsSource: FigureSource<Rows> = {
  async rows(open, { id }, { areas }) {
    const place = areas.find(({ code }) => code === id)
    const db = await open([
      'area_moves.parquet',
      'areas.parquet',
      'inhabitants.parquet',
      'sources.parquet'
    ])
    const source = (await allSources(db)).find((one) => one.counts_inhabitants)
    if (!place || !source) return null
    const inhabitants = await placeInhabitants(db, place.code)
    return { place, inhabitants, source, moves: await areaMoves(db) }
  },

  chart({ place, inhabitants, source, moves = [] }, { official }, { kind }) {
    if (kind !== 'trend' || (official && source.kind === 'example')) return null
    const figure = inhabitantsFigure(place, inhabitants, source, moves)
    // No decision is about how many live somewhere.
    return { figure, decisions: [], numbered: false, problems: [] }
  },

  // The page has one view.
  prepared: () => '',

  first: () => ({ kind: 'trend', part: null })
}
