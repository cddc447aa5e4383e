import type { ValueUnit } from '../../format/bound.ts'
import type { Series } from '../parts/series.ts'
import {
  bandSign,
  boundSign,
  doubtSigns,
  hiddenSign,
  partialSign,
  throughSign
} from '../parts/signs.ts'

/** Places without a line have no name at its end; they are named here. */
const reasons: [Series['empty'], string][] = [
  ['doubtful', 'Bara tveksamma uppgifter'],
  ['suppressed', 'Visas inte alls'],
  ['not_asked', 'Frågan ställdes inte'],
  ['missing', 'Uppgift saknas']
]

/** What the chart's own signs mean, as far as they occur in it. */
export function trendKey(
  series: Series[],
  banded: Series[],
  unit: Pick<ValueUnit, 'hider'>,
  hasTargets: boolean
): string[] {
  const points = series.flatMap((s) => s.segments.flat())
  const signs: string[] = []
  if (banded.some((s) => s.segments.flat().some((point) => point.hasInterval))) {
    signs.push(bandSign)
  }
  if (hasTargets) signs.push('Streckprickad linje: mål.')
  if (points.some((point) => point.partial && !point.through)) {
    signs.push(partialSign)
  }
  if (points.some((point) => point.through)) {
    signs.push(throughSign)
  }
  if (series.some((s) => s.bounds.length)) signs.push(boundSign)
  signs.push(...doubtSigns(series.flatMap((s) => s.doubts.map(({ row }) => row))))
  if (series.some((s) => s.suppressed.length)) signs.push(hiddenSign(unit))
  for (const [why, text] of reasons) {
    const labels = series.filter((s) => s.empty === why).map((s) => s.label)
    if (labels.length) signs.push(`${text}: ${labels.join(', ')}.`)
  }
  return signs.length ? [signs.join(' ')] : []
}
