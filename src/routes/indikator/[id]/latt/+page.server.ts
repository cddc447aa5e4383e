import { findings } from '$lib/figures/findings.ts'
import { plainFigure } from '$lib/figures/plain.ts'
import { indicatorFigures } from '$lib/queries/indicator/indicator-figures.ts'
import { firstView, indicatorEntries } from '../first-view.server.ts'
import type { EntryGenerator, PageServerLoad } from './$types'

export const entries: EntryGenerator = indicatorEntries

/** An indicator's default view in plain words, drawn and written while building. */
export const load: PageServerLoad = async ({ params }) => {
  const { db, indicator, choices, view } = await firstView(params.id)
  const figures = await indicatorFigures(db, indicator, view, choices)
  const { id, title, theme_title, measure, source_kind } = indicator
  const plain = plainFigure(findings(indicator, view, figures).shown, figures)
  return { id, title, theme_title, measure, source_kind, plain }
}
