import { compareFigures, compareFiles, comparedAreas } from '$lib/queries/compare-figures.ts'
import type { CompareFigures } from '$lib/queries/compare-figures.ts'
import type { IndicatorRow } from '$lib/queries/indicators.ts'
import type { Compared } from '$lib/text/comparison/rug.ts'
import {
  compareIndicators,
  parseCompareView,
  ruggedIndicators,
  type CompareView
} from '$lib/url/compare-view.ts'
import { compared, comparedPair, paired } from '../jamfor/compared.ts'
import { differenceDrawing, multiplesDrawing } from '../jamfor/course-drawings.ts'
import { pairDrawing } from '../jamfor/pair-drawing.ts'
import { rugDrawing } from '../jamfor/rug-drawing.ts'
import type { ChartSource, Site } from './chart-source.ts'

interface Rows {
  indicators: IndicatorRow[]
  figures: CompareFigures
}

const choicesOf = ({ areas }: Site, indicators: IndicatorRow[]) => {
  return { areas, indicators: compareIndicators(indicators) }
}

/** The charts of the page of comparisons. */
export const compareSource: ChartSource<Rows> = {
  async rows(open, { search }, site) {
    const choices = choicesOf(site, site.indicators)
    const { view } = parseCompareView(search, choices)
    const db = await open(compareFiles(view, choices))
    const shown = new Set(ruggedIndicators(view, choices).map(({ id }) => id))
    return {
      indicators: site.indicators.filter(({ id }) => shown.has(id)),
      figures: await compareFigures(db, view, choices)
    }
  },

  chart({ indicators, figures }, { search }, { kind, part }, site) {
    const choices = choicesOf(site, indicators)
    const { view, problems } = parseCompareView(search, choices)
    const rows = compared(indicators, view, choices, figures)
    const row = rows.find(({ indicator }) => indicator.id === part)
    const draw = drawingOf({ rows, row, figures, view, kind, part }, site)
    // What covers many themes has no decisions of its own.
    const theme = row?.indicator.theme ?? view.theme
    const decisions = theme === null ? [] : (site.onTheme[theme] ?? [])
    return draw && { draw, decisions, numbered: false, problems }
  }
}

interface Wanted {
  rows: Compared[]
  /** The one that the chart is about, where it is about one. */
  row: Compared | undefined
  figures: CompareFigures
  view: CompareView
  kind: string
  part: string | null
}

function drawingOf({ rows, row, figures, view, kind, part }: Wanted, site: Site) {
  const setting = { areas: site.areas, view, decisions: site.onTheme }
  const codes = comparedAreas(view, choicesOf(site, site.indicators))
  if (kind === 'rug') {
    const themes = rows.map(({ indicator }) => [indicator.theme, indicator.theme_title] as const)
    return rugDrawing(rows, new Map(themes), setting)
  }
  if (kind === 'multiples')
    return row ? multiplesDrawing(row, figures.courses, codes, setting) : null
  if (kind === 'ranking') return row ? differenceDrawing(row, codes, setting) : null
  const pair = comparedPair(view, site.areas)
  if (kind !== 'profile' || !pair || (part !== 'difference' && part !== 'ratio')) return null
  return pairDrawing(paired(rows, [pair.first, pair.second]), part, pair.names, setting)
}
