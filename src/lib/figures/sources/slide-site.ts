import type { Database } from '../../db/database.ts'
import { countyDecisions, filteredDecisions } from '../../queries/decision/decisions.ts'
import { allAreas } from '../../queries/registers/areas.ts'
import { shownIndicators } from '../../queries/registers/indicators.ts'
import { themesOf } from '../../queries/registers/themes.ts'
import { markedDecisions } from '../../text/decision/decisions.ts'
import { allDecisions } from '../../url/decisions-view.ts'
import type { Site } from './source.ts'

/** What slides need to know beside their own figures on a day, YYYY-MM-DD: the registers, and the decisions on each theme. */
export async function slideSite(
  db: Database,
  boundaries: Site['boundaries'],
  day: string
): Promise<Site> {
  const themes = await themesOf(db, 'indikator')
  const ids = themes.map(({ id }) => id)
  return {
    areas: await allAreas(db),
    indicators: await shownIndicators(db),
    themes,
    decisions: await filteredDecisions(db, allDecisions, day),
    decisionThemes: (await themesOf(db, 'beslut')).map(({ id }) => id),
    onTheme: await countyDecisions(db, ids, markedDecisions),
    boundaries
  }
}
