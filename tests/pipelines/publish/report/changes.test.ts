import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { writeParquet } from '../../../../pipelines/publish/parquet.ts'
import { changeLines } from '../../../../pipelines/publish/report/changed-values.ts'
import { changesSince } from '../../../../pipelines/publish/report/changes.ts'
import type { Manifest, ManifestChange } from '../../../../src/lib/schema/manifest.ts'
import { observationColumns } from '../../../../src/lib/schema/observation.ts'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

/**
 * A published folder with one indicator: values by area, or by area and year; null is hidden, and a text is what the value
 * lies under.
 */
async function published(values: Record<string, number | string | null>) {
  const folder = await mkdtemp(join(tmpdir(), 'changes-'))
  folders.push(folder)
  const rows = Object.entries(values).map(([place, value]) => ({
    ...Object.fromEntries(Object.keys(observationColumns).map((column) => [column, null])),
    indicator: 'hvb',
    area: place.split(' ')[0] ?? '',
    period: place.split(' ')[1] ?? '2023',
    sex: 'alla',
    grade: 'alla',
    value: typeof value === 'number' ? value : null,
    upper: typeof value === 'string' ? Number(value) : null,
    status: statusOf(value)
  }))
  const table = await writeParquet(folder, {
    table: 'observations',
    file: 'observations/indicator=hvb/data.parquet',
    columns: observationColumns,
    sort: ['area'],
    rows,
    citation: ''
  })
  return { folder, tables: [table] }
}

function statusOf(value: number | string | null) {
  if (value === null) return 'suppressed'
  return typeof value === 'string' ? 'under' : 'ok'
}

const manifest = (tables: Manifest['tables'], changes: ManifestChange[] = []) =>
  ({ tables, changes }) as unknown as Manifest

const place = (area: string, period = '2023') => ({ area, period, sex: 'alla', grade: 'alla' })

test('tells new, changed and removed values, a hidden one among the changed', async () => {
  const old = await published({ a: 1, b: 2, c: 3, d: 4 })
  const now = await published({ b: 2, c: 3.5, d: null, e: 5, f: 6 })
  const before = { folder: old.folder, manifest: manifest(old.tables) }
  expect((await changesSince(before, now.folder, now.tables)).changes).toEqual([
    {
      indicator: 'hvb',
      added: 2,
      changed: 2,
      removed: 1,
      largest: [
        { ...place('d'), was: 4, is: null, jumps: false },
        { ...place('a'), was: 1, is: null, jumps: false },
        { ...place('c'), was: 3, is: 3.5, jumps: false }
      ]
    }
  ])
})

test('a bound is changed when its limit is, or when a value takes its place', async () => {
  const old = await published({ a: '25', b: '25', c: '25' })
  const now = await published({ a: '25', b: '20', c: 12 })
  const before = { folder: old.folder, manifest: manifest(old.tables) }
  expect((await changesSince(before, now.folder, now.tables)).changes).toMatchObject([
    { indicator: 'hvb', added: 0, changed: 2, removed: 0 }
  ])
})

test('everything is new the first time', async () => {
  const now = await published({ a: 1, b: null })
  expect((await changesSince(null, now.folder, now.tables)).changes).toEqual([
    { indicator: 'hvb', added: 2, changed: 0, removed: 0 }
  ])
})

test('a run that changes nothing tells of the last one that did', async () => {
  const now = await published({ a: 1 })
  const told = [{ indicator: 'hvb', added: 1, changed: 0, removed: 0 }]
  const before = { folder: now.folder, manifest: manifest(now.tables, told) }
  const unchanged = { changes: told, isChanged: false }
  expect(await changesSince(before, now.folder, now.tables)).toEqual(unchanged)
})

test('an indicator that is no more has lost its values', async () => {
  const old = await published({ a: 1, b: 2 })
  const before = { folder: old.folder, manifest: manifest(old.tables) }
  expect((await changesSince(before, old.folder, [])).changes).toMatchObject([
    { indicator: 'hvb', added: 0, changed: 0, removed: 2 }
  ])
})

test('a value that no other year explains jumps, new ones too', async () => {
  const years = { 'a 2019': 10, 'a 2020': 12, 'a 2021': 11, 'b 2019': 1, 'b 2020': 3, 'b 2021': 2 }
  const old = await published({ ...years, 'a 2022': 9, 'b 2022': 2 })
  const now = await published({ ...years, 'a 2022': 90, 'b 2022': 8, 'a 2023': 1, 'b 2023': 4 })
  const before = { folder: old.folder, manifest: manifest(old.tables) }
  const { changes } = await changesSince(before, now.folder, now.tables)
  expect(changes[0]?.largest).toEqual([
    { ...place('a', '2023'), was: null, is: 1, jumps: true },
    { ...place('a', '2022'), was: 9, is: 90, jumps: true },
    { ...place('b', '2022'), was: 2, is: 8, jumps: false }
  ])
})

test('is told in words, so many of each indicator', () => {
  const registers = {
    areas: [{ code: 'a', name: 'Laxå' }],
    indicators: [{ id: 'hvb', decimals: 1 }]
  } as Parameters<typeof changeLines>[1]
  const largest = [
    { ...place('a', '2022'), was: 9, is: 90, jumps: true },
    { ...place('a', '2021'), sex: 'flickor', grade: 'gy2', was: 8, is: null, jumps: false },
    { ...place('b', '2021'), was: 8, is: 9, jumps: false }
  ] as ManifestChange['largest']
  const change = { indicator: 'hvb', added: 0, changed: 3, removed: 0, largest }
  expect(changeLines([change], registers, 2)).toEqual([
    '  hvb',
    '    Laxå 2022: 9,0 → 90,0: ett hopp som inget annat år förklarar, kontrollera det',
    '    Laxå 2021, flickor, gy 2: 8,0 → inget',
    '    …'
  ])
  expect(changeLines([{ ...change, largest: undefined }], registers, 2)).toEqual([])
})
