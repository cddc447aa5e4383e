import { formatValue } from '../format/number.ts'
import type { BreakdownRow } from '../queries/breakdown.ts'
import type { IndicatorRow } from '../queries/indicators.ts'
import {
  absentText,
  gapText,
  isUncertain,
  realityText,
  withoutText,
  type Beside
} from './contrast.ts'
import { countHeading, countText, rateText } from './counts.ts'
import { groupPhrase } from './group.ts'
import { gradePhrase } from './labels.ts'
import { periodPhrase } from './period.ts'
import { capitalise } from './sentence.ts'
import { intervalText } from './value.ts'

/** What is said of one sex's mark, line by line: who, where and when, the value, how many, the gap. */
export function sexTip(
  row: BreakdownRow,
  beside: Beside,
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
  const gap = gapText(beside, indicator)
  return lines([
    `${who}, ${sentence_name} ${periodPhrase(year, indicator)}`,
    value === null ? null : `${formatValue(value, indicator)}${interval}`,
    heading && `${heading}: ${countText(indicator, row)}`,
    row.rate === null ? null : `Svarsfrekvens: ${rateText(row)}`,
    without && `Beräknat ${without}`,
    isUncertain(row, indicator) ? 'Tolkas med försiktighet' : null,
    gap && `Mot ${sex === 'flickor' ? 'pojkar' : 'flickor'}: ${withReality(gap, beside)}`
  ])
}

/** What is said of a row without two values: whom it is about, why they are not there, and all together. */
export function absentTip(beside: Beside, indicator: IndicatorRow, year: string): string[] {
  const { girls, all } = beside
  const who = `Flickor och pojkar${gradePhrase[girls.grade]}`
  return lines([
    `${who}, ${girls.sentence_name} ${periodPhrase(year, indicator)}`,
    capitalise(absentText(beside) ?? ''),
    all?.value == null ? null : `Alla: ${formatValue(all.value, indicator)}`
  ])
}

function withReality(gap: string, beside: Beside): string {
  return [gap, realityText(beside)].filter(Boolean).join(', ')
}

function lines(told: (string | null)[]): string[] {
  return told.flatMap((line) => line || [])
}
