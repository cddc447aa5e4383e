import type { IndicatorRow } from '../../queries/indicators.ts'
import { list } from './sentence.ts'

type Sourced = Pick<IndicatorRow, 'source_kind' | 'source_title'>

/** An indicator, or what is told of one. */
export type Figured =
  Pick<IndicatorRow, 'source_kind'> | { indicator: Pick<IndicatorRow, 'source_kind'> }

/** Its figures are made up. */
export function isMadeUp(row: Figured): boolean {
  return ('indicator' in row ? row.indicator : row).source_kind === 'example'
}

/** Those whose figures are official. */
export function officialOf<Row extends Figured>(rows: readonly Row[]): Row[] {
  return rows.filter((row) => !isMadeUp(row))
}

/** Whether all, some or none of the figures are made up, as a mark says it; empty where none is. */
export function exampleMark(rows: readonly Figured[]): string {
  const made = rows.filter(isMadeUp).length
  if (made === 0) return ''
  return made === rows.length ? 'Exempeldata' : 'Delvis exempeldata'
}

/** The sources whose figures are made up, of those that these indicators come from: "Liv & hälsa ung"; null where none is. */
export function exampleSources(indicators: readonly Sourced[]): string | null {
  const examples = indicators.filter(({ source_kind }) => source_kind === 'example')
  const titles = [...new Set(examples.map(({ source_title }) => source_title))].sort()
  return titles.length === 0 ? null : list(titles)
}

/** Which rows of a table are made up; empty where none is. */
export function exampleRowsNote(indicators: readonly Sourced[]): string {
  const sources = exampleSources(indicators)
  return sources === null ? '' : `Rader ur ${sources} är exempeldata.`
}
