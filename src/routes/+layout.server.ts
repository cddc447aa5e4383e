import { siteDatabase } from '$lib/db/site.server.ts'
import { contacts } from '$lib/queries/contacts.ts'
import { allIndicators } from '$lib/queries/indicators.ts'
import { isMadeUp } from '$lib/text/parts/example.ts'
import type { LayoutServerLoad } from './$types'

/** What stands in the foot of every page. */
export const load: LayoutServerLoad = async () => {
  const db = await siteDatabase()
  const indicators = await allIndicators(db)
  return {
    contacts: await contacts(db),
    // Figures that are made up stand beside official ones: the reader may want the latter alone.
    mixed: indicators.some((indicator) => indicator.latest !== null && isMadeUp(indicator))
  }
}
