import { firstComparison, type CompareChoices, type CompareView } from './compare-view.ts'
import type { DecisionChoices, DecisionsView } from './decisions-view.ts'
import type { IndicatorChoices, IndicatorView } from './indicator-view.ts'
import type { InitiativeChoices, InitiativesView } from './initiatives-view.ts'
import { firstPlaceView, type PlaceView } from './place-view.ts'
import {
  compareViewsToPrepare,
  decisionViewsToPrepare,
  indicatorViewsToPrepare,
  initiativeViewsToPrepare,
  viewsToPrefetch
} from './prefetch-views.ts'

/** What of a page is answered without the engine. */
export interface PreparedViews<View> {
  /** The views whose answers lie in files beside the page. */
  views: View[]
  /** The view with the same figures that is drawn in the first way. */
  asked: (view: View) => View
}

/**
 * The search part of the address under which a view's figures are prepared: '' for those that the page begins with; null
 * where they are to be asked for.
 */
export function preparedSearch<View>(
  view: View,
  address: (view: View) => string,
  { views, asked }: PreparedViews<View>
): string | null {
  const search = address(asked(view))
  return search === '' || views.some((one) => address(one) === search) ? search : null
}

export function preparedIndicator(
  first: IndicatorView,
  choices: IndicatorChoices
): PreparedViews<IndicatorView> {
  const { against, marks } = first
  return {
    views: indicatorViewsToPrepare(first, choices),
    asked: (view) => ({ ...view, against, marks, tiles: undefined })
  }
}

export const preparedPlace: PreparedViews<PlaceView> = {
  views: viewsToPrefetch(firstPlaceView),
  asked: (view) => ({ ...view, against: firstPlaceView.against })
}

export function preparedComparison(choices: CompareChoices): PreparedViews<CompareView> {
  const first = firstComparison(choices)
  const { against, marks } = first
  return {
    views: compareViewsToPrepare(first, choices),
    asked: (view) => ({ ...view, against, marks })
  }
}

export function preparedDecisions(choices: DecisionChoices): PreparedViews<DecisionsView> {
  return { views: decisionViewsToPrepare(choices), asked: (view) => view }
}

export function preparedInitiatives(choices: InitiativeChoices): PreparedViews<InitiativesView> {
  return {
    views: initiativeViewsToPrepare(choices),
    asked: (view) => ({ ...view, tiles: undefined })
  }
}
