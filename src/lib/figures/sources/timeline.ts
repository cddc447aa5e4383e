import { filteredDecisions, type DecisionRow } from '../../queries/decision/decisions.ts'
import { decisionPeriods, decisionsSearch, parseDecisionsView } from '../../url/decisions-view.ts'
import { preparedDecisions, preparedSearch } from '../../url/prepared-views.ts'
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

  prepared(_first, { search }, site) {
    const choices = choicesOf(site)
    const { view } = parseDecisionsView(search, choices)
    return preparedSearch(view, decisionsSearch, preparedDecisions(choices))
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
