import { siteDatabase } from '$lib/db/site.server.ts'
import { allAreas } from '$lib/queries/areas.ts'
import { compareFigures } from '$lib/queries/compare-figures.ts'
import { countyDecisions } from '$lib/queries/decision/decisions.ts'
import { allIndicators } from '$lib/queries/indicators.ts'
import { markedDecisions } from '$lib/text/decision/decisions.ts'
import { compareIndicators, comparedFirst } from '$lib/url/compare-view.ts'
import type { PageServerLoad } from './$types'

/** All indicators by länsdel, and one of every theme over time. */
export const load: PageServerLoad = async () => {
  const db = await siteDatabase()
  const areas = await allAreas(db)
  const indicators = (await allIndicators(db)).filter(({ latest }) => latest !== null)
  const choices = { areas, indicators: compareIndicators(indicators) }
  const { latest, timeSeries } = await compareFigures(db, comparedFirst, choices)
  // The page carries what it shows: for kommuner it asks the engine.
  const shown = latest.filter(({ type }) => type !== 'kommun')
  const themes = [...new Set(indicators.map(({ theme }) => theme))]
  const decisions = await countyDecisions(db, themes, markedDecisions)
  return { areas, indicators, decisions, figures: { latest: shown, timeSeries } }
}
