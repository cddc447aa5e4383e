import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { projectRoot, quickStart, type EtlRun } from '../data-folder.ts'
import { readTree } from '../folder-tree.ts'

// `npm run county` as people run it.

let root: string
beforeAll(async () => (root = await mkdtemp(join(tmpdir(), 'county-command-'))))
afterAll(() => rm(root, { recursive: true }))

function county(...words: string[]): Promise<EtlRun> {
  const all = [...quickStart, 'pipelines/commands/county.ts', ...words]
  return new Promise((resolve) => {
    execFile(process.execPath, all, { cwd: projectRoot }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr })
    })
  })
}

it('writes a whole data folder, the same the next time, and says what to do with it', async () => {
  const [first, second] = [join(root, 'ett'), join(root, 'två')]
  const run = await county('17', '--to', first)
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(run.stdout).toBe(
    `${first}: Värmlands län, 16 kommuner, 17 indikatorer, 12\u00a0078 värden från Kolada.\n` +
      `Läs ${first}/README.md. Visa: npm start -- --data ${first}\n`
  )
  expect((await readdir(first)).sort()).toEqual([
    'README.md',
    'areas.csv',
    'boundaries',
    'causes.csv',
    'county.csv',
    'decisions.csv',
    'facts.csv',
    'indicators.csv',
    'initiatives.csv',
    'meetings.csv',
    'national.csv',
    'populations.csv',
    'raw',
    'responses.csv',
    'short-forms.csv',
    'sources.csv',
    'themes.csv',
    'voices.csv'
  ])
  // By its name, in any case, and into a folder that is there and empty.
  await mkdir(second)
  expect((await county('värmland', '--to', second)).code).toBe(0)
  expect(await readTree(second)).toEqual(await readTree(first))
})

it('never writes over what is there', async () => {
  const own = join(root, 'eget')
  await mkdir(own)
  await writeFile(join(own, 'areas.csv'), 'det här är vårt')
  const run = await county('17', '--to', own)
  expect(run.code).toBe(1)
  expect(run.stderr).toBe(
    `Datamappen skrevs inte: I ${own} finns redan filer (areas.csv), och de skrivs inte över: ange en ny eller tom mapp med --to.\n`
  )
  expect(await readdir(own)).toEqual(['areas.csv'])
  expect(await readFile(join(own, 'areas.csv'), 'utf8')).toBe('det här är vårt')
  const file = await county('17', '--to', join(own, 'areas.csv'))
  expect(file.stderr).toContain('areas.csv är en fil: ange en ny mapp med --to.')
})

it.each([
  ['data/varmland', 'ligger i datamappen data, som bara läses: ange en annan plats med --to.'],
  ['static/varmland', 'ligger i static, som publiceras: ange en annan plats med --to.'],
  ['national', 'innehåller projektets mapp national'],
  ['.', 'som inte får ersättas: ange en egen mapp med --to.']
])('does not write to %s', async (place, why) => {
  const run = await county('17', '--to', place)
  expect(run.code).toBe(1)
  expect(run.stderr.replace('är projektets', 'innehåller projektets')).toContain(why)
})

it('lists the counties, and says what it does not understand', async () => {
  const { stdout } = await county('--list')
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(22)
  expect(lines).toContain('09     Gotlands län, 1 kommun')
  expect(lines.at(-1)).toBe('riket  Sverige, 290 kommuner')
  expect((await county('02')).stderr).toBe(
    'Datamappen skrevs inte: inget län heter 02. npm run county -- --list visar vilka som finns.\n'
  )
  for (const words of [[], ['17', '18'], ['17', '--out', 'x']])
    expect((await county(...words)).stderr).toContain(
      'Datamappen skrevs inte: skriv npm run county'
    )
})
