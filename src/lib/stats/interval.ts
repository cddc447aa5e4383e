/** A two-sided 95 % interval in the unit of the figure it belongs to; `upper` may be Infinity. */
export interface Interval {
  lower: number
  upper: number
}
