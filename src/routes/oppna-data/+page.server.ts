import { siteDatabase } from '$lib/db/site.server.ts'
import { shownIndicators } from '$lib/queries/indicators.ts'
import { allSources } from '$lib/queries/sources.ts'
import { themesOf } from '$lib/queries/themes.ts'
import type { PageServerLoad } from './$types'

/** Every indicator that has figures, theme by theme, and where they come from. */
export const load: PageServerLoad = async () => {
  const db = await siteDatabase()
  const indicators = await shownIndicators(db)
  const themes = await themesOf(db, 'indikator')
  return {
    sources: await allSources(db),
    themes: themes
      .map(({ id, title }) => ({
        title,
        indicators: indicators
          .filter(({ theme }) => theme === id)
          .map(({ id, title, source_kind }) => ({ id, title, source_kind }))
      }))
      .filter(({ indicators }) => indicators.length > 0)
  }
}
