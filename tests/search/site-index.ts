import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { filteredDecisions } from '../../src/lib/queries/decision/decisions.ts'
import { filteredInitiatives } from '../../src/lib/queries/registers/initiatives.ts'
import { searchedIndicators } from '../../src/lib/queries/searched.ts'
import { themesOf } from '../../src/lib/queries/registers/themes.ts'
import { SearchIndex } from '../../src/lib/search/search-index.ts'
import { searchEntries, type Searched } from '../../src/lib/text/search/entries.ts'
import { allDecisions } from '../../src/lib/url/decisions-view.ts'
import { anyInitiative } from '../../src/lib/url/initiatives-view.ts'
import { openSite } from '../queries/site.ts'

const db = await openSite()

/** The registers as the ETL wrote them last, and the search of them. */
export const searched: Searched = {
  indicators: await searchedIndicators(db),
  areas: await allAreas(db),
  decisions: await filteredDecisions(db, allDecisions, '2026-06-01'),
  initiatives: await filteredInitiatives(db, anyInitiative),
  themes: await themesOf(db, 'beslut')
}
export const entries = searchEntries(searched)
export const index = new SearchIndex(entries)

/** The titles of what is found, the best first within each kind. */
export function titles(text: string): string[] {
  return index.find(text).groups.flatMap(({ entries: found }) => found.map(({ title }) => title))
}
