import { boundSign, doubtSigns, partialSign } from '../parts/signs.ts'
import type { BreakdownRow } from './row.ts'

/** `dense` rows do not say themselves who is who, nor which differences are significant. */
export function breakdownKey(rows: BreakdownRow[], dense: boolean): string[] {
  const shown = rows.flatMap(({ girls, boys }) => [girls, boys]).filter((sex) => sex.value !== null)
  const signs = dense ? ['● flickor, ◆ pojkar.'] : []
  if (dense && rows.some(({ sexDifference }) => sexDifference.significant))
    signs.push('Fet: säkerställd.')
  if (shown.some(({ lower }) => lower !== null)) {
    signs.push('Fältet bakom punkten: 95-procentigt intervall.')
  }
  if (shown.some(({ partial }) => partial)) {
    signs.push(partialSign)
  }
  if (rows.some(({ girls, boys }) => girls.bound || boys.bound)) signs.push(boundSign)
  const statuses = shown.map(({ doubtful }) => ({ status: doubtful ? 'doubtful' : 'ok' }) as const)
  signs.push(...doubtSigns(statuses))
  if (shown.some(({ uncertain }) => uncertain)) {
    signs.push('* tolkas med försiktighet: färre än 30 svar eller svarsfrekvens under 60\u00a0%.')
  }
  return signs.length ? [signs.join(' ')] : []
}
