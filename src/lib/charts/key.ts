import type { RankingRow } from './rankingrow.ts'
import type { Series } from './series.ts'

/** Places without a line have no name at its end; they are named here. */
const reasons: [Series['empty'], string][] = [
  ['suppressed', 'Visas inte alls'],
  ['not_asked', 'Frågan ställdes inte'],
  ['missing', 'Uppgift saknas']
]

/** What the chart's own signs mean, as far as they occur in it. */
export function trendKey(series: Series[], banded: Series[]): string[] {
  const points = series.flatMap((s) => s.segments.flat())
  const signs: string[] = []
  if (banded.some((s) => s.segments.flat().some((point) => point.hasInterval))) {
    signs.push('Skuggat: 95\u00a0% konfidensintervall.')
  }
  if (points.some((point) => point.partial && !point.through)) {
    signs.push('Ofylld punkt: någon kommun saknas i värdet.')
  }
  if (points.some((point) => point.through)) {
    signs.push('Ofylld punkt för sig: perioden är inte slut.')
  }
  if (series.some((s) => s.suppressed.length)) {
    signs.push('× visas inte, för att inget barn ska kunna pekas ut.')
  }
  for (const [why, text] of reasons) {
    const labels = series.filter((s) => s.empty === why).map((s) => s.label)
    if (labels.length) signs.push(`${text}: ${labels.join(', ')}.`)
  }
  return signs.length ? [signs.join(' ')] : []
}

export function rankingKey(shown: RankingRow[], intervals: boolean, against?: string): string[] {
  const signs = intervals ? ['Stapeln bakom punkten: 95\u00a0% konfidensintervall.'] : []
  if (shown.some((row) => row.verdict === 'higher' || row.verdict === 'lower')) {
    const than = against ? ` än ${against}` : ''
    signs.push(`▲ säkert högre${than}, ▼ säkert lägre.`)
  }
  return signs.length ? [signs.join(' ')] : []
}
