import type { Figure } from '../../export/figure.ts'
import { indicatorChoices } from '../../queries/indicator/choices.ts'
import {
  indicatorFigures,
  indicatorFiles,
  type IndicatorFigures
} from '../../queries/indicator/indicator-figures.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { ChartKind } from '../../schema/chart-kind.ts'
import { hasCounts } from '../../schema/registers/indicator.ts'
import { markedDecisions } from '../../text/decision/decisions.ts'
import { isMadeUp } from '../../text/parts/example.ts'
import {
  indicatorSearch,
  parseIndicatorView,
  type IndicatorChoices,
  type IndicatorView
} from '../../url/indicator-view.ts'
import { preparedIndicator, preparedSearch } from '../../url/prepared-views.ts'
import { breakdownFigure, breakdownOf } from '../breakdown.ts'
import { findings } from '../findings.ts'
import { funnelFigure, funnelFinding } from '../funnel.ts'
import { mapFigure } from '../map.ts'
import { rankingFigure } from '../ranking.ts'
import { trendFigure } from '../trend.ts'
import type { FigureSource } from './source.ts'

interface Rows {
  indicator: IndicatorRow
  choices: IndicatorChoices
  figures: IndicatorFigures
}

/** The charts of an indicator's page. */
export const indicatorSource: FigureSource<Rows> = {
  async rows(open, { id, search }, { indicators, areas }, earlier) {
    const indicator = indicators.find((candidate) => candidate.id === id)
    if (!indicator) return null
    const db = await open(indicatorFiles(indicator))
    const choices = earlier?.choices ?? (await indicatorChoices(db, indicator, areas))
    const { view } = parseIndicatorView(search, choices)
    return { indicator, choices, figures: await indicatorFigures(db, indicator, view, choices) }
  },

  chart({ indicator, choices, figures }, { search, official }, { kind }, { areas, boundaries }) {
    if (official && isMadeUp(indicator)) return null
    const { view, problems } = parseIndicatorView(search, choices)
    const { shown, kommuner } = findings(indicator, view, figures)
    const charts: Partial<Record<ChartKind, () => Figure>> = {
      trend: () => trendFigure(shown, figures),
      ranking: () => rankingFigure(kommuner, figures),
      ...(hasCounts(indicator) && {
        funnel: () => funnelFigure(funnelFinding(kommuner), figures)
      }),
      map: () => mapFigure(kommuner, figures, areas, boundaries),
      breakdown: () => breakdownFigure(breakdownOf(indicator, view, figures.breakdown))
    }
    const figure = charts[kind]?.()
    if (!figure) return null
    const numbered = kind === 'trend' && view.marks
    return { figure, decisions: figures.decisions.slice(0, markedDecisions), numbered, problems }
  },

  prepared({ choices }, { search }) {
    const [view, first] = [search, ''].map((one) => parseIndicatorView(one, choices).view)
    const address = (one: IndicatorView) => indicatorSearch(one, choices)
    return preparedSearch(view!, address, preparedIndicator(first!, choices))
  },

  first: () => ({ kind: 'trend', part: null })
}
