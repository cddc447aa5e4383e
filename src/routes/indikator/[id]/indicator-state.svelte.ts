import { ViewState } from '$lib/page/view-state.svelte.ts'
import { indicatorFigures, indicatorFiles } from '$lib/queries/indicator/indicator-figures.ts'
import { indicatorSearch, parseIndicatorView } from '$lib/url/indicator-view.ts'
import { indicatorViewsToPrefetch } from '$lib/url/prefetch-views.ts'
import { preparedIndicator } from '$lib/url/prepared-views.ts'
import type { PageData } from './$types'

/** What an indicator's page shows; to be made while the page is. */
export function indicatorState({ indicator, choices, view: first, figures }: PageData) {
  return new ViewState({
    first,
    figures,
    parse: (search) => parseIndicatorView(search, choices),
    address: (view) => indicatorSearch(view, choices),
    files: () => indicatorFiles(indicator),
    query: (db, view) => indicatorFigures(db, indicator, view, choices),
    prefetch: (view) => indicatorViewsToPrefetch(view, choices),
    prepared: preparedIndicator(first, choices)
  })
}
