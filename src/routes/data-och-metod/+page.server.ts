import { siteBoundaries, siteDatabase, siteManifest } from '$lib/db/site.server.ts'
import { coverageRows } from '$lib/queries/coverage.ts'
import { divisionRows } from '$lib/queries/divisions.ts'
import { dispersions } from '$lib/queries/dispersions.ts'
import { largestKommun } from '$lib/queries/inhabitants.ts'
import { similarityRows } from '$lib/queries/place/similarity.ts'
import { allAreas } from '$lib/queries/registers/areas.ts'
import { allIndicators } from '$lib/queries/registers/indicators.ts'
import { allSources } from '$lib/queries/registers/sources.ts'
import { shippedPackages } from '$lib/page/shipped.server.ts'
import { isYear } from '$lib/schema/period.ts'
import type { PageServerLoad } from './$types'

/** Where every figure comes from, how it is computed and what is missing. */
export const load: PageServerLoad = async () => {
  const db = await siteDatabase()
  const manifest = await siteManifest()
  const indicators = await allIndicators(db)
  const boundaries = await siteBoundaries()
  return {
    sources: (await allSources(db)).map((source) => {
      const read = manifest.sources.find(({ id }) => id === source.id)
      const isThere = indicators.some((one) => one.source === source.id && one.latest !== null)
      const years = (read?.closed ?? []).filter((period) => isYear(period))
      return { ...source, files: read?.files ?? [], isThere, closed: years }
    }),
    // Whose the outlines of the maps are; none where maps are of tiles.
    outlines: boundaries && { publisher: boundaries.publisher, licence: boundaries.licence },
    coverage: await coverageRows(db),
    divisions: await divisionRows(db),
    areas: await allAreas(db),
    largest: await largestKommun(db),
    pupils: (await similarityRows(db)).find(({ group }) => group === 'skola')?.source_kind ?? null,
    dispersions: await dispersions(db),
    indicators: indicators.filter(({ latest }) => latest !== null),
    waiting: indicators.filter(({ latest }) => latest === null),
    protected: manifest.protected,
    packages: shippedPackages()?.map(({ name, version, licence }) => ({ name, version, licence })),
    version: manifest.version
  }
}
