import { formatNumber } from '../../../format/number.ts'
import { smallText } from '../size.ts'
import { textWidth } from '../text-wrap.ts'

/** An axis of values: its span, the ticks on it and their text. */
export interface ValueScale {
  domain: [number, number]
  ticks: number[]
  format: (value: number) => string
  /** Room for the widest number, px. */
  width: number
}

interface Unit {
  percent: boolean
  /** False where a measure has no meaningful zero; all others start there. */
  zero?: boolean
  /** Where the axis of lines of shares begins instead, see `axisStart`. */
  start?: number
}

/**
 * The axis for some values, in round steps. With `whole` it ends on a tick, otherwise at the highest value,
 * for when there is something to write beside it.
 */
export function valueScale(
  values: number[],
  count: number,
  unit: Unit,
  whole: boolean
): ValueScale {
  const [min, max] = extent(values, unit)
  const step = roundStep((max - min) / count)
  const first = Math.floor(min / step + 1e-9)
  const last = Math.ceil(max / step - 1e-9)
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  const ticks: number[] = []
  for (let n = first; n <= last; n++) ticks.push(Number((n * step).toFixed(decimals)))
  const start = ticks[0] ?? min
  const end = whole ? (ticks.at(-1) ?? max) : max
  const sign = unit.percent ? '\u00a0%' : ''
  const format = (value: number) => formatNumber(value, decimals) + sign
  return {
    domain: [start, end],
    ticks: ticks.filter((tick) => tick <= end),
    format,
    width: Math.max(...ticks.map((tick) => textWidth(format(tick), smallText)))
  }
}

function extent(values: number[], unit: Unit): [number, number] {
  if (!values.length) return [0, 1]
  const min = Math.min(...values)
  const max = Math.max(...values)
  if (unit.zero === false) return max > min ? [min, max] : [min - 1, max + 1]
  if (max <= 0) return [Math.min(0, min), min < 0 ? 0 : 1]
  return [Math.min(unit.start ?? 0, min), unit.percent ? Math.min(100, max) : max]
}

/** The first of 1, 2, 5, 10 … that is no shorter. */
function roundStep(shortest: number): number {
  const power = 10 ** Math.floor(Math.log10(shortest))
  const factor = [1, 2, 5, 10].find((n) => n * power >= shortest * 0.999) ?? 10
  return factor * power
}
