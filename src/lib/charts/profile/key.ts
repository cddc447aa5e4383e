import { boundOf } from '../../schema/bound.ts'
import { sureValue } from '../../schema/doubt.ts'
import { boundSign, doubtSigns, verdictSigns } from '../parts/signs.ts'
import type { ProfileRow } from './row.ts'

/** What the profile's own signs mean, as far as they occur in it. */
export function profileKey(rows: ProfileRow[], against: string, showsYears: boolean): string[] {
  const shown = rows.filter((row) => sureValue(row) !== null)
  const signs = verdictSigns(shown, against)
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
  if (showsYears && shown.some(({ trend }) => trend === 'higher' || trend === 'lower')) {
    signs.push('↗ ↘ vid kurvan: säkerställd trend.')
  }
  if (shown.some(({ partial }) => partial))
    signs.push('Ofyllt märke: någon kommun saknas i värdet.')
  if (shown.some(({ alone, riket }) => alone === null && riket !== null)) signs.push('◇ riket.')
  if (rows.some(boundOf)) signs.push(boundSign)
  signs.push(...doubtSigns(rows.flatMap((row) => [row, ...(showsYears ? row.timeSeries : [])])))
  if (shown.some(({ uncertain }) => uncertain)) {
    signs.push('* tolkas med försiktighet: färre än 30 svar eller svarsfrekvens under 60 %.')
  }
  return signs.length ? [signs.join(' ')] : []
}
