import { doubtfulWords } from '../../format/doubt.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import { isDoubtful } from '../../schema/doubt.ts'
import type { Status } from '../../schema/observation.ts'
import { capitalise, list } from './sentence.ts'
import { pooledWhose } from '../county/county.ts'

interface Row {
  value: number | null
  status: Status
}

/** Why a value is doubtful: nothing is told apart from all else that does not fit. */
export function doubtReason({ value }: Pick<Row, 'value'>): string {
  return value === 0
    ? 'källan anger noll, bredvid år med fler än fem fall'
    : 'källans värde går inte ihop med andra år eller platser'
}

/** What must be known of a doubtful value that a text tells. */
export function doubtSentence(row: Pick<Row, 'value'>): string {
  return `Uppgiften är tveksam: ${doubtReason(row)}. Den prövas inte.`
}

/** The same below a chart or a table, with whom to ask; empty where no row is doubtful. */
export function doubtNoteOf(
  rows: readonly (Row | null | undefined)[],
  indicators: readonly Pick<IndicatorRow, 'publisher'>[]
): string {
  const doubtful = rows.flatMap((row) => (row && isDoubtful(row) ? [row] : []))
  if (doubtful.length === 0) return ''
  const reasons = [...new Set(doubtful.map(doubtReason))]
  const publishers = [...new Set(indicators.map(({ publisher }) => publisher))]
  return `${capitalise(doubtfulWords)}: ${reasons.join(', eller ')}. Den prövas inte och räknas inte in i ${pooledWhose} värde. Fråga ${list(publishers)} om den är rätt.`
}

/** How the mark of a doubtful value is read in a chart; no point where there is none. */
export function doubtPoints(rows: readonly Pick<Row, 'status'>[]): string[] {
  if (!rows.some(isDoubtful)) return []
  return [
    'En ring med frågetecken är en tveksam uppgift: källans värde går inte ihop med andra år eller platser. Den prövas inte och räknas inte in i andra värden.'
  ]
}
