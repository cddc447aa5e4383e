import { filteredDecisions, type DecisionRow } from '../../src/lib/queries/decision/decisions.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { allDecisions } from '../../src/lib/url/decisions-view.ts'
import { openSite } from './site.ts'

/** The registers of the site as the ETL wrote them last: every indicator and every decision. */
export const db = await openSite()
export const indicators = await allIndicators(db)
export const decisions = await filteredDecisions(db, allDecisions, '2026-06-01')

export function decision(id: string): DecisionRow {
  const found = decisions.find((row) => row.id === id)
  if (!found) throw new Error(`no decision ${id}`)
  return found
}
