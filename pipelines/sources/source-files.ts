import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { ManifestFile } from '../../src/lib/schema/manifest.ts'
import { readBoundaries, type BoundaryFile } from '../boundaries/file.ts'
import { checkDeclaredRows } from '../read/declared-rows.ts'
import type { Problems } from '../read/problems.ts'
import { readRegisters, registerFiles, type Registers } from '../registers/registers.ts'
import { dropDelivery, findDelivery, type Delivery } from './delivery.ts'
import { koladaCodes, type KoladaCodes } from './kolada/codes.ts'
import { readKoladaFigures, type KoladaFigures } from './kolada/figures.ts'
import { checkRange } from './kolada/range.ts'
import { readCalls, type Calls } from './sip/calls.ts'
import { readSurvey, type Survey } from './survey/survey.ts'

/** Everything that a run reads, checked. */
export interface SourceFiles {
  registers: Registers
  kolada: KoladaFigures
  /** Null where nothing has been delivered. */
  survey: Survey | null
  calls: Calls | null
  /** Where the kommuner meet; null where no file of boundaries has been put. */
  boundaries: BoundaryFile | null
  /** By source, the paths of the files that the region has delivered rows about persons in: none are generated. */
  delivered: Map<string, string[]>
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
  const registers = await readRegisters(dataDir, problems)
  const sound = !problems.found
  const codes = await koladaCodes(dataDir, registers, problems)
  const kolada = await readKolada(dataDir, registers, codes, problems)
  const kommuner = new Set([...codes.areas.values()].filter((code) => isKommun.test(code)))
  const deliveries = await findDeliveries(dataDir, registers, problems)
  try {
    const [own, calls] = ['liv-och-halsa-ung', 'sip'].map((source) => deliveries.get(source))
    const known = { kommuner, indicators: sound ? registers.indicators : null }
    const survey = own ? await readSurvey(own, known, problems) : null
    const read = {
      registers: { ...registers, sources: asDelivered(registers, deliveries) },
      kolada,
      survey,
      calls: calls ? await readCallFiles(calls, kommuner, today, problems) : null,
      boundaries: await readBoundaries(join(dataDir, 'boundaries'), registers.areas, problems),
      delivered: new Map(
        [...deliveries]
          .filter(([, { generated }]) => !generated)
          .map(([id, { folder, files }]) => [id, files.map((file) => join(folder, file))])
      )
    }
    for (const { id } of registers.sources) {
      // Answers from Kolada may have taken the table's place.
      const optional = id === 'kolada' ? ['figures.csv'] : []
      await checkDeclaredRows(join(dataDir, 'raw', id), optional, problems)
    }
    if (problems.found) return { ...read, registerFiles: [], figureFiles: new Map() }
    return { ...read, ...(await describeFiles(dataDir, read)) }
  } finally {
    for (const delivery of deliveries.values()) await dropDelivery(delivery)
  }
}

// All four-digit codes but riket's.
const isKommun = /^(?!0000)\d{4}$/

async function readKolada(
  dataDir: string,
  registers: Registers,
  codes: KoladaCodes,
  problems: Problems
) {
  const kolada = await readKoladaFigures(
    join(dataDir, 'raw', 'kolada'),
    {
      ...codes,
      tableRetrieved: registers.sources.find(({ id }) => id === 'kolada')?.retrieved ?? null
    },
    problems
  )
  checkRange(kolada, registers, problems)
  return kolada
}

async function findDeliveries(dataDir: string, { sources }: Registers, problems: Problems) {
  const deliveries = new Map<string, Delivery>()
  for (const source of sources) {
    if (source.id === 'kolada') continue
    const delivery = await findDelivery(source, join(dataDir, 'raw', source.id), problems)
    if (delivery) deliveries.set(source.id, delivery)
  }
  return deliveries
}

/** The sources as their files are: a region's own files are no example, whatever the register expected. */
function asDelivered({ sources }: Registers, deliveries: Map<string, Delivery>) {
  return sources.map((source) => ({
    ...source,
    kind: deliveries.get(source.id)?.kind ?? source.kind
  }))
}

function readCallFiles(
  { folder, files }: Delivery,
  kommuner: ReadonlySet<string>,
  today: string,
  problems: Problems
) {
  const paths = files.map((file) => join(folder, file))
  return readCalls(paths, kommuner, today, problems)
}

async function describeFiles(
  dataDir: string,
  { kolada, boundaries }: Pick<SourceFiles, 'kolada' | 'boundaries'>
) {
  const described = (path: string, retrieved: string | null) =>
    describe(path, relative(dataDir, path).replaceAll('\\', '/'), retrieved)
  const figureFiles = new Map([
    [
      'kolada',
      await Promise.all(
        [...kolada.retrieved].map(([path, retrieved]) => described(path, retrieved))
      )
    ]
  ])
  // Nothing of files with rows about persons: a hash, or a size, is a test for guesses at what is in them.
  const kept = registerFiles.map((file) => join(dataDir, file))
  const registers = [...kept, ...(boundaries ? [boundaries.path] : [])].map((path) =>
    described(path, null)
  )
  return { figureFiles, registerFiles: await Promise.all(registers) }
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
