import { decisionKinds } from '../schema/registers/decision.ts'
import { grades, sexes, type Grade, type Sex } from '../schema/observation.ts'
import { isWindow, windowEnd, windowTo } from '../schema/period.ts'
import type { CompareChoices, CompareView } from './compare-view.ts'
import { allDecisions, type DecisionChoices, type DecisionsView } from './decisions-view.ts'
import { levelsOf, type IndicatorChoices, type IndicatorView } from './indicator-view.ts'
import { anyInitiative, type InitiativeChoices, type InitiativesView } from './initiatives-view.ts'

/** The views that one change of sex or school year leads to. */
export function viewsToPrefetch<View extends { sex: Sex; grade: Grade }>(view: View): View[] {
  return [
    ...sexes.filter((sex) => sex !== view.sex).map((sex) => ({ ...view, sex })),
    ...grades.filter((grade) => grade !== view.grade).map((grade) => ({ ...view, grade }))
  ]
}

/** The views of an indicator that one change leads to: another group, the year before or after, its years together or alone, another level or place. */
export function indicatorViewsToPrefetch(
  view: IndicatorView,
  { sexes, grades, years: single, windows = [], levels, areas, standard }: IndicatorChoices
): IndicatorView[] {
  const years = isWindow(view.year) ? windows : single
  const at = years.indexOf(view.year)
  const beside = [years[at + 1], years[at - 1]].filter((year) => year !== undefined)
  const window = windowTo(view.year)
  const alone = isWindow(view.year) ? [windowEnd(view.year)] : []
  const together = windows.includes(window) ? [window] : alone
  const places = areas.filter(({ type }) => type === view.level).map(({ code }) => code)
  const toggled = (code: string) =>
    places.filter((place) => view.areas.includes(place) !== (place === code))
  return [
    ...sexes.filter((sex) => sex !== view.sex).map((sex) => ({ ...view, sex })),
    ...[...beside, ...together].map((year) => ({ ...view, year })),
    ...grades.filter((grade) => grade !== view.grade).map((grade) => ({ ...view, grade })),
    // One place alone is all of them: to choose it changes nothing.
    ...(places.length > 1 ? places.map((code) => ({ ...view, areas: toggled(code) })) : []),
    ...(standard && view.grade === 'alla'
      ? [{ ...view, standard: view.standard ? undefined : true }]
      : []),
    ...levels
      .filter((level) => level !== view.level)
      .map((level) => ({ ...view, level, areas: [] }))
  ]
}

/** The views that one change of an indicator's first view leads to: their answers are prepared when the site is built. */
export function indicatorViewsToPrepare(
  first: IndicatorView,
  choices: IndicatorChoices
): IndicatorView[] {
  const years = choices.years.filter((year) => year !== first.year)
  return [...indicatorViewsToPrefetch(first, choices), ...years.map((year) => ({ ...first, year }))]
}

/** The same of the page of comparisons. */
export function compareViewsToPrepare(
  first: CompareView,
  { indicators, areas }: CompareChoices
): CompareView[] {
  const themes = new Set(indicators.map(({ theme }) => theme))
  return [
    ...viewsToPrefetch(first),
    ...levelsOf(areas)
      .filter((level) => level !== first.level)
      .map((level) => ({ ...first, level })),
    ...[...themes].map((theme) => ({ ...first, theme }))
  ]
}

/** The same of the list of decisions: every choice but what is searched for in words. */
export function decisionViewsToPrepare({
  themes,
  forums,
  areas,
  periods
}: DecisionChoices): DecisionsView[] {
  const changes: Partial<DecisionsView>[] = [
    ...themes.map((theme) => ({ theme })),
    ...forums.map((forum) => ({ forum })),
    ...decisionKinds.map((kind) => ({ kind })),
    ...areas.map((area) => ({ area })),
    ...periods.map((period) => ({ period })),
    { overdue: true }
  ]
  return changes.map((change) => ({ ...allDecisions, ...change }))
}

/** The same of the register of initiatives. */
export function initiativeViewsToPrepare({
  initiatives,
  themes,
  areas
}: InitiativeChoices): InitiativesView[] {
  const changes: Partial<InitiativesView>[] = [
    ...initiatives.map((initiative) => ({ initiative })),
    ...themes.map((theme) => ({ theme })),
    ...areas.map((area) => ({ area }))
  ]
  return changes.map((change) => ({ ...anyInitiative, ...change }))
}
