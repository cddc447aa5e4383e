import { spawn, type ChildProcess } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot, quickStart, type EtlRun } from './data-folder.ts'
import { readTree } from './folder-tree.ts'

/** A process that has been started, and what will be left of it: the code is null when it was killed. */
export interface Started {
  process: ChildProcess
  done: Promise<Omit<EtlRun, 'code'> & { code: number | null }>
}

interface How {
  /** Modules that the process loads before the command. */
  preload?: string[]
  env?: NodeJS.ProcessEnv
  /** Where the command works; the copy's root unless it is given. */
  cwd?: string
}

/**
 * A copy of all that the commands need, so that they may be asked to destroy it, with so little data that a run takes a
 * second or two: one indicator of Kolada's, and no example data.
 */
export class ProjectCopy {
  private constructor(readonly root: string) {}

  static async make(): Promise<ProjectCopy> {
    const copy = new ProjectCopy(await mkdtemp(join(tmpdir(), 'project-')))
    for (const part of ['pipelines', 'src/lib', 'data', 'package.json'])
      await cp(join(projectRoot, part), copy.path(part), { recursive: true })
    await symlink(join(projectRoot, 'node_modules'), copy.path('node_modules'))
    for (const file of ['.git/HEAD', 'static/favicon.svg', 'tests/prov.test.ts']) {
      await mkdir(join(copy.path(file), '..'), { recursive: true })
      await writeFile(copy.path(file), file)
    }
    // Less is kept than is declared.
    await rm(copy.path('data/raw/kolada/antal.csv'))
    // Its rows are of indicators that the copy leaves out.
    for (const file of ['causes', 'responses', 'voices']) await rm(copy.path(`data/${file}.csv`))
    await copy.shorten()
    return copy
  }

  path(...parts: string[]): string {
    return join(this.root, ...parts)
  }

  get out(): string {
    return this.path('static', 'data')
  }

  /** Gives a value that the next release will differ by. */
  async change(value: number): Promise<void> {
    const lines = (await this.read('raw/kolada/figures.csv')).split('\n')
    const line = lines.findIndex((text) => text.startsWith('N33817;1880;2022;T;'))
    lines[line] = `N33817;1880;2022;T;${value}`
    await this.write('raw/kolada/figures.csv', lines.join('\n'))
  }

  /** Starts a command of the pipelines as a process of its own, which is all there is to kill. */
  start(command: string, words: string[] = [], how: How = {}): Started {
    const preload = (how.preload ?? []).flatMap((module) => ['--import', module])
    return started(
      process.execPath,
      [...quickStart, ...preload, this.path('pipelines', 'commands', command), ...words],
      {
        cwd: how.cwd ?? this.root,
        env: { ...process.env, ...how.env }
      }
    )
  }

  run(command: string, words: string[] = [], how: How = {}): Started['done'] {
    return this.start(command, words, how).done
  }

  /** Everything in the copy but the installed packages, by the hash of each file. */
  async tree(): Promise<Record<string, string>> {
    const parts = (await readdir(this.root)).filter((name) => name !== 'node_modules')
    const trees = parts.map(async (part) => {
      if (part.includes('.json')) return [[part, await readFile(this.path(part), 'utf8')]]
      const files = Object.entries(await readTree(this.path(part)))
      // A folder without files is told too.
      return files.length === 0
        ? [[part, '']]
        : files.map(([file, hash]) => [`${part}/${file}`, hash])
    })
    return Object.fromEntries((await Promise.all(trees)).flat()) as Record<string, string>
  }

  remove(): Promise<void> {
    return rm(this.root, { recursive: true })
  }

  private async shorten(): Promise<void> {
    const sources = await this.read('sources.csv')
    await this.write('sources.csv', sources.replaceAll(';example;', ';official;'))
    const indicators = (await this.read('indicators.csv')).split('\n')
    await this.write('indicators.csv', `${indicators.slice(0, 2).join('\n')}\n`)
    const [head = '', ...rows] = (await this.read('raw/kolada/figures.csv')).split('\n')
    const kept = rows.filter((row) => /^(N33817;|N0195[234];.*;202\d;)/.test(row))
    await this.write('raw/kolada/figures.csv', `${[head, ...kept].join('\n')}\n`)
  }

  private read(file: string): Promise<string> {
    return readFile(this.path('data', file), 'utf8')
  }

  private write(file: string, text: string): Promise<void> {
    return writeFile(this.path('data', file), text)
  }
}

/** Starts any program. */
export function started(
  program: string,
  words: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv }
): Started {
  const child = spawn(program, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const text = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text.stdout += part))
  child.stderr.setEncoding('utf8').on('data', (part: string) => (text.stderr += part))
  const done = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, ...text }))
  })
  return { process: child, done }
}
