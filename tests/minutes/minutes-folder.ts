import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bytesOf, readerOf } from '../../pipelines/minutes/minutes-file.ts'
import type { MinutesReader } from '../../src/lib/minutes/minutes-reader.ts'
import type { Reading } from '../../src/lib/minutes/reading.ts'
import type { Proposal } from '../../src/lib/minutes/proposal.ts'
import { Problems } from '../../pipelines/read/problems.ts'
import { readRegisters } from '../../pipelines/registers/registers.ts'
import { allSources } from '../../pipelines/sources/all.ts'
import { projectData, projectRoot, quickStart } from '../pipelines/data-folder.ts'

/** What a run of the command left behind. */
export interface MinutesRun {
  code: number
  stdout: string
  stderr: string
}

let reader: Promise<MinutesReader> | null = null

export function projectReader(): Promise<MinutesReader> {
  reader ??= readRegisters(projectData, allSources, new Problems()).then((all) => readerOf(all))
  return reader
}

/** A temporary folder of minutes. */
export class MinutesFolder {
  private constructor(private readonly root: string) {}

  static async create(): Promise<MinutesFolder> {
    return new MinutesFolder(await mkdtemp(join(tmpdir(), 'minutes-')))
  }

  path(name: string): string {
    return join(this.root, name)
  }

  async write(name: string, content: string | Buffer): Promise<string> {
    await writeFile(this.path(name), content)
    return this.path(name)
  }

  read(name: string): Promise<string> {
    return readFile(this.path(name), 'utf8')
  }

  /** What the reader reads in a file with this content. */
  async reading(name: string, content: string | Buffer): Promise<Reading> {
    const path = await this.write(name, content)
    return (await projectReader()).read(path, await bytesOf(path))
  }

  /** What the reader proposes of it. */
  async propose(name: string, content: string | Buffer): Promise<Proposal[]> {
    return (await this.reading(name, content)).proposals
  }

  /** Runs `npm run minutes` as a process of its own. */
  run(...words: string[]): Promise<MinutesRun> {
    return new Promise((resolve) => {
      const command = [...quickStart, 'pipelines/commands/minutes.ts', ...words]
      execFile(process.execPath, command, { cwd: projectRoot }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr })
      })
    })
  }

  async remove(): Promise<void> {
    await rm(this.root, { recursive: true })
  }
}

/** Rows as tests tell them: the line, the kind and the item of the agenda. */
export function outline(proposals: Proposal[]): string[] {
  return proposals.map(({ line, kind, agenda_item }) => `${line} ${kind}: ${agenda_item}`)
}

/** The kinds that say something came of an item. */
export function formal(proposals: Proposal[]): Proposal[] {
  return proposals.filter(({ kind }) => kind !== 'information' && kind !== 'beredning')
}
