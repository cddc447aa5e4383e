import { siteDatabase } from '$lib/db/site.server.ts'
import { placeCauses } from '$lib/page/causes.server.ts'
import { findingArea, siteFindings } from '$lib/page/findings.server.ts'
import { allAreas } from '$lib/queries/registers/areas.ts'
import { causes } from '$lib/queries/registers/causes.ts'
import { shownIndicators } from '$lib/queries/registers/indicators.ts'
import { themesOf } from '$lib/queries/registers/themes.ts'
import type { Area } from '$lib/schema/registers/area.ts'
import type { PageServerLoad } from './$types'

/** Every finding of every place, with its answers and what the registers hold of its theme there. */
export const load: PageServerLoad = async () => {
  const db = await siteDatabase()
  const findings = await siteFindings()
  const everyArea = await allAreas(db)
  const areas = everyArea.filter(({ code }) => findings.some(({ area }) => area === code))
  const themes = (await themesOf(db, 'indikator')).filter(({ id }) =>
    findings.some(({ theme }) => theme === id)
  )
  const indicators = (await shownIndicators(db))
    .filter(({ id }) => findings.some(({ indicator }) => indicator === id))
    .map(({ id, title }) => ({ id, title }))
  return { areas, themes, indicators, findings, causes: await publishedCauses(everyArea) }
}

/** What somebody says lies behind, by the place whose findings it is about. */
async function publishedCauses(areas: Area[]) {
  const said = await causes(await siteDatabase())
  const codes = [...new Set(said.map(({ area }) => area))]
  const spoken = await Promise.all(codes.map(placeCauses))
  return spoken.flat().map((cause) => ({
    ...cause,
    area: findingArea(cause.area, areas),
    place: areas.find(({ code }) => code === cause.area)?.name ?? cause.area
  }))
}
