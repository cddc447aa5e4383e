import { siteDatabase } from '$lib/db/site.server.ts'
import { shownIndicators } from '$lib/queries/registers/indicators.ts'
import { allSources } from '$lib/queries/registers/sources.ts'
import { themesOf } from '$lib/queries/registers/themes.ts'
import { openRegisters } from './register/registers.server.ts'
import type { PageServerLoad } from './$types'

/** Every indicator that has figures, theme by theme, and where they come from. */
export const load: PageServerLoad = async () => {
  const db = await siteDatabase()
  const indicators = await shownIndicators(db)
  const themes = await themesOf(db, 'indikator')
  return {
    registers: openRegisters.map(({ files: _files, ...register }) => register),
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
