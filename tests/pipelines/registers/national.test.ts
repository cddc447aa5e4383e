import { expect, test } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { nationalFile, readNational } from '../../../pipelines/registers/national.ts'
import type { RegisteredIndicator } from '../../../pipelines/registers/indicators.ts'
import type { RegisteredSource } from '../../../pipelines/registers/sources.ts'
import { SourceFolder } from '../source-folder.ts'

const folder = await SourceFolder.ofFile()

const sources = [
  { id: 'kolada', kind: 'official' },
  { id: 'enkat', kind: 'example' }
] as RegisteredSource[]
const indicators = [
  { id: 'uvas', source: 'kolada' },
  { id: 'mar-bra', source: 'enkat' }
] as RegisteredIndicator[]

async function read(...rows: string[]) {
  const problems = new Problems()
  const path = await folder.write(nationalFile, ['kommun;name;county;key;year;value', ...rows])
  const figures = await readNational(path, { indicators, sources }, problems)
  return { figures, faults: folder.faults(problems) }
}

test('figures of official indicators and of the population, with the zero that Excel takes', async () => {
  const { figures, faults } = await read(
    '114;Upplands Väsby;Stockholms län;population 0-19;2022;12389',
    '1860;Laxå;Örebro län;uvas;2022;5,2',
    '1860;Laxå;Örebro län;borttagen;2022;1',
    '1860;Laxå;Örebro län;mar-bra;2022;64'
  )
  expect(faults).toEqual([])
  expect(figures.map(({ kommun, key, value }) => [kommun, key, value])).toEqual([
    ['0114', 'population 0-19', 12389],
    ['1860', 'uvas', 5.2]
  ])
})

test('none without the file', async () => {
  const path = `${folder.path}/finns-ej.csv`
  expect(await readNational(path, { indicators, sources }, new Problems())).toEqual([])
})

test('a kommun has one figure of each, and all are of one year', async () => {
  const { faults } = await read(
    '1860;Laxå;Örebro län;uvas;2022;5,2',
    '1860;Laxå;Örebro län;uvas;2022;5,3',
    '1862;Degerfors;Örebro län;uvas;2021;7,9',
    'Laxå;Laxå;Örebro län;uvas;2022;ett'
  )
  expect(faults.map((fault) => fault.split(' väntade')[0]).toSorted()).toEqual([
    'national.csv:3 kommun:',
    'national.csv:4 year:',
    'national.csv:5 kommun:',
    'national.csv:5 value:'
  ])
})
