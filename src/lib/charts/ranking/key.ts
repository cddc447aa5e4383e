import { boundOf } from '../../schema/bound.ts'
import { boundSign, doubtSigns, verdictSigns } from '../parts/signs.ts'
import type { RankingRow } from './row.ts'

/** What the ranking's own signs mean, as far as they occur in it. */
export function rankingKey(
  rows: RankingRow[],
  { intervals, hasTargets, against }: { intervals: boolean; hasTargets: boolean; against?: string }
): string[] {
  const signs = intervals ? ['Stapeln bakom punkten: 95-procentigt intervall.'] : []
  signs.push(...verdictSigns(rows, against))
  if (hasTargets) signs.push('Streckprickad linje: mål.')
  if (rows.some(boundOf)) signs.push(boundSign)
  signs.push(...doubtSigns(rows))
  return signs.length ? [signs.join(' ')] : []
}
