import { Problems } from '../../../pipelines/read/problems.ts'
import { readRegisters, type Registers } from '../../../pipelines/registers/registers.ts'
import { allSources } from '../../../pipelines/sources/all.ts'
import { projectData } from '../data-folder.ts'
import { SourceFolder } from '../source-folder.ts'

let own: Promise<Registers> | undefined

/**
 * A folder for the register that a test file is about, gone after its tests, and the project's own registers, which it
 * speaks of: read once for all files of a worker, and not to be changed.
 */
export async function registerFolder(): Promise<{ folder: SourceFolder; registers: Registers }> {
  const folder = await SourceFolder.ofFile()
  own ??= readRegisters(projectData, allSources, new Problems())
  return { folder, registers: await own }
}
