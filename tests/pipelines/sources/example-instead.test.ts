import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readRegisters, type Registers } from '../../../pipelines/registers/registers.ts'
import { allSources } from '../../../pipelines/sources/all.ts'
import { sip } from '../../../pipelines/sources/sip/sip.ts'
import type { Source } from '../../../pipelines/sources/source.ts'
import { survey } from '../../../pipelines/sources/survey/survey.ts'
import { answerHeader, callHeader, codebook, kommuner, pupilHeader } from '../delivered-rows.ts'
import { SourceFolder } from '../source-folder.ts'

let folder: SourceFolder
let registers: Registers

beforeAll(async () => {
  folder = await SourceFolder.make()
  registers = await readRegisters('data', allSources, new Problems())
})
beforeEach(() => rm(join(folder.path, 'raw'), { recursive: true, force: true }))
afterAll(() => folder.remove())

async function read(source: Source, files: Record<string, string[]>) {
  const path = join('raw', source.id)
  await mkdir(join(folder.path, path), { recursive: true })
  for (const [file, lines] of Object.entries(files)) await folder.write(join(path, file), lines)
  const problems = new Problems()
  const input = { dataDir: folder.path, registers, isSound: true, today: '2026-11-28' }
  const reading = await source.read({ ...input, kommuner: new Set(kommuner) }, problems)
  return { kind: reading?.kind ?? null, faults: folder.faults(problems) }
}

const translation = { 'oversattning.csv': ['kolumn;som_skrivet;betyder', 'kon;1;flicka'] }
const declared = { 'antal.csv': ['fil;rader', 'svar.csv;3'] }
const keys = { 'kodbok.csv': codebook }
const pupils = { 'elever.csv': [pupilHeader, '2023;1880;9;flicka;20'] }

const deliveries: [what: string, source: Source, files: Record<string, string[]>][] = [
  ['an empty file of calls', sip, { 'kallelser.csv': [] }],
  ['a blank file of calls', sip, { 'kallelser.csv': ['', ''] }],
  ['a file of calls with its header only', sip, { 'kallelser.csv': [callHeader] }],
  ['a translation of calls alone', sip, translation],
  ['a count of rows alone', sip, declared],
  ['the codebook alone', survey, keys],
  ['the pupils alone', survey, pupils],
  ['codebook and pupils without answers', survey, { ...keys, ...pupils }],
  ['answers alone', survey, { 'svar.csv': [answerHeader, '2023;1880;1880;9;flicka;1'] }],
  ['an empty file of answers', survey, { ...keys, ...pupils, 'svar.csv': [] }],
  ['answers with their header only', survey, { ...keys, ...pupils, 'svar.csv': [answerHeader] }],
  ['an empty codebook', survey, { ...pupils, 'kodbok.csv': [], 'svar.csv': [answerHeader] }],
  ['all of them empty', survey, { 'kodbok.csv': [], 'elever.csv': [], 'svar.csv': [] }],
  ['a translation of answers and a count of rows', survey, { ...translation, ...declared }],
  ['another kind of file', survey, { 'svar.docx': ['x'] }]
]

describe('made-up rows never stand in for', () => {
  it.each(deliveries)('%s', async (_, source, files) => {
    const { faults } = await read(source, files)
    expect(faults.length).toBeGreaterThan(0)
  })
})

it('are drawn where nothing has been delivered', async () => {
  expect(await read(sip, { 'EXEMPELDATA.txt': ['påhittat'], '.DS_Store': [] })).toEqual({
    kind: 'example',
    faults: []
  })
})
