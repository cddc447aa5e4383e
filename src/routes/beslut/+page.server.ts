import { siteDatabase } from '$lib/db/site.server.ts'
import { allAreas } from '$lib/queries/areas.ts'
import { chainLinks } from '$lib/queries/decision/decision-chain.ts'
import { filteredDecisions } from '$lib/queries/decision/decisions.ts'
import { themesOf } from '$lib/queries/themes.ts'
import { allDecisions, decisionPeriods } from '$lib/url/decisions-view.ts'
import type { PageServerLoad } from './$types'

/** Every decision, and what the list can be filtered by. */
export const load: PageServerLoad = async () => {
  const db = await siteDatabase()
  const decisions = await filteredDecisions(db, allDecisions, import.meta.env.VITE_BUILD_DATE)
  const areas = (await allAreas(db)).filter(({ type }) => type !== 'riket')
  const used = new Set(decisions.flatMap(({ themes }) => themes.split(',')))
  const collator = new Intl.Collator('sv')
  return {
    decisions,
    areas,
    links: await chainLinks(db),
    themes: (await themesOf(db, 'beslut'))
      .filter(({ id }) => used.has(id))
      .toSorted((a, b) => collator.compare(a.title, b.title)),
    forums: [...new Set(decisions.map(({ forum }) => forum))].toSorted(collator.compare),
    periods: decisionPeriods(decisions)
  }
}
