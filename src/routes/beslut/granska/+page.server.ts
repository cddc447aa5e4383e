import { siteDatabase } from '$lib/db/site.server.ts'
import type { KnownRegisters } from '$lib/minutes/known-registers.ts'
import { filteredDecisions } from '$lib/queries/decision/decisions.ts'
import { allAreas } from '$lib/queries/registers/areas.ts'
import { filteredInitiatives } from '$lib/queries/registers/initiatives.ts'
import { allSources } from '$lib/queries/registers/sources.ts'
import { shortForms } from '$lib/queries/registers/short-forms.ts'
import { themesOf } from '$lib/queries/registers/themes.ts'
import { allDecisions } from '$lib/url/decisions-view.ts'
import { anyInitiative } from '$lib/url/initiatives-view.ts'
import type { PageServerLoad } from './$types'

/** What the reader of minutes knows of the registers, and what can be chosen from them. */
export const load: PageServerLoad = async () => {
  const db = await siteDatabase()
  const today = import.meta.env.VITE_BUILD_DATE
  const decisions = await filteredDecisions(db, allDecisions, today)
  const registers = {
    areas: (await allAreas(db)).map(({ name, short_name, type }) => ({ name, short_name, type })),
    themes: [...(await themesOf(db, 'indikator')), ...(await themesOf(db, 'beslut'))],
    sources: (await allSources(db)).map(({ publisher }) => ({ publisher })),
    decisions: decisions.map(({ id, date, forum, agenda_item, summary, mandate_holder }) => {
      return { id, date, forum, agenda_item, summary, mandate_holder }
    }),
    shortForms: await shortForms(db),
    initiatives: (await filteredInitiatives(db, anyInitiative)).map(({ initiative, note }) => {
      return { initiative, note }
    })
  } satisfies KnownRegisters
  return { registers }
}
