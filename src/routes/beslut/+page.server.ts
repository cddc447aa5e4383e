import { chainLinks } from '$lib/queries/decision/decision-chain.ts'
import { decisionSite } from './decision-site.server.ts'
import type { PageServerLoad } from './$types'

/** Every decision, and what the list can be filtered by. */
export const load: PageServerLoad = async () => {
  const { db, decisions, areas, themes, choices } = await decisionSite()
  return { decisions, areas, themes, choices, links: await chainLinks(db) }
}
