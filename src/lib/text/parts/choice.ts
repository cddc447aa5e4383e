import type { Area } from '../../schema/registers/area.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import { isChosen, type CompareView } from '../../url/compare-view.ts'
import type { IndicatorChoices, IndicatorView } from '../../url/indicator-view.ts'
import type { PlaceView } from '../../url/place-view.ts'
import { groupPhrase, isOfPupils } from '../comparison/group.ts'
import { comparatorPhrase, levelLabel } from './labels.ts'
import { periodLabel } from './period.ts'
import { list } from './sentence.ts'
import { whole } from '../county/county.ts'

// More places are told by their number.
const namedPlaces = 3

/** What is chosen on an indicator's page, part by part: "Länsdelar", "2026", "alla elever", "mot övriga länet". */
export function indicatorChoice(
  view: IndicatorView,
  indicator: IndicatorRow,
  areas: Area[],
  choices: IndicatorChoices
): string[] {
  const { sexes, grades, comparators } = choices
  const everyone = isOfPupils(indicator) ? 'alla elever' : 'alla'
  return [
    placesChoice(view, areas),
    periodLabel(view.year, indicator),
    sexes.length + grades.length > 2 ? groupChoice(view, everyone, indicator) : '',
    view.standard ? `med ${whole}s fördelning` : '',
    comparators.length > 0 ? `mot ${comparatorPhrase[view.against]}` : ''
  ].filter(Boolean)
}

/** The same on the page of a place. */
export function placeChoice(view: PlaceView): string[] {
  return [
    groupChoice(view, 'alla elever och invånare', null),
    `mot ${comparatorPhrase[view.against]}`
  ]
}

/** The same on the page of comparisons; the theme by its title. */
export function compareChoice(view: CompareView, theme: string | null, areas: Area[]): string[] {
  const own = view.indicators.length
  const chosen = own === 1 ? '1 egen indikator' : `${own} egna indikatorer`
  const about = own > 0 ? chosen : (theme ?? 'Alla teman')
  const [who = '', against] = placeChoice(view)
  const [reference, ...others] = view.areas.map((code) => areas.find((area) => area.code === code))
  if (!isChosen(view)) return [about, placesChoice(view, areas), who, against ?? '']
  // Chosen places are set against the first of them, and against nothing else.
  const names = list(others.map((area) => area?.short_name ?? ''))
  return [about, `${names} mot ${reference?.sentence_name ?? ''}`, who]
}

function placesChoice(
  { level, areas: codes }: Pick<IndicatorView, 'level' | 'areas'>,
  areas: Area[]
) {
  if (codes.length === 0) return levelLabel[level]
  if (codes.length > namedPlaces) return `${codes.length} ${levelLabel[level].toLowerCase()}`
  return list(codes.map((code) => areas.find((area) => area.code === code)?.short_name ?? code))
}

function groupChoice(
  group: Pick<PlaceView, 'sex' | 'grade'>,
  everyone: string,
  indicator: IndicatorRow | null
): string {
  const isAll = group.sex === 'alla' && group.grade === 'alla'
  return isAll ? everyone : groupPhrase(group, indicator)
}
