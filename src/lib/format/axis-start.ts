import { formatNumber } from './number.ts'

/** "Skalan börjar vid 40 procent, inte vid noll." */
export function startWords(start: number, percent: boolean): string {
  const decimals = Number.isInteger(start) ? 0 : 1
  return `Skalan börjar vid ${formatNumber(start, decimals)}${percent ? ' procent' : ''}, inte vid noll.`
}
