import { notShown } from '../../format/absence.ts'
import type { ValueUnit } from '../../format/bound.ts'
import { doubtfulWords } from '../../format/doubt.ts'
import { isDoubtful } from '../../schema/doubt.ts'
import type { Status } from '../../schema/observation.ts'
import type { Verdict } from './verdict.ts'

// What signs that several charts have mean, as their keys say it.
export const boundSign =
  'Streck med pil: värdet ligger under eller över strecket men visas inte exakt.'

export const bandSign = 'Skuggat: 95-procentigt intervall.'
export const partialSign = 'Ofylld punkt: någon kommun saknas i värdet.'
export const throughSign = 'Ofylld punkt för sig: perioden är inte slut.'

/** What the ring with a question mark means, as far as it occurs. */
export function doubtSigns(rows: readonly { status: Status }[]): string[] {
  return rows.some(isDoubtful) ? [`Ring med frågetecken: ${doubtfulWords}, prövas inte.`] : []
}

/** What a cross means. */
export function hiddenSign({ hider = 'here' }: Pick<ValueUnit, 'hider'>): string {
  return `× ${notShown[hider]}.`
}

/** What the signs of a verdict mean; nothing where none is drawn. */
export function verdictSigns(rows: { verdict: Verdict }[], against?: string): string[] {
  if (!rows.some(({ verdict }) => verdict === 'higher' || verdict === 'lower')) return []
  const than = against ? ` än ${against}` : ''
  return [`▲ säkert högre${than}, ▼ säkert lägre.`]
}
