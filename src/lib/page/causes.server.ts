import { siteDatabase } from '../db/site.server.ts'
import { placeFigures } from '../queries/place/place-figures.ts'
import { allAreas, allPlaces } from '../queries/registers/areas.ts'
import { causes } from '../queries/registers/causes.ts'
import { shownIndicators, type IndicatorRow } from '../queries/registers/indicators.ts'
import { themesOf } from '../queries/registers/themes.ts'
import type { Area } from '../schema/registers/area.ts'
import { spokenCause, type SpokenCause } from '../text/place/cause.ts'
import { profileOf } from '../text/place/profile.ts'
import { topicNumbers } from '../text/place/topic-numbers.ts'
import { firstPlaceView } from '../url/place-view.ts'

/** What is published of causes in a place, the latest first, with what the indicators they point at say there. */
export async function placeCauses(code: string): Promise<SpokenCause[]> {
  const db = await siteDatabase()
  const own = (await causes(db)).filter(({ area }) => area === code)
  const place = (await allPlaces(db)).find((one) => one.code === code)
  if (own.length === 0 || !place) return []
  const indicators = await shownIndicators(db)
  const numbers = await placeNumbers(place, indicators)
  return own.map((cause) => spokenCause(cause, numbers, indicators))
}

async function placeNumbers(place: Area, indicators: IndicatorRow[]) {
  const db = await siteDatabase()
  const areas = await allAreas(db)
  const themes = await themesOf(db, 'indikator')
  const profileIn = async (of: Area) => {
    const subject = { place: of, areas, indicators, themes }
    return profileOf(subject, firstPlaceView, await placeFigures(db, of, areas, firstPlaceView))
  }
  // As on the path of the place: where a kommun's own value cannot be shown, that of its länsdel may be.
  const outer = areas.find(({ code, name }) => code === place.lansdel && name !== place.name)
  return topicNumbers(await profileIn(place), outer ? await profileIn(outer) : null)
}
