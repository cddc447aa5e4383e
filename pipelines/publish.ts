import { createHash } from 'node:crypto'
import { chmod, mkdtemp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Manifest, ManifestDrawing } from '../src/lib/schema/manifest.ts'
import packageJson from '../package.json' with { type: 'json' }
import { drawBoundaries } from './boundaries/outlines.ts'
import type { LastRelease } from './last-release.ts'
import { writeParquet, type Table } from './parquet.ts'
import type { Release } from './release.ts'
import { changesSince } from './report/changes.ts'
import { coverageOf } from './report/coverage.ts'
import { report } from './report/report.ts'
import { responseFigures } from './report/responses.ts'
import type { SourceFiles } from './source-files.ts'

/**
 * Writes every table and the manifest to `outDir`, all or nothing: into a folder beside it, which then takes its place.
 * Throws, with the old folder as it was, when anything fails.
 */
export async function publish(
  outDir: string,
  tables: Table[],
  read: SourceFiles,
  { released, last }: { released: Release; last: LastRelease | null }
): Promise<Manifest> {
  const out = resolve(outDir)
  await mkdir(dirname(out), { recursive: true })
  const staging = await mkdtemp(join(dirname(out), `.${basename(out)}-`))
  // A temporary folder is its owner's alone; what it becomes is read by web servers.
  await chmod(staging, 0o755)
  try {
    const written = []
    for (const table of tables) written.push(await writeParquet(staging, table))
    const manifest: Manifest = {
      version: packageJson.version,
      tables: written,
      sources: read.registers.sources.map(({ id, publisher, retrieved, licence, kind }) => {
        const files = read.figureFiles.get(id) ?? []
        const dates = files.flatMap((file) => file.retrieved ?? []).sort()
        return { id, publisher, retrieved: dates.at(-1) ?? retrieved, licence, kind, files }
      }),
      registers: read.registerFiles,
      boundaries: await writeBoundaries(staging, read),
      protected: released.protection.summary,
      coverage: coverageOf(read.registers, released.observations),
      responses: responseFigures(released.responses),
      changes: await changesSince(last, staging, written)
    }
    await writeFile(join(staging, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    await writeFile(join(staging, 'report.html'), report(manifest, read.registers))
    await replaceFolder(staging, out)
    return manifest
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
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

async function replaceFolder(staging: string, out: string): Promise<void> {
  const aside = `${staging}-old`
  const hadOld = await rename(out, aside).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    }
  )
  try {
    await rename(staging, out)
  } catch (error) {
    if (hadOld) await rename(aside, out)
    throw error
  }
  await rm(aside, { recursive: true, force: true })
}
