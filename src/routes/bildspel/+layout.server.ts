import { siteBoundaries, siteDatabase } from '$lib/db/site.server.ts'
import type { Site } from '$lib/figures/sources/source.ts'
import { allAreas } from '$lib/queries/areas.ts'
import { countyDecisions, filteredDecisions } from '$lib/queries/decision/decisions.ts'
import { shownIndicators } from '$lib/queries/indicators.ts'
import { themesOf } from '$lib/queries/themes.ts'
import { markedDecisions } from '$lib/text/decision/decisions.ts'
import { allDecisions } from '$lib/url/decisions-view.ts'
import type { LayoutServerLoad } from './$types'

/** What slides need to know beside their own figures: the registers, and the decisions on each theme. */
export const load: LayoutServerLoad = async (): Promise<Site> => {
  const db = await siteDatabase()
  const themes = await themesOf(db, 'indikator')
  return {
    areas: await allAreas(db),
    indicators: await shownIndicators(db),
    themes,
    decisions: await filteredDecisions(db, allDecisions, import.meta.env.VITE_BUILD_DATE),
    decisionThemes: (await themesOf(db, 'beslut')).map(({ id }) => id),
    onTheme: await countyDecisions(
      db,
      themes.map(({ id }) => id),
      markedDecisions
    ),
    boundaries: await siteBoundaries()
  }
}
