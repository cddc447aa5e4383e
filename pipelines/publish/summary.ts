import { basename } from 'node:path'
import { formatNumber } from '../../src/lib/format/number.ts'
import type { Manifest } from '../../src/lib/schema/manifest.ts'
import { registerFiles } from '../registers/registers.ts'
import type { SourceFiles } from '../sources/source-files.ts'
import type { Table } from './parquet.ts'

/** What the run read, wrote, protected and left out, as lines of Swedish for the person who ran it. */
export function summarise(
  read: SourceFiles,
  tables: Table[],
  manifest: Manifest,
  out: string
): string[] {
  const { registers, kolada } = read
  const count = (number: number) => formatNumber(number, 0)
  const waiting = registers.indicators.filter(
    ({ id }) => !manifest.tables.some(({ file }) => file.includes(`indicator=${id}/`))
  )
  const bytes = manifest.tables.reduce((sum, table) => sum + table.bytes, 0)
  const { cells, primary, complementary, narrowest } = manifest.protected
  return [
    `Läst: ${registerFiles.length} register, ${files(kolada.retrieved.size)} från Kolada`,
    `  ${count(kolada.cells.size)} värden från Kolada, ${count(kolada.replaced)} av tabellens ersatta av svar`,
    ...rowLines(read),
    ...(read.boundaries ? [`  kommungränser ur ${basename(read.boundaries.path)}`] : []),
    `Skrivet till ${out}: ${manifest.tables.length} Parquet-filer, ${count(bytes / 1024)} kB, och manifest.json`,
    ...tables
      .filter(({ table }) => table === 'observations')
      .map((table) => `  ${observationLine(table)}`),
    `Skyddat: av ${count(cells)} celler ${count(primary)} direkt, ${count(complementary)} för att de inte ska kunna räknas ut`,
    ...(narrowest
      ? [
          `  snävaste intervall: ${count(narrowest.least)} till minst ${count(narrowest.greatest)} (${narrowest.table})`
        ]
      : []),
    ...closedLines(manifest),
    `Utelämnat: ${waiting.length} indikatorer i registret har ännu inga uppgifter`,
    ...(waiting.length > 0 ? [`  ${waiting.map(({ id }) => id).join(', ')}`] : []),
    ...kolada.unused.map((key) => `  ${key}: i Koladas svar, men ingen indikator använder nyckeln`)
  ]
}

/** The periods that stand as they were published: what comes late to them waits. */
function closedLines({ sources }: Manifest): string[] {
  return sources
    .filter(({ closed }) => closed.length > 0)
    .map(({ id, closed }) => {
      const years = closed.filter((period) => period.length === 4)
      return `Stängt: ${id} ${years.join(', ')}. Rader som kommer sent till dem ändrar inget`
    })
}

/** How many rows about persons and calls were counted; never anything of what is in them. */
function rowLines({ survey, calls, registers }: SourceFiles): string[] {
  const mark = (id: string) =>
    registers.sources.some((source) => source.id === id && source.kind === 'example')
      ? ' (exempeldata)'
      : ''
  const answered = survey?.answers.homes.forms.reduce((sum, forms) => sum + forms, 0)
  const called = [...(calls?.counts.values() ?? [])].reduce((sum, calls) => sum + calls, 0)
  return [
    ...(answered === undefined
      ? []
      : [`  ${formatNumber(answered, 0)} svarande i Liv & hälsa ung${mark('liv-och-halsa-ung')}`]),
    ...(calls ? [`  ${formatNumber(called, 0)} SIP-kallelser${mark('sip')}`] : [])
  ]
}

function files(count: number): string {
  return count === 1 ? '1 fil' : `${count} filer`
}

function observationLine({ rows }: Table): string {
  const of = (status: string) => rows.filter((row) => row.status === status).length
  const periods = rows.map(({ period }) => String(period)).sort()
  return [
    `${rows[0]?.indicator} ${periods[0]}–${periods.at(-1)}: ${formatNumber(rows.length, 0)} rader,`,
    `${of('ok')} med värde, ${of('under') + of('over')} som gräns, ${of('suppressed')} skyddade, ${of('missing')} saknas, ${of('incomplete')} ofullständiga`
  ].join(' ')
}
