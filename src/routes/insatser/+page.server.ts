import { siteDatabase } from '$lib/db/site.server.ts'
import { allAreas } from '$lib/queries/areas.ts'
import { initiativeFigures } from '$lib/queries/initiatives.ts'
import { themesOf } from '$lib/queries/themes.ts'
import { anyInitiative } from '$lib/url/initiatives-view.ts'
import type { PageServerLoad } from './$types'

/** Every initiative, and what they can be filtered by. */
export const load: PageServerLoad = async () => {
  const db = await siteDatabase()
  const figures = await initiativeFigures(db, anyInitiative)
  const used = new Set([
    ...figures.initiatives.flatMap(({ themes }) => themes.split(',')),
    ...figures.facts.map(({ theme }) => theme)
  ])
  return {
    figures,
    areas: await allAreas(db),
    themes: (await themesOf(db, 'indikator')).filter(({ id }) => used.has(id)),
    names: [...new Set(figures.initiatives.map(({ initiative }) => initiative))]
  }
}
