import type { IndicatorRow } from '../../queries/indicators.ts'
import { list } from './sentence.ts'

type Sourced = Pick<IndicatorRow, 'source_kind' | 'source_title'>

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

/** Whether all, some or none of a theme's figures are made up, as its mark says it; empty where none is. */
export function exampleMark(rows: { indicator: Pick<Sourced, 'source_kind'> }[]): string {
  const made = rows.filter(({ indicator }) => indicator.source_kind === 'example').length
  if (made === 0) return ''
  return made === rows.length ? 'Exempeldata' : 'Delvis exempeldata'
}
