import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/lib/schema/manifest.ts'
import { DataFolder, projectData, projectRoot, published, runEtl } from './data-folder.ts'
import { branch, readTree } from './folder-tree.ts'
import { responseText, replaceTable } from './kolada-responses.ts'
import { OfficialFigures } from './official-figures.ts'
import { PublishedTables } from './published-tables.ts'

const OBSERVED = /^observations/
const TABLE = /\.parquet$/

it('gives the same bytes from another folder, time zone and language, whatever stood there', async () => {
  const folder = await DataFolder.copy()
  const tables = branch(await readTree(published), TABLE)
  const out = `${folder.out}-old`
  // An older release of ours: with a file that there is no longer, and one that is damaged.
  await cp(published, out, { recursive: true })
  const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as Manifest
  const gone = { ...manifest.tables[0], file: 'gone.parquet' }
  const listed = { ...manifest, tables: [...manifest.tables, gone] }
  await writeFile(join(out, 'manifest.json'), JSON.stringify(listed))
  await cp(join(projectData, 'areas.csv'), join(out, 'gone.parquet'))
  await cp(join(projectData, 'areas.csv'), join(out, 'areas.parquet'))
  const temporary = join(folder.data, '..', 'tmp')
  await mkdir(temporary)
  const language = { LC_ALL: 'C', LANG: 'en_US.UTF-8' }
  const env = { TZ: 'Pacific/Kiritimati', ...language, TMPDIR: temporary }
  const run = await runEtl(folder.data, out, env, [], true)
  expect(run.code).toBe(0)
  expect(run.stderr).toContain('är skadad eller borta: ingen jämförelse görs')
  // The example files have been cleared away; the cache of tsx has not.
  expect((await readdir(temporary)).filter((name) => !name.startsWith('tsx-'))).toEqual([])
  // 50 indicators, 25 of them by school too, 16 places, and 14 other tables.
  expect(Object.keys(tables)).toHaveLength(114)
  expect(branch(await readTree(out), TABLE)).toEqual(tables)
  expect(await manifestOf(out)).toEqual(await manifestOf(published))
  await folder.remove()
})

/** All of a manifest but what is new since the run before, which is another one here; the report is drawn from it. */
async function manifestOf(out: string): Promise<Partial<Manifest>> {
  const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as Manifest
  return { ...manifest, changes: undefined, registerChanges: undefined }
}

describe('responses of the API', () => {
  let figures: OfficialFigures
  let tree: Record<string, string>

  beforeAll(async () => {
    figures = await OfficialFigures.read()
    const folder = await DataFolder.copyOfficial()
    expect(await folder.etl()).toMatchObject({ code: 0 })
    tree = await readTree(folder.out)
    await folder.remove()
  })

  it('give the same observations as the table', async () => {
    const answered = await DataFolder.copyOfficial()
    await replaceTable(answered, figures.rows)
    expect(await answered.etl()).toMatchObject({ code: 0, stderr: '' })
    const observed = branch(tree, OBSERVED)
    expect(Object.keys(observed)).toHaveLength(17)
    expect(branch(await readTree(answered.out), OBSERVED)).toEqual(observed)

    // The API's own responses, where they are at hand.
    const shared = join(projectRoot, '..', 'shared', 'data', 'kolada')
    if (existsSync(shared)) {
      const raw = join(answered.data, 'raw', 'kolada')
      await rm(raw, { recursive: true })
      await cp(shared, raw, { recursive: true })
      expect(await answered.etl()).toMatchObject({ code: 0, stderr: '' })
      expect(branch(await readTree(answered.out), OBSERVED)).toEqual(observed)
    }
    await answered.remove()
  })

  it('win over the table cell by cell', async () => {
    const mixed = await DataFolder.copyOfficial()
    const cell = { key: 'N33817', area: '1885', year: '2022', letter: 'T' }
    const fresh = [
      { ...cell, value: 20 },
      { ...cell, year: '2023', value: 21 }
    ]
    const deleted = responseText([{ ...cell, area: '1864', value: 34.482759 }])
      .replace('"isdeleted":false', '"isdeleted":true')
      .replace('{', '\uFEFF{')
    const text = responseText(fresh, { retrieved: '2026-02-28' })
    await mixed.write('raw/kolada/a.json', text)
    await mixed.write('raw/kolada/b.json', deleted)
    const run = await mixed.etl()
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toContain('2 av tabellens ersatta av svar')

    const tables = await PublishedTables.open(mixed.out)
    const value = async (area: string, period: string, sex = 'alla') => {
      const where = `indicator = 'familjehem' AND area = '${area}'`
      const found = await tables.observations(
        `${where} AND period = '${period}' AND sex = '${sex}'`
      )
      return found[0]?.value
    }
    expect(await value('1885', '2022')).toBe(20)
    expect(await value('1885', '2023')).toBe(21)
    expect(await value('1864', '2022')).toBeNull()
    expect(await value('1885', '2021')).toBe(figures.value('N33817', '1885', '2021', 'alla'))
    const girls = figures.value('N33817', '1885', '2022', 'flickor')
    expect(await value('1885', '2022', 'flickor')).toBe(girls)
    const dates = await tables.query(
      `SELECT id, retrieved, latest FROM read_parquet(FILE(indicators.parquet))
       WHERE id IN ('familjehem', 'uvas') ORDER BY id`
    )
    expect(dates).toEqual([
      { id: 'familjehem', retrieved: '2026-02-28', latest: '2023' },
      { id: 'uvas', retrieved: '2024-08-30', latest: '2022' }
    ])
    tables.close()
    const others = /^observations(?!.*familjehem)/
    expect(branch(await readTree(mixed.out), others)).toEqual(branch(tree, others))
    await mixed.remove()
  })
})
