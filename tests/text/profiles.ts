import type { Database } from '../../src/lib/db/database.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { placeFigures, type PlaceFigures } from '../../src/lib/queries/place/place-figures.ts'
import { themesOf } from '../../src/lib/queries/registers/themes.ts'
import { comparators } from '../../src/lib/schema/comparator.ts'
import { grades, sexes } from '../../src/lib/schema/observation.ts'
import { profileOf, type Profile } from '../../src/lib/text/place/profile.ts'
import { parsePlaceView, type PlaceView } from '../../src/lib/url/place-view.ts'

/** What the page of a place is told at build time, and what it makes of an address. */
export async function profiles(db: Database) {
  const areas = await allAreas(db)
  const indicators = (await allIndicators(db)).filter(({ latest }) => latest !== null)
  const themes = await themesOf(db, 'indikator')
  // What is compared with changes no figure.
  const asked = new Map<string, Promise<PlaceFigures>>()
  return {
    places: areas.filter(({ type }) => type === 'lansdel' || type === 'kommun'),
    async of(code: string, search = ''): Promise<Profile> {
      const place = areas.find((area) => area.code === code)
      if (!place) throw new Error(`no place ${code}`)
      const { view } = parsePlaceView(search)
      const key = `${code} ${view.sex} ${view.grade}`
      const figures = asked.get(key) ?? placeFigures(db, place, areas, view)
      asked.set(key, figures)
      return profileOf({ place, areas, indicators, themes }, view, await figures)
    }
  }
}

export const everyView: PlaceView[] = sexes.flatMap((sex) =>
  grades.flatMap((grade) => comparators.map((against) => ({ sex, grade, against })))
)
