import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))
export const projectData = join(projectRoot, 'data')
/** What `npm run etl` published from it. */
export const published = join(projectRoot, 'static', 'data')

/** What a run of the command left behind. */
export interface EtlRun {
  code: number
  stdout: string
  stderr: string
}

/** Words of node's by which it reads TypeScript. `tsx` takes eight times the time to start; see there. */
export const quickStart = [
  '--require',
  fileURLToPath(new URL('./quick-start.cjs', import.meta.url))
]

const byNode = [process.execPath, ...quickStart]
const byNpm = [process.execPath, join(projectRoot, 'node_modules/tsx/dist/cli.mjs')]

/**
 * Runs the ETL as a process of its own; `more` are further words of the command. `asNpm` starts it in the way of
 * `npm run etl`. What it publishes is not kept: that would be in the project itself.
 */
export function runEtl(
  data: string,
  out: string,
  env: NodeJS.ProcessEnv = {},
  more: string[] = [],
  asNpm = false
): Promise<EtlRun> {
  const [program = '', ...start] = asNpm ? byNpm : byNode
  const options = { cwd: projectRoot, env: { ...process.env, ...env }, maxBuffer: 1e8 }
  const folders = ['--data', data, '--out', out, '--behall', '0']
  const words = [...start, 'pipelines/commands/etl.ts', ...folders, ...more]
  return new Promise((resolve) => {
    execFile(program, words, options, (error, stdout, stderr) => {
      const code = error ? Number(error.code ?? -1) : 0
      resolve({ code, stdout, stderr })
    })
  })
}

/** A copy of the project's data in a temporary folder, to be spoiled, and a place for what comes out of it. */
export class DataFolder {
  private constructor(private readonly root: string) {}

  static async copy(): Promise<DataFolder> {
    const folder = new DataFolder(await mkdtemp(join(tmpdir(), 'etl-')))
    await cp(projectData, folder.data, { recursive: true })
    return folder
  }

  /** A copy whose register asks for no example data: a run is then of the official figures alone, and short. */
  static async copyOfficial(): Promise<DataFolder> {
    const folder = await DataFolder.copy()
    const sources = await folder.read('sources.csv')
    await folder.write('sources.csv', sources.replaceAll(';example;', ';official;'))
    return folder
  }

  get data(): string {
    return join(this.root, 'data')
  }

  get out(): string {
    return join(this.root, 'out')
  }

  etl(...more: string[]): Promise<EtlRun> {
    return runEtl(this.data, this.out, {}, more)
  }

  read(file: string): Promise<string> {
    return readFile(join(this.data, file), 'utf8')
  }

  async write(file: string, content: string | Buffer): Promise<void> {
    const path = join(this.data, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }

  /** Puts `after` in the place of `before`, which must stand in the file once. */
  async replace(file: string, before: string, after: string): Promise<void> {
    const parts = (await this.read(file)).split(before)
    if (parts.length !== 2) throw new Error(`${file} has "${before}" ${parts.length - 1} times`)
    await this.write(file, parts.join(after))
  }

  /** Adds lines at the end and returns the number of the first of them. */
  async append(file: string, lines: string[]): Promise<number> {
    const text = await this.read(file)
    await this.write(file, `${text}${lines.join('\n')}\n`)
    return text.split('\n').length
  }

  removeFile(file: string): Promise<void> {
    return rm(join(this.data, file))
  }

  remove(): Promise<void> {
    return rm(this.root, { recursive: true })
  }

  /** The reported faults, with paths as they are below the data folder. */
  faults({ stderr }: EtlRun): string[] {
    const lines = stderr.split('\n').filter((line) => line.startsWith(this.data))
    return lines.map((line) => line.replaceAll(`${this.data}/`, ''))
  }
}
