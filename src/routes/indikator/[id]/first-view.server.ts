import { error } from '@sveltejs/kit'
import { siteDatabase } from '$lib/db/site.server.ts'
import { allAreas } from '$lib/queries/registers/areas.ts'
import { indicatorChoices } from '$lib/queries/indicator/choices.ts'
import { shownIndicators } from '$lib/queries/registers/indicators.ts'
import { parseIndicatorView } from '$lib/url/indicator-view.ts'

/** The indicators that have a page. */
export async function indicatorEntries(): Promise<{ id: string }[]> {
  return (await shownIndicators(await siteDatabase())).map(({ id }) => ({ id }))
}

/** An indicator with what can be chosen for it, and the view that its page begins with. */
export async function firstView(id: string) {
  const db = await siteDatabase()
  const indicator = (await shownIndicators(db)).find((one) => one.id === id)
  if (!indicator) error(404, 'Det finns ingen sådan indikator.')
  const areas = await allAreas(db)
  const choices = await indicatorChoices(db, indicator, areas)
  const { view } = parseIndicatorView('', choices)
  return { db, indicator, areas, choices, view }
}
