import { siteDatabase } from '$lib/db/site.server.ts'
import { allAreas } from '$lib/queries/areas.ts'
import { allIndicators } from '$lib/queries/indicators.ts'
import { overview } from '$lib/queries/overview.ts'
import { themesOf } from '$lib/queries/themes.ts'
import { describeOverview } from '$lib/text/parts/overview.ts'
import type { PageServerLoad } from './$types'

/** Every indicator at its latest year, theme by theme. */
export const load: PageServerLoad = async () => {
  const db = await siteDatabase()
  const { rows, note } = describeOverview(await overview(db))
  const indicators = await allIndicators(db)
  return {
    themes: (await themesOf(db, 'indikator'))
      .map(({ id, title, description }) => {
        return { id, title, description, rows: rows.filter((row) => row.indicator.theme === id) }
      })
      .filter((theme) => theme.rows.length > 0),
    areas: await allAreas(db),
    note,
    waiting: indicators.filter(({ latest }) => latest === null).length
  }
}
