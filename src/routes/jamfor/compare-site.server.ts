import { siteDatabase } from '$lib/db/site.server.ts'
import { allAreas } from '$lib/queries/registers/areas.ts'
import { shownIndicators } from '$lib/queries/registers/indicators.ts'
import { compareIndicators } from '$lib/url/compare-view.ts'

/** The site's places and indicators, and what can be chosen among them. */
export async function compareSite() {
  const db = await siteDatabase()
  const areas = await allAreas(db)
  const indicators = await shownIndicators(db)
  return { db, areas, indicators, choices: { areas, indicators: compareIndicators(indicators) } }
}
