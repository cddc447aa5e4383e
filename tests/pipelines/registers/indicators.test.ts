import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readIndicators } from '../../../pipelines/registers/indicators.ts'
import { readRegisters } from '../../../pipelines/registers/registers.ts'
import { allSources } from '../../../pipelines/sources/all.ts'
import type { RegisteredSource } from '../../../pipelines/registers/sources.ts'
import type { Theme } from '../../../src/lib/schema/registers/theme.ts'
import { projectData } from '../data-folder.ts'
import { SourceFolder } from '../source-folder.ts'

let folder: SourceFolder
let themes: Theme[]
let registered: RegisteredSource[]

beforeAll(async () => {
  folder = await SourceFolder.make()
  const registers = await readRegisters(projectData, allSources, new Problems())
  themes = registers.themes
  registered = registers.sources
})
afterAll(() => folder.remove())

const header =
  'id;title;theme;source;source_key;measure;unit;per;decimals;direction;weight;base;break_before;' +
  'higher_phrase;lower_phrase;definition;note;least_answers;least_count'

type Policy = Pick<RegisteredSource, 'least_answers' | 'least_count' | 'rounding'>

/** Reads a register of one indicator of a source with this policy; `least` is its own: answers;count. */
async function read(source: string, key: string, least: string, policy?: Policy) {
  const problems = new Problems()
  const row = `ny;Ny;skola;${source};${key};percent;%;;0;higher;;;;;;;;${least}`
  const path = await folder.write('indicators.csv', [header, row])
  const sources = registered.map((found) => (found.id === source ? { ...found, ...policy } : found))
  const indicators = await readIndicators(
    path,
    { themes, sources, populations: [], known: allSources },
    problems
  )
  return { indicators, faults: folder.faults(problems) }
}

const survey = 'liv-och-halsa-ung'
const policy = { least_answers: 10, least_count: 5, rounding: 10 }

describe('the protection of an indicator', () => {
  it('is its source’s', async () => {
    const { indicators, faults } = await read(survey, '', ';', policy)
    expect(faults).toEqual([])
    expect(indicators).toMatchObject([policy])
  })

  it('may be stricter', async () => {
    const { indicators, faults } = await read(survey, '', '20;5', policy)
    expect(faults).toEqual([])
    expect(indicators).toMatchObject([{ least_answers: 20, least_count: 5, rounding: 10 }])
  })

  it('may not be weaker', async () => {
    const { faults } = await read(survey, '', '9;4', policy)
    expect(faults).toEqual([
      'indicators.csv:2 least_answers: väntade minst källans 10, eller tomt, fick "9"',
      'indicators.csv:2 least_count: väntade minst källans 5, eller tomt, fick "4"'
    ])
  })

  it('may ask for what its source does not, where the source is protected here', async () => {
    const { indicators, faults } = await read(survey, '', ';5', { ...policy, least_count: null })
    expect(faults).toEqual([])
    expect(indicators).toMatchObject([{ least_answers: 10, least_count: 5 }])
  })

  it('is not asked for where the source has protected its figures already', async () => {
    const { faults } = await read('kolada', 'N33817', ';5')
    expect(faults).toEqual([
      'indicators.csv:2 least_count: väntade en tom cell: källan är redan skyddad, fick "5"'
    ])
    const { indicators } = await read('kolada', 'N33817', ';')
    expect(indicators).toMatchObject([{ least_answers: null, least_count: null, rounding: null }])
  })
})

describe('the key of an indicator', () => {
  it('of SIP says which calls it counts', async () => {
    expect((await read('sip', 'kallande=skola', ';')).faults).toEqual([])
    const expected = 'kallelser, eller kolumn=kod som kallande=skola'
    for (const key of ['', 'N33817', 'kallande=polisen']) {
      expect((await read('sip', key, ';')).faults).toEqual([
        `indicators.csv:2 source_key: väntade ${expected}, fick "${key}"`
      ])
    }
  })

  it('of the survey stands in its codebook', async () => {
    expect((await read(survey, '', ';')).faults).toEqual([])
  })
})

it('has every indicator of the register protected where there are rows about persons', async () => {
  const problems = new Problems()
  const { indicators } = await readRegisters(projectData, allSources, problems)
  expect(problems.list).toEqual([])
  expect(indicators).toHaveLength(50)
  for (const { id, source, least_answers, least_count, rounding } of indicators) {
    const told = source !== 'kolada'
    expect([id, least_answers !== null, rounding !== null]).toEqual([id, told, told])
    if (source === 'sip') expect([id, least_count]).toEqual([id, 5])
  }
})

describe('the synonyms of an indicator', () => {
  const withSynonyms = async (cell: string | null) => {
    const problems = new Problems()
    const row = `ny;Ny;skola;${survey};;percent;%;;0;higher;;;;;;;;;`
    const rows = cell === null ? [header, row] : [`${header};synonyms`, `${row};${cell}`]
    const path = await folder.write('indicators.csv', rows)
    const context = { themes, sources: registered, populations: [], known: allSources }
    const [indicator] = await readIndicators(path, context, problems)
    expect(folder.faults(problems)).toEqual([])
    return indicator?.synonyms
  }

  it('are separated by commas', async () => {
    expect(await withSynonyms('vitt snus , nikotin,')).toBe('vitt snus,nikotin')
  })

  it('may be none, and a register from before them has none', async () => {
    expect(await withSynonyms('')).toBeNull()
    expect(await withSynonyms(' , ')).toBeNull()
    expect(await withSynonyms(null)).toBeNull()
  })
})
