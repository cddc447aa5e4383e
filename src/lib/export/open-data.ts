import Papa from 'papaparse'
import type { OpenRow } from '../queries/open-data.ts'
import type { Indicator } from '../schema/registers/indicator.ts'
import type { Source } from '../schema/registers/source.ts'
import { openColumns } from './open-columns.ts'

/** RFC 4180 with decimal points, as programs read it. */
export function openCsv(rows: OpenRow[]): string {
  const data = rows.map((row) => openColumns.map(({ of }) => of(row)))
  return `${Papa.unparse({ fields: openColumns.map(({ name }) => name), data })}\r\n`
}

/** The same rows, under what they are and where they come from. */
export function openJson(
  indicator: Pick<Indicator, 'id' | 'title' | 'unit' | 'definition' | 'retrieved'>,
  source: Source,
  rows: OpenRow[]
): string {
  return JSON.stringify({
    indikator: indicator.id,
    namn: indicator.title,
    enhet: indicator.unit,
    definition: indicator.definition,
    kalla: source.citation,
    utgivare: source.publisher,
    licens: source.licence,
    hamtat: indicator.retrieved,
    exempeldata: source.kind === 'example',
    rader: rows.map((row) => Object.fromEntries(openColumns.map(({ name, of }) => [name, of(row)])))
  })
}
