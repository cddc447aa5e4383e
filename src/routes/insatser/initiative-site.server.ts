import { siteDatabase } from '$lib/db/site.server.ts'
import { allAreas } from '$lib/queries/registers/areas.ts'
import { initiativeFigures } from '$lib/queries/registers/initiatives.ts'
import { themesOf } from '$lib/queries/registers/themes.ts'
import { anyInitiative, type InitiativeChoices } from '$lib/url/initiatives-view.ts'

/** The site's initiatives, and what they can be filtered by. */
export async function initiativeSite() {
  const db = await siteDatabase()
  const figures = await initiativeFigures(db, anyInitiative)
  const areas = await allAreas(db)
  const used = new Set([
    ...figures.initiatives.flatMap(({ themes }) => themes.split(',')),
    ...figures.facts.map(({ theme }) => theme)
  ])
  const themes = (await themesOf(db, 'indikator')).filter(({ id }) => used.has(id))
  const choices: InitiativeChoices = {
    initiatives: [...new Set(figures.initiatives.map(({ initiative }) => initiative))],
    themes: themes.map(({ id }) => id),
    areas: areas
      .filter(({ type }) => type === 'lansdel' || type === 'kommun')
      .map(({ code }) => code)
  }
  return { db, figures, areas, themes, choices }
}
