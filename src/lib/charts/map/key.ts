import type { ValueUnit } from '../../format/bound.ts'
import { boundOf } from '../../schema/bound.ts'
import { doubtSigns, hiddenSign, verdictSigns } from '../parts/signs.ts'
import type { RankingRow } from '../ranking/row.ts'

/** What the map's own signs mean, as far as they occur in it. */
export function mapKey(
  rows: RankingRow[],
  against: string,
  unit: Pick<ValueUnit, 'hider'>
): string[] {
  const signs = rows.some(({ status }) => status === 'ok') ? ['Mörkare: högre värde.'] : []
  signs.push(...verdictSigns(rows, against))
  if (rows.some(({ status }) => status === 'missing' || status === 'incomplete')) {
    signs.push('Streckat: uppgift saknas.')
  }
  if (rows.some(boundOf)) signs.push('Vit med pil: under eller över gränsen, visas inte exakt.')
  signs.push(...doubtSigns(rows))
  if (rows.some(({ status }) => status === 'suppressed')) signs.push(hiddenSign(unit))
  return signs.length ? [signs.join(' ')] : []
}
