import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Boundaries } from '../../src/lib/schema/boundary.ts'
import type { Manifest } from '../../src/lib/schema/manifest.ts'
import { creditText, squares, squaresText } from './boundaries/squares.ts'
import { DataFolder } from './data-folder.ts'

let folder: DataFolder

beforeEach(async () => {
  folder = await DataFolder.copyOfficial()
  await folder.removeFile('boundaries/orebro-lan.topojson')
  await folder.write('boundaries/source.csv', creditText)
})
afterEach(() => folder.remove())

const manifest = async () =>
  JSON.parse(await readFile(join(folder.out, 'manifest.json'), 'utf8')) as Manifest

it('publishes the boundaries that lie in the data folder, and takes them away when they are gone', async () => {
  const file = 'boundaries/kommuner.geojson'
  await folder.write(file, squaresText())
  const run = await folder.etl()
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(run.stdout).toContain('kommungränser ur kommuner.geojson')

  const text = await readFile(join(folder.out, 'boundaries.json'), 'utf8')
  const sha256 = createHash('sha256').update(text).digest('hex')
  const { boundaries, registers } = await manifest()
  expect(boundaries).toEqual({ file: 'boundaries.json', bytes: text.length, sha256 })
  const drawn = JSON.parse(text) as Boundaries
  expect(drawn.kommuner).toHaveLength(12)
  expect(drawn.publisher).toBe('Provverket')
  const hash = createHash('sha256')
    .update(await folder.read(file))
    .digest('hex')
  expect(registers.find((entry) => entry.file === file)?.sha256).toBe(hash)

  await folder.removeFile(file)
  expect(await folder.etl()).toMatchObject({ code: 0, stderr: '' })
  expect((await manifest()).boundaries).toBeNull()
  expect(existsSync(join(folder.out, 'boundaries.json'))).toBe(false)
})

it('writes nothing when a kommun has no boundary', async () => {
  const { features } = squares()
  await folder.write('boundaries/kommuner.geojson', squaresText({ features: features.slice(1) }))
  const run = await folder.etl()
  expect(run.code).toBe(1)
  expect(folder.faults(run)).toEqual([
    'boundaries/kommuner.geojson:1 kommunkod: väntade en yta för Hällefors, 1863, fick "ingen"'
  ])
  expect(existsSync(folder.out)).toBe(false)
})
