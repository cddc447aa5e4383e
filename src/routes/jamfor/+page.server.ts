import { compareFigures } from '$lib/queries/compare-figures.ts'
import { countyDecisions } from '$lib/queries/decision/decisions.ts'
import { markedDecisions } from '$lib/text/decision/decisions.ts'
import { firstComparison } from '$lib/url/compare-view.ts'
import { compareSite } from './compare-site.server.ts'
import type { PageServerLoad } from './$types'

/** All indicators at the first level, and one of every theme over time. */
export const load: PageServerLoad = async () => {
  const { db, areas, indicators, choices } = await compareSite()
  const first = firstComparison(choices)
  const { latest, timeSeries } = await compareFigures(db, first, choices)
  // The page carries what it shows: where there are länsdelar it asks the engine for kommuner.
  const shown = latest.filter(({ type }) => type !== 'kommun' || first.level === 'kommun')
  const themes = [...new Set(indicators.map(({ theme }) => theme))]
  const decisions = await countyDecisions(db, themes, markedDecisions)
  return { areas, indicators, decisions, figures: { latest: shown, timeSeries } }
}
