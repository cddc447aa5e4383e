import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { ManifestFile } from '../../src/lib/schema/manifest.ts'
import { creditFile } from '../boundaries/credit.ts'
import { readBoundaries, type BoundaryFile } from '../boundaries/file.ts'
import { isThere } from '../read/is-there.ts'
import { checkDeclaredRows } from '../read/declared-rows.ts'
import type { Problems } from '../read/problems.ts'
import { areaMovesFile } from '../registers/area-moves.ts'
import { confirmedFile } from '../registers/confirmed.ts'
import { causesFile } from '../registers/causes.ts'
import { contactsFile } from '../registers/contacts.ts'
import { findingResponsesFile } from '../registers/finding-responses.ts'
import { meetingsFile } from '../registers/meetings.ts'
import { nationalFile } from '../registers/national.ts'
import { shortFormsFile } from '../registers/short-forms.ts'
import { targetsFile } from '../registers/targets.ts'
import { knownWordsFile } from '../registers/names/known-words.ts'
import { kommunCodes } from '../registers/mentioned.ts'
import { readRegisters, registerFiles, type Registers } from '../registers/registers.ts'
import { allSources, sourcesOf } from './all.ts'
import { checkRawFolder } from './raw-folder.ts'
import type { Reading } from './source.ts'
import { checkTableFolders } from './tables/folder.ts'

/** Everything that a run reads, checked. */
export interface SourceFiles {
  registers: Registers
  /** What was done to read files that are not as files should be, in Swedish. */
  notes: readonly string[]
  /** By source, in the order of all sources; those with nothing to read are not in it. */
  readings: Map<string, Reading>
  /** Where the kommuner meet; null where no file of boundaries has been put. */
  boundaries: BoundaryFile | null
  /** The registers' files, boundaries among them, and, by source, the files of figures: for the manifest. */
  registerFiles: ManifestFile[]
  figureFiles: Map<string, ManifestFile[]>
}

/** Reads the data folder; every bad cell goes to `problems`, all of them in one run. `today` is YYYY-MM-DD. */
export async function readSourceFiles(
  dataDir: string,
  today: string,
  problems: Problems
): Promise<SourceFiles> {
  const registers = await readRegisters(dataDir, allSources, problems)
  const isSound = !problems.found
  const kommuner = await kommunCodes(dataDir, registers.areas, isSound)
  const readings = new Map<string, Reading>()
  const sources = sourcesOf(registers.sources)
  for (const source of sources) {
    const input = { dataDir, registers, isSound, kommuner, today }
    const reading = await source.read(input, problems)
    if (reading) readings.set(source.id, reading)
  }
  const read = {
    notes: problems.notes,
    registers: { ...registers, sources: asRead(registers, readings) },
    readings,
    boundaries: await readBoundaries(join(dataDir, 'boundaries'), registers.areas, problems)
  }
  for (const { id } of registers.sources) {
    const optional = sources.find((source) => source.id === id)?.optionalFiles ?? []
    await checkDeclaredRows(join(dataDir, 'raw', id), optional, problems)
  }
  if (isSound) {
    const known = registers.sources.map(({ id }) => id)
    await checkRawFolder(dataDir, known, problems)
  }
  if (isSound) await checkTableFolders(dataDir, tableSources(registers), problems)
  if (problems.found) return { ...read, registerFiles: [], figureFiles: new Map() }
  return { ...read, ...(await describeFiles(dataDir, read)) }
}

/** The ids of the sources that published tables may lie there for. */
function tableSources({ sources }: Registers): string[] {
  const others = allSources.filter(({ maybeTables }) => !maybeTables)
  return sources.map(({ id }) => id).filter((id) => !others.some((own) => own.id === id))
}

/** The sources as their files are: a region's own files are no example, whatever the register expected. */
function asRead({ sources }: Registers, readings: ReadonlyMap<string, Reading>) {
  return sources.map((source) => ({
    ...source,
    kind: readings.get(source.id)?.kind ?? source.kind
  }))
}

/** Nothing of files with rows about persons, nor of voices, some of which are withheld: a hash, or a size, is a test for guesses at what is in them. */
async function describeFiles(
  dataDir: string,
  { readings, boundaries, registers }: Pick<SourceFiles, 'readings' | 'boundaries' | 'registers'>
) {
  const describeFile = (path: string, retrieved: string | null) =>
    describe(path, relative(dataDir, path).replaceAll('\\', '/'), retrieved)
  const figureFiles = new Map<string, ManifestFile[]>()
  for (const [id, { files }] of readings) {
    const own = await Promise.all(files.map(({ path, retrieved }) => describeFile(path, retrieved)))
    figureFiles.set(id, own)
  }
  const moved = registers.areas.some(({ earlier }) => earlier !== undefined)
  const names = [
    ...registerFiles,
    ...(moved ? [areaMovesFile] : []),
    ...(registers.targets.length > 0 ? [targetsFile] : []),
    ...(registers.contacts.length > 0 ? [contactsFile] : []),
    ...((await isThere(join(dataDir, findingResponsesFile))) ? [findingResponsesFile] : []),
    ...(registers.causes.length > 0 ? [causesFile] : []),
    ...(registers.meetings.length > 0 ? [meetingsFile] : []),
    ...(registers.national.length > 0 ? [nationalFile] : []),
    ...(registers.confirmed.length > 0 ? [confirmedFile] : []),
    ...(registers.knownWords.length > 0 ? [knownWordsFile] : []),
    ...(registers.shortForms.length > 0 ? [shortFormsFile] : [])
  ]
  const kept = names.map((file) => join(dataDir, file))
  const outlines = boundaries ? [boundaries.path, join(dirname(boundaries.path), creditFile)] : []
  const paths = [...kept, ...outlines]
  const described = paths.map((path) => describeFile(path, null))
  return { figureFiles, registerFiles: await Promise.all(described) }
}

async function describe(
  path: string,
  file: string,
  retrieved: string | null
): Promise<ManifestFile> {
  const bytes = await readFile(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { file, bytes: bytes.length, sha256, retrieved }
}
