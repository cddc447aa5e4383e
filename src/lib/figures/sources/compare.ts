import { compareFigures, compareFiles, comparedAreas } from '../../queries/compare-figures.ts'
import type { CompareFigures } from '../../queries/compare-figures.ts'
import type { IndicatorRow } from '../../queries/indicators.ts'
import type { Area } from '../../schema/area.ts'
import type { ChartKind } from '../../schema/chart-kind.ts'
import type { Paired } from '../../text/comparison/pair.ts'
import type { Compared } from '../../text/comparison/rug.ts'
import { officialOf, type Figured } from '../../text/parts/example.ts'
import {
  compareIndicators,
  parseCompareView,
  rugIndicators,
  type CompareView
} from '../../url/compare-view.ts'
import { compared, comparedPair, paired } from '../compared.ts'
import { differenceFigure } from '../difference.ts'
import { multiplesFigure } from '../multiples.ts'
import { pairFigure } from '../pair.ts'
import { rugFigure } from '../rug.ts'
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
    const shown = new Set(rugIndicators(view, choices).map(({ id }) => id))
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
    const pairs = (two: [Area, Area]) => shown(paired(judged, two, view))
    const figure = figureOf({ rows, row, pairs, figures, view, kind, part }, site)
    // What covers many themes has no decisions of its own.
    const theme = row?.indicator.theme ?? view.theme
    const decisions = theme === null ? [] : (site.onTheme[theme] ?? [])
    return figure && { figure, decisions, numbered: false, problems }
  }
}

interface Wanted {
  rows: Compared[]
  /** The one that the chart is about, where it is about one. */
  row: Compared | undefined
  pairs: (two: [Area, Area]) => Paired[]
  figures: CompareFigures
  view: CompareView
  kind: ChartKind
  part: string | null
}

function figureOf({ rows, row, pairs, figures, view, kind, part }: Wanted, site: Site) {
  const setting = { areas: site.areas, view, decisions: site.onTheme }
  const codes = comparedAreas(view, choicesOf(site, site.indicators))
  if (kind === 'rug') {
    const themes = rows.map(({ indicator }) => [indicator.theme, indicator.theme_title] as const)
    return rugFigure(rows, new Map(themes), setting)
  }
  if (kind === 'multiples')
    return row ? multiplesFigure(row, figures.timeSeries, codes, setting) : null
  // Decks from before version 0.3 call differences a ranking, and those of two places a profile.
  if (kind !== 'difference' && kind !== 'ranking' && kind !== 'profile') return null
  if (row) return differenceFigure(row, codes, setting)
  const pair = comparedPair(view, site.areas)
  if (!pair || (part !== 'difference' && part !== 'ratio')) return null
  return pairFigure(pairs([pair.first, pair.second]), part, pair.names, setting)
}
