import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest, ManifestDrawing } from '../../src/lib/schema/manifest.ts'
import { drawBoundaries } from '../boundaries/outlines.ts'
import { fingerprints } from '../release/last-look.ts'
import type { LastRelease } from '../release/last-release.ts'
import { protectionFile } from '../release/standing.ts'
import type { Release } from '../sources/release.ts'
import type { SourceFiles } from '../sources/source-files.ts'
import { Refusal } from '../system/refusal.ts'
import type { Warned } from '../warnings/warned.ts'
import { writeParquet, type Table } from './parquet.ts'
import { changesSince, type Changes } from './report/changes.ts'
import { coverageOf } from './report/coverage.ts'
import { report } from './report/report.ts'
import { responseFigures } from './report/responses.ts'

import packageJson from '../../package.json' with { type: 'json' }

/** A release that lies ready in its folder, and what differs from the last one. */
export interface Prepared {
  manifest: Manifest
  changes: Changes
}

/** What is told beside the tables; `hide` leaves of a register's text what may be told again. */
interface Told {
  released: Release
  last: LastRelease | null
  warnings: readonly Warned[]
  hide: (text: string) => string
}

/**
 * Writes every table, the manifest and the report into a folder out of sight, and looks once more at the result. Throws
 * when anything fails. Nothing is put in place.
 */
export async function prepare(
  folder: string,
  tables: Table[],
  read: SourceFiles,
  { released, last, warnings, hide }: Told
): Promise<Prepared> {
  const written = []
  for (const table of tables) written.push(await writeParquet(folder, table))
  const changes = await changesSince(last, folder, written, { tables, hide })
  const manifest: Manifest = {
    version: packageJson.version,
    tables: written,
    sources: read.registers.sources.map(({ id, publisher, retrieved, licence, kind }) => {
      const files = read.figureFiles.get(id) ?? []
      const dates = files.flatMap((file) => file.retrieved ?? []).sort()
      const closed = released.closed.get(id) ?? []
      return { id, publisher, retrieved: dates.at(-1) ?? retrieved, licence, kind, files, closed }
    }),
    registers: read.registerFiles,
    boundaries: await writeBoundaries(folder, read),
    protected: released.protection.summary,
    opened: released.opened,
    coverage: coverageOf(read.registers, released.observations),
    responses: responseFigures(released.responses),
    changes: changes.values,
    registerChanges: changes.registers,
    warnings: warnings.map(({ words }) => words)
  }
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  const protectedTables = `${JSON.stringify(released.protection.tables)}\n`
  await writeFile(join(folder, protectionFile), protectedTables)
  await writeFile(
    join(folder, 'report.html'),
    report(manifest, read.registers, { warnings, doubts: released.doubts })
  )
  const told = await fingerprints(
    folder,
    [...read.readings.values()].flatMap(({ personFiles }) => personFiles)
  )
  if (told.length > 0) throw new Refusal(`Inget publiceras: ${told.join('; ')}.`)
  return { manifest, changes }
}

/** Writes what the map is drawn from; null where no file of boundaries has been put in the data folder. */
async function writeBoundaries(
  folder: string,
  { boundaries, registers }: SourceFiles
): Promise<ManifestDrawing | null> {
  if (!boundaries) return null
  const file = 'boundaries.json'
  const text = `${JSON.stringify(drawBoundaries(registers.areas, boundaries))}\n`
  await writeFile(join(folder, file), text)
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { file, bytes: Buffer.byteLength(text), sha256 }
}
