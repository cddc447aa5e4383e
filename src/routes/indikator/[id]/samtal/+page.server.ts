import { breakdownOf } from '$lib/figures/breakdown.ts'
import { findings } from '$lib/figures/findings.ts'
import { answeredOf } from '$lib/page/who-answered.server.ts'
import { indicatorFigures } from '$lib/queries/indicator/indicator-figures.ts'
import { indicatorClaims } from '$lib/text/talk/indicator.ts'
import { talkSets } from '$lib/text/talk/questions.ts'
import { firstView, indicatorEntries } from '../first-view.server.ts'
import type { EntryGenerator, PageServerLoad } from './$types'

export const entries: EntryGenerator = indicatorEntries

/** The questions that an indicator's default view gives. */
export const load: PageServerLoad = async ({ params }) => {
  const { db, indicator, choices, view } = await firstView(params.id)
  const figures = await indicatorFigures(db, indicator, view, choices)
  const answered = await answeredOf(db, indicator, view, figures)
  const { contrasts } = breakdownOf(indicator, view, figures.breakdown)
  const claims = indicatorClaims(
    findings(indicator, view, figures).shown,
    figures,
    contrasts,
    answered?.warnings ?? [],
    import.meta.env.VITE_BUILD_DATE
  )
  const { id, title, source_kind } = indicator
  return { id, title, source_kind, sets: talkSets(claims) }
}
