import { indicatorChoices } from '$lib/queries/choices.ts'
import {
  indicatorFigures,
  indicatorFiles,
  type IndicatorFigures
} from '$lib/queries/indicator-figures.ts'
import type { IndicatorRow } from '$lib/queries/indicators.ts'
import { markedOn } from '$lib/text/decision/decisions.ts'
import { parseIndicatorView, type IndicatorChoices } from '$lib/url/indicator-view.ts'
import { breakdownDrawing, breakdownOf } from '../indikator/[id]/breakdown-drawing.ts'
import { findings, rankingDrawing, trendDrawing } from '../indikator/[id]/drawings.ts'
import { mapDrawing } from '../indikator/[id]/map-drawing.ts'
import type { ChartSource } from './chart-source.ts'

interface Rows {
  indicator: IndicatorRow
  choices: IndicatorChoices
  figures: IndicatorFigures
}

/** The charts of an indicator's page. */
export const indicatorSource: ChartSource<Rows> = {
  async rows(open, { id, search }, { indicators, areas }) {
    const indicator = indicators.find((candidate) => candidate.id === id)
    if (!indicator) return null
    const db = await open(indicatorFiles(indicator))
    const choices = await indicatorChoices(db, indicator, areas)
    const { view } = parseIndicatorView(search, choices)
    return { indicator, choices, figures: await indicatorFigures(db, indicator, view, choices) }
  },

  chart({ indicator, choices, figures }, { search }, { kind }, { areas, boundaries }) {
    const { view, problems } = parseIndicatorView(search, choices)
    const { shown, kommuner } = findings(indicator, view, figures)
    const draws: Record<string, () => ReturnType<typeof trendDrawing>> = {
      trend: () => trendDrawing(shown, figures),
      ranking: () => rankingDrawing(kommuner, figures),
      map: () => mapDrawing(kommuner, figures, areas, boundaries),
      breakdown: () => breakdownDrawing(breakdownOf(indicator, view, figures.breakdown))
    }
    const draw = draws[kind]?.()
    if (!draw) return null
    const numbered = kind === 'trend' && view.marks
    return { draw, decisions: markedOn(figures.decisions), numbered, problems }
  }
}
