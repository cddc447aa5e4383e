import { formatValue } from '../../format/number.ts'
import type { BreakdownRow } from '../../queries/indicator/breakdown.ts'
import { boundOf } from '../../schema/bound.ts'
import { isDoubtful } from '../../schema/doubt.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import {
  absentText,
  isUncertain,
  significanceText,
  sexDifferenceText,
  withoutText,
  type SexContrast
} from './contrast.ts'
import { boundReason, cellText, valueOrBoundText } from '../parts/bound.ts'
import { doubtSentence } from '../parts/doubt.ts'
import { countHeading, countText, rateText } from '../parts/counts.ts'
import { groupPhrase } from '../comparison/group.ts'
import { gradePhrase } from '../parts/labels.ts'
import { periodPhrase } from '../parts/period.ts'
import { capitalise, list } from '../parts/sentence.ts'
import { intervalText } from '../parts/value.ts'

/** What is said of one sex's mark, line by line: who, where and when, the value, how many, the difference. */
export function sexTip(
  row: BreakdownRow,
  contrast: SexContrast,
  indicator: IndicatorRow,
  year: string
): string[] {
  const { value, lower, upper, sex, sentence_name } = row
  const who = capitalise(groupPhrase(row, indicator))
  const interval =
    lower !== null && upper !== null
      ? ` (95\u00a0% intervall ${intervalText(lower, upper, indicator)})`
      : ''
  const heading = countHeading(indicator)
  const without = withoutText(row)
  const difference = sexDifferenceText(contrast, indicator)
  return lines([
    `${who}, ${sentence_name} ${periodPhrase(year, indicator)}`,
    value === null
      ? capitalise(valueOrBoundText(row, indicator) ?? '')
      : `${formatValue(value, indicator)}${interval}`,
    heading && `${heading}: ${countText(indicator, row)}`,
    row.rate === null ? null : `Svarsfrekvens: ${rateText(row)}`,
    without && `Beräknat ${without}`,
    isUncertain(row, indicator) ? 'Tolkas med försiktighet' : null,
    boundOf(row) && boundReason(indicator),
    isDoubtful(row) ? doubtSentence(row) : null,
    difference &&
      `Mot ${sex === 'flickor' ? 'pojkar' : 'flickor'}: ${withSignificance(difference, contrast)}`
  ])
}

/** What is said of a row without two values: whom it is about, why they are not there, and all together. */
export function absentTip(contrast: SexContrast, indicator: IndicatorRow, year: string): string[] {
  const { girls, all } = contrast
  const told = all && valueOrBoundText(all, indicator)
  const who = `Flickor och pojkar${gradePhrase[girls.grade]}`
  return lines([
    `${who}, ${girls.sentence_name} ${periodPhrase(year, indicator)}`,
    absentReason(contrast, indicator),
    told && `Alla: ${told}`
  ])
}

/** Why they are not there; of a bound, what is told and why the difference is not. */
function absentReason(contrast: SexContrast, indicator: IndicatorRow): string {
  const sides = [contrast.girls, contrast.boys]
  const isDoubted = sides.some(isDoubtful)
  if (!sides.some(boundOf) && !isDoubted) return capitalise(absentText(contrast, indicator) ?? '')
  const told = sides.map((row) => `${row.sex} ${cellText(row, indicator)}`)
  const why = isDoubted ? 'skillnaden prövas inte' : 'skillnaden går inte att räkna'
  return `${capitalise(list(told))}: ${why}`
}

function withSignificance(difference: string, contrast: SexContrast): string {
  return [difference, significanceText(contrast)].filter(Boolean).join(', ')
}

function lines(told: (string | null)[]): string[] {
  return told.flatMap((line) => line || [])
}
