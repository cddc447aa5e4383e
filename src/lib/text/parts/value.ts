import { formatValue } from '../../format/number.ts'
import type { Indicator } from '../../schema/registers/indicator.ts'

type Unit = Pick<Indicator, 'measure' | 'decimals' | 'unit'>

/** A value with its unit as in running text: "14,1 per 1 000 invånare 0–20 år", "85,3 % av eleverna". */
export function valueWithUnit(value: number, indicator: Unit): string {
  return `${formatValue(value, indicator)} ${unitAfterValue(indicator)}`.trim()
}

/** What stands between a number and the full stop: "av eleverna", "per 1 000 invånare 0–20 år"; empty for mere numbers. */
export function unitAfterValue({ unit }: Pick<Unit, 'unit'>): string {
  return unit.replace(/^% /, '').replace(/^antal ?/, '')
}

/** The unit as a chart's subtitle opens: "Andel av eleverna", "Antal per 1 000 invånare 0–20 år", "Dagar". */
export function unitAlone({ unit, measure }: Unit): string {
  if (measure === 'percent') return unit.replace(/^% /, 'Andel ')
  if (measure === 'rate') return `Antal ${unit}`
  return unit.charAt(0).toLocaleUpperCase('sv') + unit.slice(1)
}

/** An interval: "11,9–16,7". */
export function intervalText(lower: number, upper: number, indicator: Unit): string {
  const plain = { ...indicator, measure: 'rate' as const }
  const percent = indicator.measure === 'percent' ? '\u00a0%' : ''
  return `${formatValue(lower, plain)}–${formatValue(upper, plain)}${percent}`
}
