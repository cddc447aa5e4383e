import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { projectRoot } from '../pipelines/data-folder.ts'
import { cmdLine } from './cmd-line.ts'

const scripts = Object.entries(packageJson.scripts)

describe('a line for every shell', () => {
  it('is split as cmd does', () => {
    expect(cmdLine('node -e "a(\'b c\')" --x=1 || npm ci && tsx a/b.ts')).toEqual([
      { after: '', words: ['node', '-e', "a('b c')", '--x=1'] },
      { after: '||', words: ['npm', 'ci'] },
      { after: '&&', words: ['tsx', 'a/b.ts'] }
    ])
    expect(cmdLine('etl --skal "två \\"ord\\""')).toEqual([
      { after: '', words: ['etl', '--skal', 'två "ord"'] }
    ])
  })

  it.each([
    'CI=1 vitest run',
    "node -e 'process.exit(0)'",
    'eslint src/*.ts',
    'vite build; npm test',
    'vite build & npm test',
    'etl | tee log',
    'etl > log',
    'etl # läser',
    'echo $HOME',
    'echo "$HOME"',
    'echo %PATH%',
    'rm -rf build',
    './node_modules/.bin/vite',
    'node -e "1',
    'etl &&'
  ])('is not %s', (line) => {
    expect(() => cmdLine(line)).toThrow()
  })
})

describe('package.json', () => {
  it.each(scripts)('has a script %s that any shell can run', (_, line) => {
    expect(cmdLine(line).length).toBeGreaterThan(0)
  })

  it('installs only where something is missing', () => {
    const [look, install] = cmdLine(packageJson.scripts.setup)
    expect(look?.words).toEqual(['node', 'tests/installed.js'])
    expect(install).toEqual({ after: '||', words: ['npm', 'ci'] })
  })
})

// On Windows npm has cmd itself, and the tests are the same.
describe.skipIf(process.platform === 'win32')('without a POSIX shell', () => {
  let folder: string
  let shell: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cmd-shell-'))
    shell = join(folder, 'shell')
    const tsx = join(projectRoot, 'node_modules/tsx/dist/cli.mjs')
    const program = [tsx, join(projectRoot, 'tests/scripts/cmd-shell.ts')].map(
      (path) => `"${path}"`
    )
    // npm starts one program: what it is given goes on to ours.
    writeFileSync(shell, `#!/bin/sh\nexec "${process.execPath}" ${program.join(' ')} "$@"\n`)
    chmodSync(shell, 0o755)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const npm = (...words: string[]) =>
    new Promise<{ code: number; text: string }>((resolve) => {
      const all = ['run', `--script-shell=${shell}`, ...words]
      execFile('npm', all, { cwd: projectRoot }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code ?? -1) : 0, text: stdout + stderr })
      })
    })

  it.each([
    ['releases', [], 0, /release/],
    ['refresh', ['--', 'Arkiv.ZIP'], 1, /skriv npm run refresh -- MAPP/],
    ['release', ['--', 'mapp', '--dag', 'idag'], 1, /skriv npm run release -- MAPP/],
    ['etl', ['--', '--oppna', 'sip-2024', '--finns-inte'], 1, /skriv npm run etl/],
    ['minutes', ['--', 'finns-inte.docx'], 1, /finns-inte\.docx/],
    ['oversatt', ['--', 'finns-inte.csv'], 1, /finns-inte\.csv/],
    ['build', ['--', '--help'], 0, /--outDir/],
    ['lint', ['--', '--version'], 0, /^v\d+/m],
    ['format', ['--', '--version'], 0, /^\d+\.\d+/m]
  ] as const)('npm run %s starts', async (script, words, code, said) => {
    const end = await npm(script, ...words)
    expect([end.code, end.text]).toEqual([code, expect.stringMatching(said)])
  })
})

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file))
]

/** The commands of a document's blocks of code. */
function commandsOf(text: string): string[] {
  const blocks = [...text.replaceAll('\r\n', '\n').matchAll(/^```(?:sh)?\n(.*?)^```/gms)]
  const lines = blocks.flatMap(([, block = '']) => block.split('\n'))
  return lines.filter((line) => /^(?:[A-Z_]+=|npm |npx |node |git )/.test(line.trim()))
}

describe('documents', () => {
  it('have commands to look at', () => {
    const all = documents.flatMap((file) => commandsOf(readFileSync(file, 'utf8')))
    expect(all.length).toBeGreaterThan(15)
  })

  it.each(documents)('%s has commands that any shell can run', (file) => {
    for (const line of commandsOf(readFileSync(file, 'utf8'))) {
      // What may be left out stands in brackets.
      expect(() => cmdLine(line.replaceAll(/[[\]]/g, ''))).not.toThrow()
    }
  })
})

describe('deploy/schedule', () => {
  it.each(readdirSync('deploy/schedule'))('%s calls the command as it is', (file) => {
    const text = readFileSync(join('deploy/schedule', file), 'utf8')
    const [, words = ''] = /run (?:--silent )?refresh -- ([^<\n]+)/.exec(text) ?? []
    const options = { logg: { type: 'string' } } as const
    const { values, positionals } = parseArgs({
      args: words.trim().split(' '),
      options,
      allowPositionals: true
    })
    expect([positionals.length, values.logg]).toEqual([1, 'uppdateringar.log'])
  })
})
