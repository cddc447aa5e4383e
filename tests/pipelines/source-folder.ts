import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Problems } from '../../pipelines/read/problems.ts'

/** A temporary folder for files to be read, and the faults found in them. */
export class SourceFolder {
  private constructor(readonly path: string) {}

  static async make(): Promise<SourceFolder> {
    return new SourceFolder(await mkdtemp(join(tmpdir(), 'source-')))
  }

  /** One for a whole test file, gone after its tests. */
  static async ofFile(): Promise<SourceFolder> {
    const folder = await SourceFolder.make()
    afterAll(() => folder.remove())
    return folder
  }

  /** Writes a file, lines with a line break after each, and returns its path. */
  async write(file: string, content: string[] | string | Buffer): Promise<string> {
    const path = join(this.path, file)
    await writeFile(path, Array.isArray(content) ? content.map((line) => `${line}\n`) : content)
    return path
  }

  /** The reported faults, with paths as they are below the folder. */
  faults(problems: Problems): string[] {
    return problems.format({ each: true }).map((line) => line.replaceAll(`${this.path}/`, ''))
  }

  remove(): Promise<void> {
    return rm(this.path, { recursive: true })
  }
}
