import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { writeParquet } from '../../../../pipelines/publish/parquet.ts'
import { changesSince } from '../../../../pipelines/publish/report/changes.ts'
import type { Manifest, ManifestChange } from '../../../../src/lib/schema/manifest.ts'
import { observationColumns } from '../../../../src/lib/schema/observation.ts'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

/** A published folder with one indicator: values by area; null is hidden, and a text is what the value lies under. */
async function published(values: Record<string, number | string | null>) {
  const folder = await mkdtemp(join(tmpdir(), 'changes-'))
  folders.push(folder)
  const rows = Object.entries(values).map(([area, value]) => ({
    ...Object.fromEntries(Object.keys(observationColumns).map((column) => [column, null])),
    indicator: 'hvb',
    area,
    period: '2023',
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

test('tells new, changed and removed values, a hidden one among the changed', async () => {
  const old = await published({ a: 1, b: 2, c: 3, d: 4 })
  const now = await published({ b: 2, c: 3.5, d: null, e: 5, f: 6 })
  const before = { folder: old.folder, manifest: manifest(old.tables) }
  expect(await changesSince(before, now.folder, now.tables)).toEqual([
    { indicator: 'hvb', added: 2, changed: 2, removed: 1 }
  ])
})

test('a bound is changed when its limit is, or when a value takes its place', async () => {
  const old = await published({ a: '25', b: '25', c: '25' })
  const now = await published({ a: '25', b: '20', c: 12 })
  const before = { folder: old.folder, manifest: manifest(old.tables) }
  expect(await changesSince(before, now.folder, now.tables)).toEqual([
    { indicator: 'hvb', added: 0, changed: 2, removed: 0 }
  ])
})

test('everything is new the first time', async () => {
  const now = await published({ a: 1, b: null })
  expect(await changesSince(null, now.folder, now.tables)).toEqual([
    { indicator: 'hvb', added: 2, changed: 0, removed: 0 }
  ])
})

test('a run that changes nothing tells of the last one that did', async () => {
  const now = await published({ a: 1 })
  const told = [{ indicator: 'hvb', added: 1, changed: 0, removed: 0 }]
  const before = { folder: now.folder, manifest: manifest(now.tables, told) }
  expect(await changesSince(before, now.folder, now.tables)).toEqual(told)
})

test('an indicator that is no more has lost its values', async () => {
  const old = await published({ a: 1, b: 2 })
  const before = { folder: old.folder, manifest: manifest(old.tables) }
  expect(await changesSince(before, old.folder, [])).toEqual([
    { indicator: 'hvb', added: 0, changed: 0, removed: 2 }
  ])
})
