import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import { list } from './sentence.ts'

type Sourced = Pick<IndicatorRow, 'source_kind' | 'source_title'>

/** An indicator, or what is told of one. */
export type Figured =
  Pick<IndicatorRow, 'source_kind'> | { indicator: Pick<IndicatorRow, 'source_kind'> }

/** Its figures are made up. */
export function isMadeUp(row: Figured): boolean {
  // A finding names its indicator by id, and says itself where its figures come from.
  return ('source_kind' in row ? row : row.indicator).source_kind === 'example'
}

/** Those whose figures are official. */
export function officialOf<Row extends Figured>(rows: readonly Row[]): Row[] {
  return rows.filter((row) => !isMadeUp(row))
}

export const exampleMarks = ['', 'Exempeldata', 'Delvis exempeldata'] as const
/** Whether none, all or some of what is told is made up. */
export type ExampleMark = (typeof exampleMarks)[number]

/** Whether all, some or none of the figures are made up, as a mark says it; empty where none is. */
export function exampleMark(rows: readonly Figured[]): ExampleMark {
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
