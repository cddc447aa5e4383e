import { resolve } from '$app/paths'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import { placeFigures, placeFiles, type PlaceFigures } from '../../queries/place/place-figures.ts'
import type { Area } from '../../schema/registers/area.ts'
import { concerns } from '../../text/decision/decisions.ts'
import { officialProfile, profileOf } from '../../text/place/profile.ts'
import { rowSearch } from '../../text/place/row-search.ts'
import { firstPlaceView, parsePlaceView, placeSearch } from '../../url/place-view.ts'
import { preparedPlace, preparedSearch } from '../../url/prepared-views.ts'
import { profileFigure } from '../place/profile.ts'
import type { FigureSource } from './source.ts'

interface Rows {
  place: Area
  indicators: IndicatorRow[]
  figures: PlaceFigures
}

/** The charts of a place's page: one for each theme. */
export const placeSource: FigureSource<Rows> = {
  async rows(open, { id, search }, { areas, indicators }) {
    const place = areas.find(({ code, type }) => {
      return code === id && (type === 'lansdel' || type === 'kommun')
    })
    if (!place) return null
    const db = await open(placeFiles(place))
    const { view } = parsePlaceView(search)
    return { place, indicators, figures: await placeFigures(db, place, areas, view) }
  },

  chart({ place, indicators, figures }, { search, official }, { kind, part }, site) {
    const { areas, themes, onTheme } = site
    const { view, problems } = parsePlaceView(search)
    const whole = profileOf({ place, areas, indicators, themes }, view, figures)
    const profile = official ? officialProfile(whole) : whole
    const theme = profile.themes.find((candidate) => candidate.theme.id === part)
    if (kind !== 'profile' || !theme) return null
    const figure = profileFigure(theme, profile, (row) => {
      return resolve(`/indikator/${row.indicator.id}/`) + rowSearch(row, profile)
    })
    const related = onTheme[theme.theme.id] ?? []
    const decisions = related.filter((decision) => concerns(decision, place.code, areas))
    return { figure, decisions, numbered: false, problems }
  },

  prepared(_first, { search }) {
    return preparedSearch(parsePlaceView(search).view, placeSearch, preparedPlace)
  },

  first({ place, indicators, figures }, { areas, themes }) {
    const profile = profileOf({ place, areas, indicators, themes }, firstPlaceView, figures)
    return { kind: 'profile', part: profile.themes[0]?.theme.id ?? null }
  }
}
