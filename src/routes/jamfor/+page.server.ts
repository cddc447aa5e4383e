import { compareFigures } from '$lib/queries/compare-figures.ts'
import { countyDecisions } from '$lib/queries/decision/decisions.ts'
import { markedDecisions } from '$lib/text/decision/decisions.ts'
import { comparedFirst } from '$lib/url/compare-view.ts'
import { compareSite } from './compare-site.server.ts'
import type { PageServerLoad } from './$types'

/** All indicators by länsdel, and one of every theme over time. */
export const load: PageServerLoad = async () => {
  const { db, areas, indicators, choices } = await compareSite()
  const { latest, timeSeries } = await compareFigures(db, comparedFirst, choices)
  // The page carries what it shows: for kommuner it asks the engine.
  const shown = latest.filter(({ type }) => type !== 'kommun')
  const themes = [...new Set(indicators.map(({ theme }) => theme))]
  const decisions = await countyDecisions(db, themes, markedDecisions)
  return { areas, indicators, decisions, figures: { latest: shown, timeSeries } }
}
