import { expect, test } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { countyFile, readCounty } from '../../../pipelines/registers/county.ts'
import { SourceFolder } from '../source-folder.ts'

const folder = await SourceFolder.ofFile()

async function read(...rows: string[]) {
  const problems = new Problems()
  const path = await folder.write(countyFile, ['key;value;note', ...rows])
  return { facts: await readCounty(path, problems), faults: folder.faults(problems) }
}

const named = ['site;Granlandsbilden;', 'title;Barn och unga i Granlands län;']
const divided = ['division;delregion;', 'the_division;delregionen;', 'divisions;delregioner;']

test('what a county is called, whatever the order of the rows', async () => {
  expect(await read(...divided, 'the_divisions;delregionerna;', ...named)).toEqual({
    facts: [
      { key: 'site', value: 'Granlandsbilden' },
      { key: 'title', value: 'Barn och unga i Granlands län' },
      { key: 'division', value: 'delregion' },
      { key: 'the_division', value: 'delregionen' },
      { key: 'divisions', value: 'delregioner' },
      { key: 'the_divisions', value: 'delregionerna' }
    ],
    faults: []
  })
})

test('a county without divisions says nothing of them', async () => {
  const { facts, faults } = await read(...named)
  expect(faults).toEqual([])
  expect(facts.map(({ key }) => key)).toEqual(['site', 'title'])
})

test('divisions are told of in all four forms', async () => {
  expect((await read(...named, ...divided)).faults).toEqual([
    'county.csv:6 key: väntade även en rad the_divisions, fick "ingen sådan"'
  ])
})

test('a site has a name and a title', async () => {
  const { faults } = await read('title;Barn och unga i Granlands län;')
  expect(faults).toEqual(['county.csv:2 key: väntade även en rad site, fick "ingen sådan"'])
})

test('a key is one of a few, told once, and says something that everybody may read', async () => {
  const { faults } = await read(
    ...named,
    'site;Igen;',
    'colour;röd;',
    'division;;',
    'title;Ylva Ekdalen'
  )
  expect(faults.map((fault) => fault.split(' väntade')[0])).toEqual(
    expect.arrayContaining(['county.csv:4 key:', 'county.csv:5 key:', 'county.csv:6 value:'])
  )
})
