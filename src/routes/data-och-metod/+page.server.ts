import { siteDatabase, siteManifest } from '$lib/db/site.server.ts'
import { coverageRows } from '$lib/queries/coverage.ts'
import { allIndicators } from '$lib/queries/indicators.ts'
import { allSources } from '$lib/queries/sources.ts'
import type { PageServerLoad } from './$types'

/** Where every figure comes from, how it is computed and what is missing. */
export const load: PageServerLoad = async () => {
  const db = await siteDatabase()
  const manifest = await siteManifest()
  const indicators = await allIndicators(db)
  return {
    sources: (await allSources(db)).map((source) => {
      const read = manifest.sources.find(({ id }) => id === source.id)
      return { ...source, files: read?.files ?? [] }
    }),
    coverage: await coverageRows(db),
    indicators: indicators.filter(({ latest }) => latest !== null),
    waiting: indicators.filter(({ latest }) => latest === null),
    protected: manifest.protected,
    version: manifest.version
  }
}
