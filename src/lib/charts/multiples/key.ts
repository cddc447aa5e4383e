import { doubtfulWords } from '../../format/doubt.ts'
import type { Series } from '../parts/series.ts'

/** What the chart's own signs mean, on one line: small charts below each other leave no room for two. */
export function multiplesKey(series: Series[], besides: string[]): string[] {
  const isBounded = series.some(({ bounds }) => bounds.length > 0)
  const isDoubted = series.some(({ doubts }) => doubts.length > 0)
  const signs = [
    ...besides,
    ...(isBounded ? ['Streck med pil: under eller över strecket.'] : []),
    ...(isDoubted ? [`Frågetecken: ${doubtfulWords}.`] : [])
  ]
  return signs.length ? [signs.join(' ')] : []
}
