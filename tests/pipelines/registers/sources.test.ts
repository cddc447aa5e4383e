import { expect, it } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readSources } from '../../../pipelines/registers/sources.ts'
import { SourceFolder } from '../source-folder.ts'

const folder = await SourceFolder.ofFile()

const header =
  'id;title;citation;publisher;licence;retrieved;kind;description;least_answers;least_count;rounding'

/** Reads a register of one source with this policy: least answers, least count, rounding, and what `more` columns hold. */
async function read(policy: string, more = '') {
  const problems = new Problems()
  const row = `ny;Ny;Källa: Ny;Ny;Fri;;example;Ny;${policy}`
  const sources = await readSources(
    await folder.write('sources.csv', [header + more, row]),
    problems
  )
  return { sources, faults: folder.faults(problems) }
}

it('reads how the small numbers of a source are protected, or that they need not be', async () => {
  const { sources } = await read('10;5;10')
  expect(sources).toMatchObject([{ least_answers: 10, least_count: 5, rounding: 10 }])
  expect((await read(';;')).sources).toMatchObject([
    { least_answers: null, least_count: null, rounding: null }
  ])
})

it.each([
  ['1;;', 'least_answers: väntade ett heltal från 2 till 1000, fick "1"'],
  [';1001;', 'least_count: väntade ett heltal från 2 till 1000, fick "1001"'],
  [';;0', 'rounding: väntade ett heltal från 1 till 100, fick "0"'],
  [';;2,5', 'rounding: väntade ett heltal från 1 till 100, fick "2,5"'],
  [';-5;', 'least_count: väntade ett heltal från 2 till 1000, fick "-5"']
])('reports a policy that protects nobody: "%s"', async (policy, fault) => {
  expect((await read(policy)).faults).toEqual([`sources.csv:2 ${fault}`])
})

it.each([
  ['', 0.015],
  [';', 0.015],
  [';0,02', 0.02],
  [';0', 0]
])(
  'reads what answers of a cohort are assumed to have in common: "%s"',
  async (cell, correlation) => {
    const { sources, faults } = await read(`10;5;10${cell}`, cell && ';cohort_correlation')
    expect(faults).toEqual([])
    expect(sources).toMatchObject([{ cohort_correlation: correlation }])
  }
)

it.each(['0,3', '-0,1', 'lite'])('reports a correlation that is none: "%s"', async (cell) => {
  const { faults } = await read(`10;5;10;${cell}`, ';cohort_correlation')
  expect(faults).toEqual([
    `sources.csv:2 cohort_correlation: väntade ett tal från 0 till 0,2, eller tomt, fick "${cell}"`
  ])
})
