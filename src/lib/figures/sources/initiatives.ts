import {
  filteredInitiatives,
  initiativeFiles,
  type PlacedInitiative
} from '../../queries/registers/initiatives.ts'
import {
  anyInitiative,
  initiativesSearch,
  parseInitiativesView
} from '../../url/initiatives-view.ts'
import { preparedInitiatives, preparedSearch } from '../../url/prepared-views.ts'
import { initiativeFigure } from '../initiatives.ts'
import type { FigureSource, Site } from './source.ts'

interface Rows {
  initiatives: PlacedInitiative[]
  /** Of all initiatives, by which the address is understood. */
  names: string[]
}

/** The initiatives on the map. */
export const initiativeSource: FigureSource<Rows> = {
  async rows(open, { search }, site, earlier) {
    const db = await open(initiativeFiles)
    const names = earlier?.names ?? namesOf(await filteredInitiatives(db, anyInitiative))
    const { view } = parseInitiativesView(search, choicesOf(names, site))
    return { initiatives: await filteredInitiatives(db, view), names }
  },

  chart({ initiatives, names }, { search }, { kind }, site) {
    if (kind !== 'map') return null
    const { view, problems } = parseInitiativesView(search, choicesOf(names, site))
    const figure = initiativeFigure(initiatives, view, site)
    return { figure, decisions: [], numbered: false, problems }
  },

  prepared({ names }, { search }, site) {
    const choices = choicesOf(names, site)
    const { view } = parseInitiativesView(search, choices)
    return preparedSearch(view, initiativesSearch, preparedInitiatives(choices))
  },

  first: () => ({ kind: 'map', part: null })
}

function namesOf(initiatives: PlacedInitiative[]): string[] {
  return [...new Set(initiatives.map(({ initiative }) => initiative))]
}

function choicesOf(initiatives: string[], { themes, areas }: Site) {
  return {
    initiatives,
    themes: themes.map(({ id }) => id),
    areas: areas.map(({ code }) => code)
  }
}
