import type { ValueUnit } from '../../format/bound.ts'
import type { TrendPoint } from '../parts/series.ts'
import type { Verdict } from '../parts/verdict.ts'
import type { SpineRow } from './spine.ts'

/** An indicator of a place: its value, where it stands among the kommuner, and how it came there. */
export interface ProfileRow extends SpineRow, ValueUnit {
  title: string
  /** Address of the indicator's page with the place in focus. */
  href: string
  /** Year and number of answers: what stands in small type below the title. */
  meta: string
  /** It must be read with caution. */
  uncertain: boolean
  /** Why the value is not set beside the county's; null where it is. */
  alone: string | null
  before: Before | null
  timeSeries: TrendPoint[]
  /** The verdict on the trend over all comparable values. */
  trend: Verdict
  breakBefore: string | null
}

/** The value before, "72 % 2020", with the verdict on the change and its words, "minskat, sämre". */
export interface Before {
  text: string
  verdict: Verdict
  words: string
}

/** What all rows of a chart share: the place, the colour of its länsdel, and the years of the time series. */
export interface ProfilePlace {
  area: string
  hue: string
  years: [number, number]
}
