import { basename } from 'node:path'
import { formatNumber } from '../../src/lib/format/number.ts'
import type { Manifest } from '../../src/lib/schema/manifest.ts'
import { registerFiles } from '../registers/registers.ts'
import type { SourceFiles } from '../sources/source-files.ts'
import type { Warned } from '../warnings/warned.ts'
import type { Table } from './parquet.ts'
import { changeLines } from './report/changed-values.ts'

// The rest stands in the data report.
const toldOfEach = 5

/** What the run read, wrote, protected and left out, as lines of Swedish for the person who ran it. */
export function summarise(
  read: SourceFiles,
  tables: Table[],
  manifest: Manifest,
  { out, warnings }: { out: string; warnings: readonly Warned[] }
): string[] {
  const { registers, boundaries } = read
  const told = [...read.readings.values()].map((reading) => reading.told)
  const count = (number: number) => formatNumber(number, 0)
  const waiting = registers.indicators.filter(
    ({ id }) => !manifest.tables.some(({ file }) => file.includes(`indicator=${id}/`))
  )
  const changed = changeLines(manifest.changes, registers, toldOfEach)
  const bytes = manifest.tables.reduce((sum, table) => sum + table.bytes, 0)
  const { cells, primary, complementary, narrowest } = manifest.protected
  return [
    `Läst: ${registerFiles.length} register`,
    ...told.flatMap((own) => own.read.map((line) => `  ${line}`)),
    ...read.notes.map((note) => `  ${note}`),
    ...(boundaries ? [`  kommungränser ur ${basename(boundaries.path)}`] : []),
    ...(changed.length > 0 ? ['Ändrat sedan förra gången:', ...changed] : []),
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
    ...told.flatMap((own) => own.unused.map((line) => `  ${line}`)),
    ...(warnings.length > 0 ? ['Att se över:', ...warnings.map(({ words }) => `  ${words}`)] : [])
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

function observationLine({ rows }: Table): string {
  const of = (status: string) => rows.filter((row) => row.status === status).length
  const periods = rows.map(({ period }) => String(period)).sort()
  return [
    `${rows[0]?.indicator} ${periods[0]}–${periods.at(-1)}: ${formatNumber(rows.length, 0)} rader,`,
    `${of('ok')} med värde, ${of('under') + of('over')} som gräns, ${of('suppressed')} skyddade, ${of('missing')} saknas, ${of('incomplete')} ofullständiga`
  ].join(' ')
}
