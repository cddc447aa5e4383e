import type { Database } from '../../db/database.ts'
import type { ChartPlace } from '../../deck/slide.ts'
import type { Figure } from '../../export/figure.ts'
import type { DecisionRow, RelatedDecision } from '../../queries/decision/decisions.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { Area } from '../../schema/registers/area.ts'
import type { Boundaries } from '../../schema/boundary.ts'
import type { Theme } from '../../schema/registers/theme.ts'
import type { ViewProblem } from '../../url/view-problem.ts'

/** The registers, as the pages of the deck carry them. */
export interface Site {
  areas: Area[]
  /** Those that have values. */
  indicators: IndicatorRow[]
  /** The themes of indicators. */
  themes: Theme[]
  decisions: DecisionRow[]
  /** The ids of the themes that decisions are filtered by. */
  decisionThemes: string[]
  /** The county's decisions on each theme of indicators, the most relevant first. */
  onTheme: Record<string, RelatedDecision[]>
  boundaries: Boundaries | null
}

/** The database with these of the site's files in it. */
export type Open = (files: string[]) => Promise<Database>

/** A page's address taken apart. */
export interface Asked {
  /** What the path says beyond the kind of page: the id of an indicator, the code of a place. */
  id: string
  search: string
  /** What is made up is left out: the address says so, or the reader does. */
  official: boolean
}

/** Which of a page's charts. */
export type WhichChart = Pick<ChartPlace, 'kind' | 'part'>

/** A chart as its own page draws it, with the decisions beside it there. */
export interface SourcedFigure {
  figure: Figure
  decisions: DecisionRow[]
  /** They are marked by number on the drawing's axis of time. */
  numbered: boolean
  /** What of the address was unknown, and replaced by the default. */
  problems: ViewProblem[]
}

/** A kind of page as a source of charts. What `rows` returns is plain data, and all that a frozen chart keeps. */
export interface FigureSource<Rows> {
  /** Null when there is no such page. What no view changes is taken from `earlier` rows of the same page. */
  rows(open: Open, asked: Asked, site: Site, earlier?: Rows): Promise<Rows | null>
  /** Null when the page has no such chart, or has it in figures alone that are left out. */
  chart(rows: Rows, asked: Asked, which: WhichChart, site: Site): SourcedFigure | null
  /** As `preparedSearch` says it of the page's view; `first` are the rows of the view that it begins with. */
  prepared(first: Rows, asked: Asked, site: Site): string | null
  /** The chart that the page begins with. */
  first(rows: Rows, site: Site): WhichChart
}
