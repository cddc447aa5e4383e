import { siteDatabase } from '$lib/db/site.server.ts'
import { siteCounty } from '$lib/queries/registers/county.ts'
import { emptyRegisters } from '$lib/queries/registers/empty-registers.ts'
import { contacts } from '$lib/queries/registers/contacts.ts'
import { allIndicators } from '$lib/queries/registers/indicators.ts'
import { isMadeUp } from '$lib/text/parts/example.ts'
import type { LayoutServerLoad } from './$types'

/** The county that every page names, what its registers have nothing of, and what stands in the foot of it. */
export const load: LayoutServerLoad = async () => {
  const db = await siteDatabase()
  const indicators = await allIndicators(db)
  return {
    county: await siteCounty(db),
    without: await emptyRegisters(db),
    contacts: await contacts(db),
    // Figures that are made up stand beside official ones: the reader may want the latter alone.
    mixed: indicators.some((indicator) => indicator.latest !== null && isMadeUp(indicator))
  }
}
