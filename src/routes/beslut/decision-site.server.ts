import { siteDatabase } from '$lib/db/site.server.ts'
import { allAreas } from '$lib/queries/registers/areas.ts'
import { filteredDecisions } from '$lib/queries/decision/decisions.ts'
import { themesOf } from '$lib/queries/registers/themes.ts'
import { allDecisions, decisionPeriods, type DecisionChoices } from '$lib/url/decisions-view.ts'

/** The site's decisions, and what the list of them can be filtered by. */
export async function decisionSite() {
  const db = await siteDatabase()
  const decisions = await filteredDecisions(db, allDecisions, import.meta.env.VITE_BUILD_DATE)
  const areas = (await allAreas(db)).filter(({ type }) => type !== 'riket')
  const used = new Set(decisions.flatMap(({ themes }) => themes.split(',')))
  const collator = new Intl.Collator('sv')
  const themes = (await themesOf(db, 'beslut'))
    .filter(({ id }) => used.has(id))
    .toSorted((a, b) => collator.compare(a.title, b.title))
  const choices: DecisionChoices = {
    themes: themes.map(({ id }) => id),
    forums: [...new Set(decisions.map(({ forum }) => forum))].toSorted(collator.compare),
    areas: areas.map(({ code }) => code),
    periods: decisionPeriods(decisions)
  }
  return { db, decisions, areas, themes, choices }
}
