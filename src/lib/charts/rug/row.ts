import type { Direction } from '../../schema/indicator.ts'
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

/** An indicator with its value in the county and in each of the places, in the order of the columns. */
export interface RugRow {
  title: string
  /** Address of the indicator's page. */
  href: string
  /** "2023", and what else sets it apart from the rows beside it. */
  year: string
  county: string
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
  /** Address of the place's page. */
  href: string
}

export interface RugOptions extends FrameOptions {
  columns: RugColumn[]
  /** Codes of the places in focus; none means that all are equal. */
  focus: string[]
}
