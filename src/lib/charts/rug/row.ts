import type { Direction } from '../../schema/registers/indicator.ts'
import type { Status } from '../../schema/observation.ts'
import type { Verdict } from '../../schema/verdict.ts'
import type { FrameOptions } from '../parts/frame.ts'

/** An indicator in a place. */
export interface RugCell {
  area: string
  /** The value as written, "64", or its bound, "<25"; empty when there is none to show. */
  text: string
  /** The same in whole numbers, for where there is less room. */
  short: string
  status: Status
  verdict: Verdict
  /** Address of the indicator's page with the place in focus; none where the indicator is not told of such places. */
  href?: string
  /** The cell in a few words, for those who do not see it. */
  name: string
  /** What is said of it when it is pointed at, line by line. */
  tip: string[]
}

/** An indicator with its value in each of the places, in the order of the columns, and in what stands beside them. */
export interface RugRow {
  title: string
  /** Address of the indicator's page. */
  href: string
  /** "2023", and what else sets it apart from the rows beside it. */
  year: string
  /** The value of the county, or of the place that the others are compared with; empty when there is none to show. */
  beside: Pick<RugCell, 'text' | 'status'>
  direction: Direction
  cells: RugCell[]
}

/** The rows of a theme below its name. */
export interface RugGroup {
  title: string
  rows: RugRow[]
}

export interface RugColumn {
  area: string
  label: string
  /** Address of the place's page; what has none is no link. */
  href?: string
}

export interface RugOptions extends FrameOptions {
  columns: RugColumn[]
  /** What stands beside the columns: "Länet", or the name of a place. */
  beside: string
  /** Codes of the places in focus; none means that all are equal. */
  focus: string[]
}
