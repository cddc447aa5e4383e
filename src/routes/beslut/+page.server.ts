import { siteDatabase } from '$lib/db/site.server.ts'
import { allAreas } from '$lib/queries/areas.ts'
import { filteredDecisions } from '$lib/queries/decisions.ts'
import { themesOf } from '$lib/queries/themes.ts'
import type { PageServerLoad } from './$types'

/** Every decision, and what the list can be filtered by. */
export const load: PageServerLoad = async () => {
  const db = await siteDatabase()
  const any = { theme: null, forum: null, area: null, year: null }
  const decisions = await filteredDecisions(db, any)
  const areas = (await allAreas(db)).filter(({ type }) => type !== 'riket')
  const used = new Set(decisions.flatMap(({ themes }) => themes.split(',')))
  const collator = new Intl.Collator('sv')
  return {
    decisions,
    areas,
    themes: (await themesOf(db, 'beslut'))
      .filter(({ id }) => used.has(id))
      .toSorted((a, b) => collator.compare(a.title, b.title)),
    forums: [...new Set(decisions.map(({ forum }) => forum))].toSorted(collator.compare),
    years: [...new Set(decisions.map(({ date }) => date.slice(0, 4)))].sort().reverse()
  }
}
