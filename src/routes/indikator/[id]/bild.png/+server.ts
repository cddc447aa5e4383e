import { previewResponse } from '$lib/export/preview.server.ts'
import { findings } from '$lib/figures/findings.ts'
import { trendFigure } from '$lib/figures/trend.ts'
import { indicatorFigures } from '$lib/queries/indicator/indicator-figures.ts'
import { headline } from '$lib/text/indicator/headline.ts'
import { firstView, indicatorEntries } from '../first-view.server.ts'
import { siteCounty } from '$lib/queries/registers/county.ts'
import type { EntryGenerator, RequestHandler } from './$types'

export const prerender = true
export const trailingSlash = 'never'

export const entries: EntryGenerator = indicatorEntries

/** What a link to an indicator's page shows of it: its finding and its lines over time. */
export const GET: RequestHandler = async ({ params }) => {
  const { db, indicator, choices, view } = await firstView(params.id)
  const figures = await indicatorFigures(db, indicator, view, choices)
  const { shown } = findings(indicator, view, figures)
  // Decisions are marked by numbers that only the page explains.
  const figure = trendFigure(shown, { ...figures, decisions: [] })
  const { site } = await siteCounty(db)
  return previewResponse({
    site,
    headline: headline(shown),
    text: figure.file.subtitle,
    foot: figure.file.source,
    example: figure.file.example,
    drawing: figure('slide')
  })
}
