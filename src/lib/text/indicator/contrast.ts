import { absenceText } from '../../format/absence.ts'
import { formatNumber, roundedTo } from '../../format/number.ts'
import type { BreakdownRow } from '../../queries/indicator/breakdown.ts'
import { boundOf } from '../../schema/bound.ts'
import { isDoubtful, sureValue } from '../../schema/doubt.ts'
import type { Indicator } from '../../schema/registers/indicator.ts'
import type { Verdict } from '../../schema/verdict.ts'
import type { Contrast } from '../../stats/contrast.ts'
import { valueUnit } from '../parts/bound.ts'
import { needsCaution } from '../parts/counts.ts'
import { lackingNames } from '../parts/lacking.ts'

/** Girls beside boys of one school year in one place. */
export type SexContrast = Contrast<BreakdownRow>

type Unit = Pick<Indicator, 'measure' | 'decimals'>

/** How far apart girls and boys are: "25 procentenheter", "1,26 gånger"; null where either has no value or a doubtful one. */
export function sexDifferenceText(
  { girls, boys }: SexContrast,
  { measure, decimals }: Unit
): string | null {
  const [one, other] = [sureValue(girls), sureValue(boys)]
  if (one === null || other === null) return null
  if (one === other) return 'ingen skillnad'
  const difference = Math.abs(one - other)
  const less = Math.min(one, other)
  if (measure === 'rate' && less > 0) return `${formatNumber((less + difference) / less, 2)} gånger`
  if (measure !== 'percent') return `skillnad ${formatNumber(difference, decimals)}`
  const least = 10 ** -decimals
  if (roundedTo(difference, decimals) === 0) return `under ${points(least, decimals)}`
  return points(difference, decimals)
}

function points(size: number, decimals: number): string {
  const number = formatNumber(size, decimals)
  return `${number} ${number === '1' ? 'procentenhet' : 'procentenheter'}`
}

/** Whether the difference is statistically significant; null where there is none, or none to be seen. */
export function significanceText({ girls, boys, verdict }: SexContrast): string | null {
  const [one, other] = [sureValue(girls), sureValue(boys)]
  if (one === null || other === null || one === other) return null
  return significanceWords[verdict]
}

const significanceWords: Record<Verdict, string> = {
  higher: 'säkerställd',
  lower: 'säkerställd',
  none: 'inte säkerställd',
  untested: 'prövas inte'
}

/** The same in a table, where no picture shows who lies higher. */
export function contrastWords(contrast: SexContrast): string {
  const { verdict } = contrast
  if (verdict === 'none' || verdict === 'untested') return significanceText(contrast) ?? ''
  return `${significanceWords[verdict]}, flickor ${verdict === 'higher' ? 'högre' : 'lägre'}`
}

/** Why there is no difference: "visas inte", "flickor: visas inte", "kan inte räknas", "prövas inte" of a doubtful value; null where both have a value. */
export function absentText({ girls, boys }: SexContrast, unit: Unit): string | null {
  const told = [girls, boys].flatMap((row) =>
    row.status === 'ok' || isDoubtful(row) || boundOf(row)
      ? []
      : [{ sex: row.sex, words: absenceText(row, valueUnit(unit)) }]
  )
  const [first, second] = told
  // A bound is seen for itself; only what lies between it and the other is not known.
  if (!first) {
    if (isDoubtful(girls) || isDoubtful(boys)) return 'prövas inte'
    return boundOf(girls) || boundOf(boys) ? 'kan inte räknas' : null
  }
  if (first.words === second?.words) return first.words
  return told.map(({ sex, words }) => `${sex}: ${words}`).join(', ')
}

/** Said where a difference is not what the values beside it give, since they are rounded and it is not; null elsewhere. */
export function roundingNote(shown: SexContrast[], { measure, decimals }: Unit): string | null {
  if (measure === 'rate') return null
  const differs = shown.some(({ girls, boys }) => {
    const [one, other] = [sureValue(girls), sureValue(boys)]
    if (one === null || other === null) return false
    const [less, more] = [one, other].toSorted((a, b) => a - b) as [number, number]
    const shown = roundedTo(roundedTo(more, decimals) - roundedTo(less, decimals), decimals)
    return shown !== roundedTo(more - less, decimals)
  })
  return differs ? 'Skillnaderna är räknade innan värdena avrundats.' : null
}

/** What a value was computed without: "utan Degerfors"; null where nothing is missing. */
export function withoutText(row: BreakdownRow): string | null {
  const { value, coverage } = row
  if (value === null || coverage === null || coverage >= 1) return null
  const names = lackingNames(row)
  return names ? `utan ${names}` : null
}

/** Whether a survey's value must be read with caution. */
export function isUncertain(row: BreakdownRow, { weight }: Pick<Indicator, 'weight'>): boolean {
  if (weight !== 'answers' || row.value === null) return false
  return needsCaution(row, row.denominator)
}
