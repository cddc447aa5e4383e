import { filteredDecisions, type DecisionRow } from '../../queries/decision/decisions.ts'
import { decisionPeriods, parseDecisionsView } from '../../url/decisions-view.ts'
import { timelineFigure } from '../timeline.ts'
import type { FigureSource, Site } from './source.ts'

interface Rows {
  decisions: DecisionRow[]
  day: string
}

/** The decisions over time. */
export const timelineSource: FigureSource<Rows> = {
  async rows(open, { search }, site) {
    const day = import.meta.env.VITE_BUILD_DATE
    const db = await open(['areas.parquet', 'decisions.parquet', 'themes.parquet'])
    const { view } = parseDecisionsView(search, choicesOf(site))
    return { decisions: await filteredDecisions(db, view, day), day }
  },

  chart({ decisions, day }, { search }, { kind }, site) {
    if (kind !== 'timeline') return null
    const { problems } = parseDecisionsView(search, choicesOf(site))
    // The chart is of decisions: none stand beside it once more.
    return { figure: timelineFigure(decisions, day), decisions: [], numbered: false, problems }
  },

  first: () => ({ kind: 'timeline', part: null })
}

function choicesOf({ areas, decisions, decisionThemes }: Site) {
  return {
    themes: decisionThemes,
    forums: [...new Set(decisions.map(({ forum }) => forum))],
    areas: areas.map(({ code }) => code),
    periods: decisionPeriods(decisions)
  }
}
