import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { ManifestFile } from '../src/lib/schema/manifest.ts'
import { koladaCodes } from './kolada/codes.ts'
import { readKoladaFigures, type KoladaFigures } from './kolada/figures.ts'
import { checkRange } from './kolada/range.ts'
import type { Problems } from './problems.ts'
import { readRegisters, registerFiles, type Registers } from './registers.ts'

/** Everything that a run reads, checked. */
export interface SourceFiles {
  registers: Registers
  kolada: KoladaFigures
  /** The registers' files and, by source, the files of figures: for the manifest. */
  registerFiles: ManifestFile[]
  figureFiles: Map<string, ManifestFile[]>
}

/** Reads the data folder; every bad cell goes to `problems`, all of them in one run. */
export async function readSourceFiles(dataDir: string, problems: Problems): Promise<SourceFiles> {
  const registers = await readRegisters(dataDir, problems)
  const kolada = await readKoladaFigures(
    join(dataDir, 'raw', 'kolada'),
    {
      ...(await koladaCodes(dataDir, registers, problems)),
      tableRetrieved: registers.sources.find(({ id }) => id === 'kolada')?.retrieved ?? null
    },
    problems
  )
  checkRange(kolada, registers, problems)
  if (problems.found) {
    return { registers, kolada, registerFiles: [], figureFiles: new Map() }
  }
  const koladaFiles = [...kolada.retrieved].map(([path, retrieved]) =>
    describe(dataDir, path, retrieved)
  )
  return {
    registers,
    kolada,
    registerFiles: await Promise.all(
      registerFiles.map((file) => describe(dataDir, join(dataDir, file), null))
    ),
    figureFiles: new Map([['kolada', await Promise.all(koladaFiles)]])
  }
}

async function describe(
  dataDir: string,
  path: string,
  retrieved: string | null
): Promise<ManifestFile> {
  const bytes = await readFile(path)
  return {
    file: relative(dataDir, path).replaceAll('\\', '/'),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    retrieved
  }
}
