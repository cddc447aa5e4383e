import type { Database } from '$lib/db/database.ts'
import type { ChartPlace } from '$lib/deck/slide.ts'
import type { Drawing } from '$lib/export/chart-file.ts'
import type { DecisionRow } from '$lib/queries/decisions.ts'
import type { ViewProblem } from '$lib/url/view-problem.ts'
import type { LayoutServerData } from './$types'

/** The registers, as the pages of the deck carry them. */
export type Site = LayoutServerData

/** The database with these of the site's files in it. */
export type Open = (files: string[]) => Promise<Database>

/** A page's address taken apart. */
export interface Asked {
  /** What the path says beyond the kind of page: the id of an indicator, the code of a place. */
  id: string
  search: string
}

/** A chart as its own page draws it, with the decisions beside it there. */
export interface DrawnChart {
  draw: Drawing
  decisions: DecisionRow[]
  /** They are marked by number on the drawing's axis of time. */
  numbered: boolean
  /** What of the address was unknown, and replaced by the default. */
  problems: ViewProblem[]
}

/** A kind of page as a source of charts. What `rows` returns is plain data, and all that a frozen chart keeps. */
export interface ChartSource<Rows> {
  /** Null when there is no such page. */
  rows(open: Open, asked: Asked, site: Site): Promise<Rows | null>
  /** Null when the page has no such chart. */
  chart(rows: Rows, asked: Asked, which: ChartPlace, site: Site): DrawnChart | null
}
