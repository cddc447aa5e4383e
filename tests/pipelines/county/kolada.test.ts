import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { fetchAnswers } from '../../../pipelines/commands/fetch-answers.ts'
import { countyData } from '../../../pipelines/county/county-data.ts'
import { readNational } from '../../../pipelines/county/national.ts'
import { NewFolder } from '../../../pipelines/county/new-folder.ts'
import { readPattern } from '../../../pipelines/county/pattern.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readSourceFiles } from '../../../pipelines/sources/source-files.ts'
import { projectData } from '../data-folder.ts'
import { FakeKolada } from '../kolada-server.ts'

// Fresh figures for a new data folder, from a server on this machine that behaves as Kolada's.

let root: string
let kolada: FakeKolada
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'county-kolada-'))
  kolada = await FakeKolada.start()
  vi.stubEnv('KOLADA_API', kolada.base)
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
})
afterAll(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await kolada.stop()
  await rm(root, { recursive: true })
})

it('are asked for of its own places and keys, and take the place of the old', async () => {
  const data = join(root, 'gotland')
  const national = await readNational()
  const gotland = national.counties.find(({ code }) => code === '09')!
  const sources = { national, pattern: await readPattern(projectData) }
  new NewFolder(data).write(countyData(gotland, sources).files)
  await fetchAnswers(data)
  const asked = kolada.calls.map((call) => /kpi\/(\w+)\/municipality\/([\w,%]+)/.exec(call) ?? [])
  const keys = new Set(asked.map(([, key]) => key))
  expect(keys.size).toBe(21)
  expect(keys).toContain('N01927')
  const places = new Set(asked.map(([, , codes = '']) => decodeURIComponent(codes)))
  expect([...places]).toEqual(['0000,0009,0980'])
  expect(
    (await readdir(join(data, 'raw/kolada'))).filter((name) => /json$/.test(name))
  ).toHaveLength(21)
  const problems = new Problems()
  const { readings } = await readSourceFiles(data, '2026-11-30', problems)
  expect(problems.format()).toEqual([])
  const counted = readings.get('kolada')?.inhabitants
  expect(counted?.persons('N01927', '0980', 2023, 'alla')).toBe(7.5)
  // The server knows two years; the others are as they were.
  expect(counted?.persons('N01927', '0980', 2021, 'alla')).toBeGreaterThan(1000)
})
