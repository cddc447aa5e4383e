import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { writeParquet } from '../../../../pipelines/publish/parquet.ts'
import { valueChangesSince } from '../../../../pipelines/publish/report/value-changes.ts'
import type { Manifest } from '../../../../src/lib/schema/manifest.ts'
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

const manifest = (tables: Manifest['tables']) => ({ tables }) as unknown as Manifest

const known = { wasStatus: 'ok', isStatus: 'ok' }
const place = (area: string, period = '2023') => ({ area, period, sex: 'alla', grade: 'alla' })

test('tells new, changed and removed values, a hidden one among the changed', async () => {
  const old = await published({ a: 1, b: 2, c: 3, d: 4 })
  const now = await published({ b: 2, c: 3.5, d: null, e: 5, f: 6 })
  const before = { folder: old.folder, manifest: manifest(old.tables) }
  expect(await valueChangesSince(before, now.folder, now.tables)).toEqual([
    {
      indicator: 'hvb',
      added: 2,
      changed: 2,
      removed: 1,
      places: { added: ['e', 'f'], removed: ['a'] },
      periods: { added: [], removed: [] },
      largest: [
        { ...place('c'), ...known, was: 3, is: 3.5, jumps: false },
        { ...place('d'), ...known, was: 4, is: null, isStatus: 'suppressed', jumps: false },
        { ...place('a'), ...known, was: 1, is: null, isStatus: null, jumps: false }
      ]
    }
  ])
})

test('a bound is changed when its limit is, or when a value takes its place', async () => {
  const old = await published({ a: '25', b: '25', c: '25' })
  const now = await published({ a: '25', b: '20', c: 12 })
  const before = { folder: old.folder, manifest: manifest(old.tables) }
  expect(await valueChangesSince(before, now.folder, now.tables)).toMatchObject([
    { indicator: 'hvb', added: 0, changed: 2, removed: 0 }
  ])
})

test('everything is new the first time', async () => {
  const now = await published({ a: 1, b: null })
  expect(await valueChangesSince(null, now.folder, now.tables)).toEqual([
    { indicator: 'hvb', added: 2, changed: 0, removed: 0, whole: 'added' }
  ])
})

test('the same values are no change, in another file even', async () => {
  const old = await published({ a: 1, b: null, c: '25' })
  const [table] = old.tables
  const before = { folder: old.folder, manifest: manifest([{ ...table!, sha256: 'another' }]) }
  expect(await valueChangesSince(before, old.folder, old.tables)).toEqual([])
})

test('a place or a year without values left is named, and one with its first', async () => {
  const old = await published({ 'a 2021': 1, 'b 2021': 2, 'b 2022': 3, 'c 2022': 4 })
  const now = await published({ 'a 2021': 1, 'b 2023': null, 'd 2021': 5 })
  const before = { folder: old.folder, manifest: manifest(old.tables) }
  const [change] = await valueChangesSince(before, now.folder, now.tables)
  expect(change?.places).toEqual({ added: ['d'], removed: ['c'] })
  expect(change?.periods).toEqual({ added: ['2023'], removed: ['2022'] })
})

test('an indicator that is no more has lost its values', async () => {
  const old = await published({ a: 1, b: 2 })
  const before = { folder: old.folder, manifest: manifest(old.tables) }
  expect(await valueChangesSince(before, old.folder, [])).toMatchObject([
    { indicator: 'hvb', added: 0, changed: 0, removed: 2 }
  ])
})

test('a value that no other year explains jumps, new ones too', async () => {
  const years = { 'a 2019': 10, 'a 2020': 12, 'a 2021': 11, 'b 2019': 1, 'b 2020': 3, 'b 2021': 2 }
  const old = await published({ ...years, 'a 2022': 9, 'b 2022': 2 })
  const now = await published({ ...years, 'a 2022': 90, 'b 2022': 8, 'a 2023': 1, 'b 2023': 4 })
  const before = { folder: old.folder, manifest: manifest(old.tables) }
  const changes = await valueChangesSince(before, now.folder, now.tables)
  expect(changes[0]?.largest).toMatchObject([
    { ...place('a', '2023'), was: null, is: 1, jumps: true },
    { ...place('a', '2022'), was: 9, is: 90, jumps: true },
    { ...place('b', '2022'), was: 2, is: 8, jumps: false }
  ])
})
