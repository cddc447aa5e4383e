import { absenceText } from '../../format/absence.ts'
import { doubtfulWords } from '../../format/doubt.ts'
import { formatBound, type ValueUnit } from '../../format/bound.ts'
import { formatValue } from '../../format/number.ts'
import { boundOf, type Bound } from '../../schema/bound.ts'
import { isDoubtful } from '../../schema/doubt.ts'
import { isProtected, type Indicator } from '../../schema/registers/indicator.ts'
import type { Status } from '../../schema/observation.ts'
import { unitAfterValue } from './value.ts'

type Unit = Pick<Indicator, 'measure' | 'decimals'>
type Policy = Pick<Indicator, 'least_answers' | 'least_count'>

interface Row {
  value: number | null
  status: Status
  lower?: number | null
  upper?: number | null
}

/** How an indicator's values are written, for what knows no indicators. */
export function valueUnit({ measure, decimals }: Unit): ValueUnit {
  return { decimals, percent: measure === 'percent', counted: measure === 'count' }
}

/** The same for a chart, which says who has hidden what it does not show. */
export function chartUnit(indicator: Unit & Policy): ValueUnit {
  return { ...valueUnit(indicator), hider: isProtected(indicator) ? 'here' : 'source' }
}

/** The value as it stands in a table, or what stands in its place: "64 %", "0 % (tveksam uppgift)", "under 25 %", "visas inte". */
export function cellText(row: Row, indicator: Unit): string {
  if (row.value !== null) {
    const doubt = isDoubtful(row) ? ` (${doubtfulWords})` : ''
    return formatValue(row.value, indicator) + doubt
  }
  return absenceText(row, valueUnit(indicator))
}

/** The value or the bound: "64 %", "under 25 %"; null where nothing is told of it. */
export function valueOrBoundText(row: Row, indicator: Unit): string | null {
  return row.value === null && boundOf(row) === null ? null : cellText(row, indicator)
}

/** A bound with its unit as in running text: "under 25 % av eleverna", "under 4,4 per 1 000 invånare 0–19 år". */
export function boundWithUnit(bound: Bound, indicator: Unit & Pick<Indicator, 'unit'>): string {
  return `${formatBound(bound, valueUnit(indicator))} ${unitAfterValue(indicator)}`.trim()
}

/** Why a value is told as a bound, in a sentence. */
export function boundReason({ measure, weight }: Pick<Indicator, 'measure' | 'weight'>): string {
  if (weight === 'answers') {
    return 'Den exakta andelen visas inte, för att ingen ska kunna räkna ut vad en enskild elev har svarat.'
  }
  const what = {
    count: 'Det exakta antalet, som också kan vara noll,',
    percent: 'Den exakta andelen',
    rate: 'Det exakta värdet',
    mean: 'Det exakta värdet'
  }[measure]
  return `${what} visas inte, för att inget barn ska kunna pekas ut.`
}

/** Why values are told as bounds, whatever they are of; and what the words mean, below a table or a chart. */
export const boundWhy =
  'det exakta värdet visas inte, för att ingen ska kunna räkna ut vad som gäller ett enskilt barn.'
export const boundNote = `Under, över eller färre än: ${boundWhy}`

/** The same where any of the rows is a bound; empty elsewhere. */
export function boundNoteOf(rows: (Omit<Row, 'value'> | null | undefined)[]): string {
  return rows.some((row) => row && boundOf(row)) ? boundNote : ''
}

/** How the mark of a bound is read in a chart, one point. */
export const boundGuide =
  'Ett streck med pil betyder att värdet ligger under eller över strecket, åt pilens håll. Det exakta värdet visas inte, för att ingen ska kunna räkna ut vad som gäller ett enskilt barn.'
