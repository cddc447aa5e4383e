import type { ManifestSource } from '../../../src/lib/schema/manifest.ts'
import { findingResponsesFile } from '../../registers/finding-responses.ts'
import type { Registers } from '../../registers/registers.ts'
import type { SourceFiles } from '../../sources/source-files.ts'
import type { LastRelease } from '../../release/last-release.ts'
import type { Table } from '../parquet.ts'
import { smallPart, some, type Loss } from './loss.ts'
import { publishedRows } from './published-rows.ts'
import { lostRows, lostValues, valueColumns, type Value } from './values.ts'

/** All that the last release had and this one has clearly less of, the largest loss first; told by published rows alone. */
export async function lossesSince(
  last: LastRelease,
  tables: Table[],
  { registers, readings }: SourceFiles
): Promise<Loss[]> {
  const kinds = new Map(last.manifest.sources.map(({ id, kind }) => [id, kind]))
  const comparable = registers.sources.filter(({ id, kind }) => {
    return (kinds.get(id) ?? kind) === kind
  })
  const losses = [
    ...lostDeliveries(kinds, registers),
    ...(await lostDecisions(last, tables)),
    ...lostLines(last, tables),
    ...(await lostFigures(last, tables, {
      registers,
      sources: new Set(comparable.map(({ id }) => id)),
      // A figure that its source has counted may be corrected.
      counted: new Set([...readings].filter(([, own]) => own.isOfPersons).map(([id]) => id))
    }))
  ]
  return losses.toSorted((a, b) => b.gone - a.gone || (a.words < b.words ? -1 : 1))
}

/** Sources whose own files are no more, so that an example would take their place. */
function lostDeliveries(
  kinds: Map<string, ManifestSource['kind']>,
  { sources }: Registers
): Loss[] {
  return sources
    .filter(({ id, kind }) => kind === 'example' && kinds.get(id) === 'official')
    .map(({ id }) => {
      const words = `${id}: förra gången regionens egna filer, nu exempeldata`
      return { gone: Infinity, words }
    })
}

/** A decision that has been published is not taken back by itself: every one is told. */
async function lostDecisions(last: LastRelease, tables: Table[]): Promise<Loss[]> {
  const before = await publishedRows<{ id: string }>(last, 'decisions', ['id'])
  const now = tables.find(({ table }) => table === 'decisions')?.rows ?? []
  const ids = new Set(now.map(({ id }) => id))
  const gone = before.filter(({ id }) => !ids.has(id)).map(({ id }) => id)
  // One that got another id is still there.
  if (now.length >= before.length || gone.length === 0) return []
  const words = `decisions.csv: ${gone.length} av ${before.length} beslut är borta (${some(gone)})`
  return [{ gone: gone.length, words }]
}

const countedRegisters = [
  'areas',
  'causes',
  'contacts',
  'facts',
  'finding_responses',
  'indicators',
  'initiatives',
  'meetings',
  'national',
  'short_forms',
  'sources',
  'targets',
  'themes',
  'voices'
]

/** The register that a table is read from. */
const registerOf = (table: string) =>
  table === 'finding_responses' ? findingResponsesFile : `${table.replaceAll('_', '-')}.csv`

function lostLines({ manifest }: LastRelease, tables: Table[]): Loss[] {
  return countedRegisters.flatMap((name) => {
    const was = manifest.tables.find(({ table }) => table === name)?.rows ?? 0
    const is = tables.find(({ table }) => table === name)?.rows.length ?? 0
    const gone = was - is
    if (gone <= was * smallPart) return []
    return [{ gone, words: `${registerOf(name)}: ${gone} av ${was} rader är borta` }]
  })
}

async function lostFigures(
  last: LastRelease,
  tables: Table[],
  {
    registers,
    sources,
    counted
  }: { registers: Registers; sources: ReadonlySet<string>; counted: ReadonlySet<string> }
): Promise<Loss[]> {
  const county = registers.areas.find(({ type }) => type === 'lan')?.code ?? ''
  const names = new Map(registers.areas.map(({ code, name }) => [code, name]))
  const nameOf = (area: string) => names.get(area) ?? area
  const measures = new Map(registers.indicators.map(({ id, measure }) => [id, measure]))
  const weightOf = ({ indicator, value, numerator, denominator }: Value) =>
    measures.get(indicator) === 'percent' ? denominator : (numerator ?? value)
  const before = grouped(await publishedRows<Value>(last, 'observations', valueColumns))
  const own = tables.filter(({ table }) => table === 'observations')
  const now = grouped(own.flatMap(({ rows }) => rows as unknown as Value[]))
  return [...before].flatMap(([id, values]) => {
    const source = values[0]?.source ?? ''
    if (!sources.has(source)) return []
    const found = lostValues(values, now.get(id) ?? [], nameOf)
    if (found) return [found]
    if (!counted.has(source)) return []
    return lostRows(values, now.get(id) ?? [], weightOf, { county, nameOf }) ?? []
  })
}

function grouped(values: Value[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const own = groups.get(value.indicator)
    if (own) own.push(value)
    else groups.set(value.indicator, [value])
  }
  return groups
}
