import { compareFigures, compareFiles, comparedAreas } from '../../queries/compare-figures.ts'
import type { CompareFigures } from '../../queries/compare-figures.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { ChartKind } from '../../schema/chart-kind.ts'
import type { Compared } from '../../text/comparison/rug.ts'
import { officialOf, type Figured } from '../../text/parts/example.ts'
import {
  compareIndicators,
  compareSearch,
  parseCompareView,
  rugIndicators,
  scatterIndicators,
  type CompareView
} from '../../url/compare-view.ts'
import { preparedComparison, preparedSearch } from '../../url/prepared-views.ts'
import { pairsOf } from '../../text/comparison/chosen.ts'
import { pairNames } from '../chosen.ts'
import { compared } from '../compared.ts'
import { differenceFigure } from '../difference.ts'
import { multiplesFigure } from '../multiples.ts'
import { pairFigure } from '../pair.ts'
import { rugFigure } from '../rug.ts'
import { scatterFigure, scatterFinding } from '../scatter.ts'
import type { FigureSource, Site } from './source.ts'

interface Rows {
  indicators: IndicatorRow[]
  figures: CompareFigures
}

const choicesOf = ({ areas }: Site, indicators: IndicatorRow[]) => {
  return { areas, indicators: compareIndicators(indicators) }
}

/** The charts of the page of comparisons. */
export const compareSource: FigureSource<Rows> = {
  async rows(open, { search }, site) {
    const choices = choicesOf(site, site.indicators)
    const { view } = parseCompareView(search, choices)
    const db = await open(compareFiles(view, choices))
    const rug = rugIndicators(view, choices).map(({ id }) => id)
    const shown = new Set([...rug, ...scatterIndicators(view)])
    return {
      indicators: site.indicators.filter(({ id }) => shown.has(id)),
      figures: await compareFigures(db, view, choices)
    }
  },

  chart({ indicators, figures }, { search, official }, { kind, part }, site) {
    const choices = choicesOf(site, indicators)
    const { view, problems } = parseCompareView(search, choices)
    const judged = compared(indicators, view, choices, figures)
    const shown = <Row extends Figured>(rows: Row[]) => (official ? officialOf(rows) : rows)
    const rows = shown(judged)
    if (rows.length === 0) return null
    const row = rows.find(({ indicator }) => indicator.id === part)
    const own = { rows, row, indicators: shown(indicators), figures, view, kind, part }
    const figure = figureOf(own, site)
    // What covers many themes has no decisions of its own.
    const theme = row?.indicator.theme ?? view.theme
    const decisions = theme === null ? [] : (site.onTheme[theme] ?? [])
    return figure && { figure, decisions, numbered: false, problems }
  },

  prepared(_first, { search }, site) {
    const choices = choicesOf(site, site.indicators)
    const { view } = parseCompareView(search, choices)
    const address = (one: CompareView) => compareSearch(one, choices)
    return preparedSearch(view, address, preparedComparison(choices))
  },

  first: () => ({ kind: 'rug', part: null })
}

interface Wanted {
  rows: Compared[]
  /** The one that the chart is about, where it is about one. */
  row: Compared | undefined
  indicators: IndicatorRow[]
  figures: CompareFigures
  view: CompareView
  kind: ChartKind
  part: string | null
}

function figureOf({ rows, row, indicators, figures, view, kind, part }: Wanted, site: Site) {
  const setting = { areas: site.areas, view, decisions: site.onTheme }
  const codes = comparedAreas(view, choicesOf(site, site.indicators))
  if (kind === 'rug') {
    const themes = rows.map(({ indicator }) => [indicator.theme, indicator.theme_title] as const)
    return rugFigure(rows, new Map(themes), setting)
  }
  if (kind === 'scatter') {
    const finding = scatterFinding(indicators, view, figures)
    return finding && scatterFigure(finding)
  }
  if (kind === 'multiples')
    return row ? multiplesFigure(row, figures.timeSeries, codes, setting) : null
  // Decks from before version 0.3 call differences a ranking, and those of two places a profile.
  if (kind !== 'difference' && kind !== 'ranking' && kind !== 'profile') return null
  if (row) return differenceFigure(row, codes, setting)
  const pair = pairNames(rows)
  if (!pair || (part !== 'difference' && part !== 'ratio')) return null
  return pairFigure(pairsOf(rows), part, pair, setting)
}
