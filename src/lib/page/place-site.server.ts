import { error } from '@sveltejs/kit'
import { siteDatabase } from '../db/site.server.ts'
import { allAreas, allPlaces } from '../queries/registers/areas.ts'
import { shownIndicators } from '../queries/registers/indicators.ts'
import { themesOf } from '../queries/registers/themes.ts'
import type { PlaceSubject } from '../text/place/profile.ts'

/** Every place that has pages of its own. */
export async function placeEntries(): Promise<{ code: string }[]> {
  return (await allPlaces(await siteDatabase())).map(({ code }) => ({ code }))
}

/** What all pages of a place begin with; 404 where there is no such place. */
export async function placeSubject(wanted: string): Promise<PlaceSubject> {
  const db = await siteDatabase()
  const place = (await allPlaces(db)).find(({ code }) => code === wanted)
  if (!place) error(404, 'Det finns ingen sådan plats.')
  return {
    place,
    areas: await allAreas(db),
    indicators: await shownIndicators(db),
    themes: await themesOf(db, 'indikator')
  }
}
