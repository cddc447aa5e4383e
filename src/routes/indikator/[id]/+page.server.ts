import { siteBoundaries } from '$lib/db/site.server.ts'
import { findingsTold } from '$lib/page/findings.server.ts'
import { chainLinks } from '$lib/queries/decision/decision-chain.ts'
import { indicatorFigures } from '$lib/queries/indicator/indicator-figures.ts'
import { themeFacts } from '$lib/queries/registers/facts.ts'
import { shownIndicators } from '$lib/queries/registers/indicators.ts'
import { initiativeFigures } from '$lib/queries/registers/initiatives.ts'
import { answeredOf } from '$lib/page/who-answered.server.ts'
import { voicesOf } from '$lib/queries/registers/voices.ts'
import { anyInitiative } from '$lib/url/initiatives-view.ts'
import { firstView, indicatorEntries } from './first-view.server.ts'
import type { EntryGenerator, PageServerLoad } from './$types'

export const entries: EntryGenerator = indicatorEntries

/** The default view of an indicator, drawn into the page while building. */
export const load: PageServerLoad = async ({ params }) => {
  const { db, indicator, areas, choices, view } = await firstView(params.id)
  const figures = await indicatorFigures(db, indicator, view, choices)
  const facts = await themeFacts(db, indicator.theme)
  const boundaries = await siteBoundaries()
  const related = new Set(figures.decisions.map(({ id }) => id))
  const links = (await chainLinks(db)).filter(({ id }) => related.has(id))
  const initiatives = await initiativeFigures(db, { ...anyInitiative, theme: indicator.theme })
  const shown = (await shownIndicators(db)).filter(({ theme }) => theme === indicator.theme)
  return {
    answered: await answeredOf(db, indicator, view, figures),
    indicator,
    areas,
    choices,
    view,
    figures,
    facts,
    boundaries,
    links,
    initiatives,
    findings: await findingsTold((finding) => finding.indicator === indicator.id),
    ofTheme: shown.map(({ id, title, source_kind }) => ({ id, title, source_kind })),
    voices: await voicesOf(db, indicator.id)
  }
}
