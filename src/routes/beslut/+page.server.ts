import { siteDatabase } from '$lib/db/site.server.ts'
import { allAreas } from '$lib/queries/areas.ts'
import { chainLinks } from '$lib/queries/decision-chain.ts'
import { filteredDecisions } from '$lib/queries/decisions.ts'
import { themesOf } from '$lib/queries/themes.ts'
import { periodDays } from '$lib/schema/period.ts'
import { allDecisions } from '$lib/url/decisions-view.ts'
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
    periods: periodsOf(decisions)
  }
}

/** The years, and below each its half-years, that any of the decisions lies in, the latest first. */
function periodsOf(decisions: { first_day: string; last_day: string }[]): string[] {
  const years = [...new Set(decisions.map(({ last_day }) => last_day.slice(0, 4)))].sort().reverse()
  const isUsed = (period: string) => {
    const { firstDay, lastDay } = periodDays(period)
    return decisions.some((row) => row.first_day <= lastDay && row.last_day >= firstDay)
  }
  return years.flatMap((year) => [year, ...[`${year}-H2`, `${year}-H1`].filter(isUsed)])
}
