import type { AreaType } from '../../schema/registers/area.ts'
import type { Interval } from '../../stats/interval.ts'
import type { ValueUnit } from '../../format/bound.ts'
import type { FrameOptions } from '../parts/frame.ts'

/** A place in a funnel. */
export interface FunnelRow {
  area: string
  type: AreaType
  lansdel: string | null
  label: string
  /** How many persons or answers its value is of. */
  n: number
  value: number
  /** It lies beyond the inner limits: its name is always written. */
  outside: boolean
  /** What is told of it when it is pointed at, line by line. */
  tip?: string[]
}

/** Limits around the target, for places of any size. */
export interface FunnelLimits {
  /** At the end of both curves: "95 %". */
  label: string
  dashed: boolean
  at: (n: number) => Interval
}

export interface FunnelOptions extends FrameOptions, ValueUnit {
  /** What places are seen against, named where its line ends. */
  target: { label: string; value: number }
  /** The inner ones first. */
  limits: [FunnelLimits, FunnelLimits]
  /** What the axis of sizes counts: "Invånare 0–19 år". */
  sizes: string
  /** What the axis of values measures. */
  values: string
  /** Codes of the places in focus; none means that all are equal. */
  focus: string[]
}
