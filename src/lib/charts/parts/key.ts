import { boundOf } from '../../schema/bound.ts'
import type { BreakdownRow } from '../breakdown/row.ts'
import type { ProfileRow } from '../profile/row.ts'
import type { RankingRow } from '../ranking/row.ts'
import type { Series } from './series.ts'

/** Places without a line have no name at its end; they are named here. */
const reasons: [Series['empty'], string][] = [
  ['suppressed', 'Visas inte alls'],
  ['not_asked', 'Frågan ställdes inte'],
  ['missing', 'Uppgift saknas']
]

const hiddenSign = '× visas inte, för att inget barn ska kunna pekas ut.'
const boundSign = 'Streck med pil: värdet ligger under eller över strecket men visas inte exakt.'

/** What the chart's own signs mean, as far as they occur in it. */
export function trendKey(series: Series[], banded: Series[]): string[] {
  const points = series.flatMap((s) => s.segments.flat())
  const signs: string[] = []
  if (banded.some((s) => s.segments.flat().some((point) => point.hasInterval))) {
    signs.push('Skuggat: 95-procentigt intervall.')
  }
  if (points.some((point) => point.partial && !point.through)) {
    signs.push('Ofylld punkt: någon kommun saknas i värdet.')
  }
  if (points.some((point) => point.through)) {
    signs.push('Ofylld punkt för sig: perioden är inte slut.')
  }
  if (series.some((s) => s.bounds.length)) signs.push(boundSign)
  if (series.some((s) => s.suppressed.length)) signs.push(hiddenSign)
  for (const [why, text] of reasons) {
    const labels = series.filter((s) => s.empty === why).map((s) => s.label)
    if (labels.length) signs.push(`${text}: ${labels.join(', ')}.`)
  }
  return signs.length ? [signs.join(' ')] : []
}

/** On one line with what else is said: small charts below each other leave no room for two. */
export function multiplesKey(series: Series[], besides: string[]): string[] {
  const isBounded = series.some(({ bounds }) => bounds.length > 0)
  const signs = [...besides, ...(isBounded ? ['Streck med pil: under eller över strecket.'] : [])]
  return signs.length ? [signs.join(' ')] : []
}

export function rankingKey(rows: RankingRow[], intervals: boolean, against?: string): string[] {
  const signs = intervals ? ['Stapeln bakom punkten: 95-procentigt intervall.'] : []
  signs.push(...verdictSigns(rows, against))
  if (rows.some(boundOf)) signs.push(boundSign)
  return signs.length ? [signs.join(' ')] : []
}

export function mapKey(rows: RankingRow[], against: string): string[] {
  const signs = rows.some(({ status }) => status === 'ok') ? ['Mörkare: högre värde.'] : []
  signs.push(...verdictSigns(rows, against))
  if (rows.some(({ status }) => status === 'missing' || status === 'incomplete')) {
    signs.push('Streckat: uppgift saknas.')
  }
  if (rows.some(boundOf)) signs.push('Vit med pil: under eller över gränsen, visas inte exakt.')
  if (rows.some(({ status }) => status === 'suppressed')) signs.push(hiddenSign)
  return signs.length ? [signs.join(' ')] : []
}

function verdictSigns(rows: RankingRow[], against?: string): string[] {
  if (!rows.some(({ verdict }) => verdict === 'higher' || verdict === 'lower')) return []
  const than = against ? ` än ${against}` : ''
  return [`▲ säkert högre${than}, ▼ säkert lägre.`]
}

/** Signs of the profile, as far as they occur in it. */
export function profileKey(rows: ProfileRow[], against: string): string[] {
  const shown = rows.filter((row) => row.value !== null)
  const signs: string[] = []
  if (shown.some(({ verdict }) => verdict === 'higher' || verdict === 'lower')) {
    signs.push(`▲ säkert högre än ${against}, ▼ säkert lägre.`)
  }
  if (shown.some(({ verdict }) => verdict === 'none')) {
    signs.push('● ingen säkerställd skillnad.')
  }
  if (
    shown.some(
      ({ verdict, alone, county }) => verdict === 'untested' && alone === null && county !== null
    )
  ) {
    signs.push('■ kan inte prövas.')
  }
  if (shown.some(({ partial }) => partial))
    signs.push('Ofyllt märke: någon kommun saknas i värdet.')
  if (shown.some(({ alone, riket }) => alone === null && riket !== null)) signs.push('◇ riket.')
  if (rows.some(boundOf)) signs.push(boundSign)
  if (shown.some(({ uncertain }) => uncertain)) {
    signs.push('* tolkas med försiktighet: färre än 30 svar eller svarsfrekvens under 60 %.')
  }
  return signs.length ? [signs.join(' ')] : []
}

/** `dense` rows do not say themselves who is who, nor which differences are real. */
export function breakdownKey(rows: BreakdownRow[], dense: boolean): string[] {
  const shown = rows.flatMap(({ girls, boys }) => [girls, boys]).filter((sex) => sex.value !== null)
  const signs = dense ? ['● flickor, ◆ pojkar.'] : []
  if (dense && rows.some(({ sexDifference }) => sexDifference.real)) signs.push('Fet: säkerställd.')
  if (shown.some(({ lower }) => lower !== null)) {
    signs.push('Fältet bakom punkten: 95-procentigt intervall.')
  }
  if (shown.some(({ partial }) => partial)) {
    signs.push('Ofylld punkt: någon kommun saknas i värdet.')
  }
  if (rows.some(({ girls, boys }) => girls.bound || boys.bound)) signs.push(boundSign)
  if (shown.some(({ uncertain }) => uncertain)) {
    signs.push('* tolkas med försiktighet: färre än 30 svar eller svarsfrekvens under 60\u00a0%.')
  }
  return signs.length ? [signs.join(' ')] : []
}
