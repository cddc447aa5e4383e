import { absenceOf, notShown, type Absence } from '../../format/absence.ts'
import { formatPeriod, formatThrough } from '../../format/period.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { ResponseRow } from '../../queries/responses.ts'
import type { TrendRow } from '../../queries/trend.ts'
import { isDoubtful } from '../../schema/doubt.ts'
import { boundOf } from '../../schema/bound.ts'
import type { Comparator } from '../../schema/comparator.ts'
import { isProtected } from '../../schema/registers/indicator.ts'
import { isInProgress, isWindow } from '../../schema/period.ts'
import type { Verdict } from '../../schema/verdict.ts'
import { boundReason, boundWithUnit } from './bound.ts'
import { doubtSentence } from './doubt.ts'
import { countPhrase, needsCaution, rateText } from './counts.ts'
import { capitalise } from './sentence.ts'
import { intervalText, unitAfterValue, valueWithUnit } from './value.ts'
import { verdictWords } from '../comparison/verdict.ts'

type TipRow = Omit<TrendRow, 'area' | 'type' | 'lansdel' | 'label'>

/** What else is known of a value than its own row: how it compares, and how many answered. */
interface TipContext {
  verdict?: Verdict
  against?: Comparator
  response?: ResponseRow
}

/** How a reader of screens gets from value to value. */
export const tipKeys = 'Bläddra bland värdena med piltangenterna.'

const reasons: Record<Absence, string> = {
  missing: 'Uppgift saknas',
  suppressed: capitalise(notShown.here),
  not_asked: 'Frågan ställdes inte',
  incomplete: 'Ofullständigt värde som inte visas: någon kommuns uppgift saknas eller är tveksam'
}

/** Why there is no value; what this project did not hide itself, it has no reason for. */
function reasonOf({ status, period }: TipRow, indicator: IndicatorRow): string {
  if (status === 'incomplete' && isWindow(period))
    return 'Visas inte: värdet saknas för något av åren'
  const absence = absenceOf(status)
  const isHiddenBySource = absence === 'suppressed' && !isProtected(indicator)
  return isHiddenBySource ? capitalise(notShown.source) : reasons[absence]
}

/**
 * What is told of a value that is pointed at, line by line: "Norra länsdelen 2022", "14,1 per 1 000 invånare 0–20 år",
 * "95 % intervall 11,9–16,6", "cirka 140 barn och unga", "Högre än övriga länet, sämre"; of a bound "Under 25 % av eleverna", "Cirka 20 svar", and why.
 */
export function tipLines(indicator: IndicatorRow, row: TipRow, context: TipContext = {}): string[] {
  const heading = `${row.name} ${periodText(row.period, indicator)}`
  const { verdict, against, response } = context
  const bound = boundOf(row)
  if (bound) return [heading, ...boundLines(boundWithUnit(bound, indicator), indicator, row)]
  if (row.value === null) return [heading, reasonOf(row, indicator)]
  const answers = indicator.weight === 'answers' ? row.denominator : null
  const lines = [
    valueWithUnit(row.value, indicator) + nounOf(indicator),
    row.lower !== null && row.upper !== null
      ? `95\u00a0% intervall ${intervalText(row.lower, row.upper, indicator)}`
      : null,
    [countPhrase(indicator, row), rateText(response) && `svarsfrekvens ${rateText(response)}`]
      .filter(Boolean)
      .join(', '),
    isDoubtful(row) ? doubtSentence(row) : null,
    verdict && verdict !== 'untested' ? verdictWords(verdict, indicator.direction, against) : null,
    row.coverage !== null && row.coverage < 1 ? 'Någon kommun saknas i värdet' : null,
    needsCaution(response, answers) ? 'Tolkas med försiktighet' : null
  ]
  return [heading, ...lines.flatMap((line) => (line ? [capitalise(line)] : []))]
}

function boundLines(words: string, indicator: IndicatorRow, row: TipRow): string[] {
  const lines = [words + nounOf(indicator), countPhrase(indicator, row), boundReason(indicator)]
  return lines.flatMap((line) => (line ? [capitalise(line)] : []))
}

/** What is counted, where the unit says no more than that it is a number. */
function nounOf(indicator: IndicatorRow): string {
  const { counted, measure } = indicator
  return counted && measure === 'count' && !unitAfterValue(indicator) ? ` ${counted}` : ''
}

/** "2025", "2021–2023", "kvartal 1 2026 t.o.m. 6 mars" */
function periodText(period: string, { through }: IndicatorRow): string {
  const until = through && isInProgress(period, through) ? ` ${formatThrough(through)}` : ''
  return `${formatPeriod(period)}${until}`
}
