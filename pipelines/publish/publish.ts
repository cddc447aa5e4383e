import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest, ManifestDrawing } from '../../src/lib/schema/manifest.ts'
import { drawBoundaries } from '../boundaries/outlines.ts'
import type { OutFolder } from '../out/out-folder.ts'
import { fingerprints } from '../release/last-look.ts'
import type { LastRelease } from '../release/last-release.ts'
import { protectionFile } from '../release/standing.ts'
import type { Release } from '../sources/release.ts'
import type { SourceFiles } from '../sources/source-files.ts'
import { Refusal } from '../system/refusal.ts'
import type { Warned } from '../warnings/warned.ts'
import { writeParquet, type Table } from './parquet.ts'
import { changesSince } from './report/changes.ts'
import { coverageOf } from './report/coverage.ts'
import { report } from './report/report.ts'
import { responseFigures } from './report/responses.ts'

import packageJson from '../../package.json' with { type: 'json' }

/** Writes every table and the manifest to the out folder, all or nothing. Throws, with the folder as it was, when anything fails. */
export async function publish(
  out: OutFolder,
  tables: Table[],
  read: SourceFiles,
  {
    released,
    last,
    warnings
  }: { released: Release; last: LastRelease | null; warnings: readonly Warned[] }
): Promise<Manifest> {
  const staging = out.next
  const written = []
  for (const table of tables) written.push(await writeParquet(staging, table))
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
    boundaries: await writeBoundaries(staging, read),
    protected: released.protection.summary,
    opened: released.opened,
    coverage: coverageOf(read.registers, released.observations),
    responses: responseFigures(released.responses),
    changes: await changesSince(last, staging, written)
  }
  await writeFile(join(staging, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  const protectedTables = `${JSON.stringify(released.protection.tables)}\n`
  await writeFile(join(staging, protectionFile), protectedTables)
  await writeFile(join(staging, 'report.html'), report(manifest, read.registers, warnings))
  const told = await fingerprints(
    staging,
    [...read.readings.values()].flatMap(({ personFiles }) => personFiles)
  )
  if (told.length > 0) throw new Refusal(`Inget publiceras: ${told.join('; ')}.`)
  out.put()
  return manifest
}

/** Writes what the map is drawn from; null where no file of boundaries has been put in the data folder. */
async function writeBoundaries(
  folder: string,
  { boundaries, registers }: SourceFiles
): Promise<ManifestDrawing | null> {
  if (!boundaries) return null
  const file = 'boundaries.json'
  const text = `${JSON.stringify(drawBoundaries(registers.areas, boundaries.surfaces))}\n`
  await writeFile(join(folder, file), text)
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { file, bytes: Buffer.byteLength(text), sha256 }
}
