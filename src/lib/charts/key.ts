import type { RankingRow } from './rankingrow.ts'
import type { Series } from './series.ts'

/** What the chart's own signs mean, as far as they occur in it. */
export function trendKey(series: Series[], banded: Series[]): string[] {
  const points = series.flatMap((s) => s.segments.flat())
  const signs: string[] = []
  if (banded.some((s) => s.segments.flat().some((point) => point.hasInterval))) {
    signs.push('Skuggat: 95\u00a0% konfidensintervall.')
  }
  if (points.some((point) => point.partial)) {
    signs.push('Ofylld punkt: någon kommun saknas i värdet.')
  }
  if (series.some((s) => s.suppressed.length)) {
    signs.push('Kryss: värdet visas inte, för att skydda enskilda.')
  }
  const empty = series.filter((s) => !s.last && !s.suppressed.length).map((s) => s.label)
  if (empty.length) signs.push(`Uppgift saknas: ${empty.join(', ')}.`)
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
