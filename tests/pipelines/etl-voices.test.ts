import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openNative } from '../../src/lib/db/native.server.ts'
import { voicesOf } from '../../src/lib/queries/registers/voices.ts'
import { DataFolder } from './data-folder.ts'
import { deliver } from './delivered-rows.ts'

let folder: DataFolder

const head = 'id;indicator;area;grade;period;kind;text;source;example'

beforeEach(async () => {
  folder = await DataFolder.copyOfficial()
})
afterEach(() => folder.remove())

it('publishes what may be told and nothing of what is withheld, nor of the file that it stands in', async () => {
  // Nothing says how many these are in Laxå: the county is told, unless the words name the place.
  await folder.write(
    'voices.csv',
    [
      head,
      'hemlig-nyckel;familjehem;1860;alla;2023;citat;Jag vill bo nära vänner;Rådet i hemligort;',
      'r2;familjehem;1860;alla;2023;citat;I Laxå är det hemligen svårt;Rådet;',
      'r3;familjehem;18;alla;2023;sammanfattning;De unga vill bli frågade;Ungdomsrådet;',
      ''
    ].join('\n')
  )
  const run = await folder.etl()
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(run.stdout).toContain(
    'Röster: 2 publicerade, av dem 1 utan kommun eller årskurs; 1 hålls inne för att gruppen är liten'
  )
  const told = await voicesOf(await openNative(folder.out), 'familjehem')
  expect(told.map(({ area, text, source }) => [area, text, source])).toEqual([
    ['18', 'De unga vill bli frågade', 'Ungdomsrådet'],
    ['18', 'Jag vill bo nära vänner', null]
  ])
  const bytes = await readFile(join(folder.data, 'voices.csv'))
  const digest = createHash('sha256').update(bytes).digest('hex')
  const names = (await readdir(folder.out)).filter((name) => /\.(json|html)$/.test(name))
  expect(names).toContain('manifest.json')
  const texts = names.map((name) => readFile(join(folder.out, name), 'utf8'))
  const rows = await (await openNative(folder.out)).query('SELECT * FROM voices')
  const all = [...(await Promise.all(texts)), JSON.stringify(rows), run.stdout].join()
  expect(all).not.toMatch(/hemlig/)
  expect(all).not.toContain(digest)
})

it('publishes nothing with a name in a voice, and does not repeat it', async () => {
  const row = 'r1;familjehem;18;alla;2023;citat;Kalle Svensson bråkar;Rådet;'
  await folder.write('voices.csv', `${head}\n${row}\n`)
  const run = await folder.etl()
  expect(run.code).toBe(1)
  expect(run.stdout + run.stderr).not.toContain('Kalle')
  expect(folder.faults(run)).toHaveLength(1)
})

it('tells a voice no more narrowly than the release before did, and says so without naming it', async () => {
  await deliver(folder)
  const hand = (area: string) =>
    folder.write(
      'voices.csv',
      `${head}\nr1;mar-bra;${area};alla;2023;citat;Alla är hemligen snälla;Rådet;\n`
    )
  const areas = async () => {
    const rows = await voicesOf(await openNative(folder.out), 'mar-bra')
    return rows.map(({ area }) => area)
  }
  await hand('18')
  expect(await folder.etl()).toMatchObject({ code: 0, stderr: '' })
  expect(await areas()).toEqual(['18'])
  await hand('1880')
  const run = await folder.etl()
  expect(await areas()).toEqual(['18'])
  expect(run.stdout).toContain(
    '1 visas vidare än annars, eller inte alls, för att en tidigare release'
  )
  expect(run.stdout + run.stderr).not.toContain('hemligen')
})
