import { siteDatabase } from '$lib/db/site.server.ts'
import { allAreas } from '$lib/queries/registers/areas.ts'
import { filteredDecisions } from '$lib/queries/decision/decisions.ts'
import { filteredInitiatives } from '$lib/queries/registers/initiatives.ts'
import { searchedIndicators } from '$lib/queries/searched.ts'
import { themesOf } from '$lib/queries/registers/themes.ts'
import { allDecisions } from '$lib/url/decisions-view.ts'
import { anyInitiative } from '$lib/url/initiatives-view.ts'
import { searchEntries } from '$lib/text/search/entries.ts'
import type { SearchEntry } from '$lib/search/entry.ts'

/** All that can be found on the site, by its registers as they were when it was built. */
export async function siteEntries(): Promise<SearchEntry[]> {
  const db = await siteDatabase()
  return searchEntries({
    indicators: await searchedIndicators(db),
    areas: await allAreas(db),
    decisions: await filteredDecisions(db, allDecisions, import.meta.env.VITE_BUILD_DATE),
    initiatives: await filteredInitiatives(db, anyInitiative),
    themes: await themesOf(db, 'beslut')
  })
}
