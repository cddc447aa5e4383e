import { basename } from 'node:path'
import { formatNumber } from '../../src/lib/format/number.ts'
import type { Manifest } from '../../src/lib/schema/manifest.ts'
import { registerFiles } from '../registers/registers.ts'
import type { SourceFiles } from '../sources/source-files.ts'
import type { LastRelease } from '../release/last-release.ts'
import type { Warned } from '../warnings/warned.ts'
import type { Table } from './parquet.ts'
import type { Prepared } from './publish.ts'
import type { PublishedVoices } from './voices.ts'
import { some } from './loss/loss.ts'
import { registerLines } from './report/changed-registers.ts'
import { changeLines, namesOf } from './report/changed-values.ts'
import type { Changes } from './report/changes.ts'

// More stands in the data report.
const toldAtMost = { rows: 5, indicators: 10, values: 5 }
const everything = { rows: Infinity, indicators: Infinity, values: Infinity }

const count = (number: number) => formatNumber(number, 0)

/** What the run read, as lines of Swedish for the person who runs it. */
export function readLines({ readings, notes, boundaries }: SourceFiles): string[] {
  const told = [...readings.values()].map((reading) => reading.told)
  return [
    `Läst: ${registerFiles.length} register`,
    ...told.flatMap((own) => own.read.map((line) => `  ${line}`)),
    ...notes.map((note) => `  ${note}`),
    ...(boundaries ? [`  kommungränser ur ${basename(boundaries.path)}`] : [])
  ]
}

/** What differs from the last release, where there is one; with `all`, every line of it. */
export function changedLines(
  { manifest, changes }: Prepared,
  last: LastRelease | null,
  { registers }: SourceFiles,
  all: boolean
): string[] {
  if (!last) return ['Ingen tidigare release att jämföra med: allt är nytt.']
  if (!changes.isChanged) return unchangedLines(changes)
  const most = all ? everything : toldAtMost
  const names = namesOf(registers, manifest)
  return [
    'Ändrat sedan förra releasen:',
    ...registerLines(changes.registers, most.rows),
    ...changeLines(changes.values, names, most)
  ]
}

function unchangedLines({ otherFiles }: Changes): string[] {
  if (otherFiles.length === 0) return ['Inget har ändrats sedan förra releasen.']
  return [
    `Inga värden och inga register har ändrats sedan förra releasen, men det som följer av dem: ${some(otherFiles)}.`
  ]
}

/** What somebody should look at in what is published, or would be. */
export function oddLines(warnings: readonly Warned[]): string[] {
  return warnings.length > 0 ? ['Att se över:', ...warnings.map(({ words }) => `  ${words}`)] : []
}

/** What the run wrote, protected and left out. */
export function writtenLines(
  { registers, readings }: SourceFiles,
  { tables, voices }: { tables: Table[]; voices: PublishedVoices },
  manifest: Manifest,
  out: string
): string[] {
  const waiting = registers.indicators.filter(
    ({ id }) => !manifest.tables.some(({ file }) => file.includes(`indicator=${id}/`))
  )
  const bytes = manifest.tables.reduce((sum, table) => sum + table.bytes, 0)
  const { cells, primary, complementary, narrowest } = manifest.protected
  return [
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
    ...voiceLines(voices),
    `Utelämnat: ${waiting.length} indikatorer i registret har ännu inga uppgifter`,
    ...(waiting.length > 0 ? [`  ${waiting.map(({ id }) => id).join(', ')}`] : []),
    ...[...readings.values()].flatMap(({ told }) => told.unused.map((line) => `  ${line}`))
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

/** How many voices are told more widely than they were handed in, or not at all. Which ones stands nowhere. */
function voiceLines({ voices, widened, withheld, asBefore }: PublishedVoices): string[] {
  if (voices.length + withheld === 0) return []
  return [
    `Röster: ${count(voices.length)} publicerade, av dem ${count(widened)} utan kommun eller årskurs; ${count(withheld)} hålls inne för att gruppen är liten`,
    ...(asBefore > 0
      ? [
          `  ${count(asBefore)} visas vidare än annars, eller inte alls, för att en tidigare release säger något annat`
        ]
      : [])
  ]
}

function observationLine({ rows }: Table): string {
  const of = (status: string) => rows.filter((row) => row.status === status).length
  const periods = rows.map(({ period }) => String(period)).sort()
  const doubtful = of('doubtful')
  return [
    `${rows[0]?.indicator} ${periods[0]}–${periods.at(-1)}: ${formatNumber(rows.length, 0)} rader,`,
    `${of('ok')} med värde, ${doubtful > 0 ? `${doubtful} tveksamma, ` : ''}${of('under') + of('over')} som gräns, ${of('suppressed')} skyddade, ${of('missing')} saknas, ${of('incomplete')} ofullständiga`
  ].join(' ')
}
