import type { ValueUnit } from '../../format/bound.ts'
import type { AreaType } from '../../schema/registers/area.ts'
import type { FrameOptions } from '../parts/frame.ts'

/** A value with its interval, or the value itself where it has none. */
export interface Spread {
  value: number
  lower: number | null
  upper: number | null
}

/** A place by two values. */
export interface ScatterRow {
  area: string
  type: AreaType
  lansdel: string | null
  label: string
  x: Spread
  y: Spread
  /** What is told of it when it is pointed at, line by line. */
  tip: string[]
}

/** What an axis measures: its name, and how its numbers are written. */
export interface ScatterAxis extends ValueUnit {
  title: string
}

export interface ScatterOptions extends FrameOptions {
  x: ScatterAxis
  y: ScatterAxis
}
