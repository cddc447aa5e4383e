import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { countyData } from '../../../pipelines/county/county-data.ts'
import { readNational, type National } from '../../../pipelines/county/national.ts'
import { nationalRegister } from '../../../pipelines/county/national-register.ts'
import { readPattern, type Pattern } from '../../../pipelines/county/pattern.ts'
import { projectData } from '../data-folder.ts'

let national: National
let pattern: Pattern
beforeAll(async () => {
  national = await readNational()
  pattern = await readPattern(projectData)
})

test('the project’s own is what the command writes, byte for byte', async () => {
  const county = national.counties.find(({ code }) => code === '18')!
  const written = countyData(county, { national, pattern }).files.get('national.csv')
  expect(await readFile(join(projectData, 'national.csv'), 'utf8')).toBe(written)
})

test('a folder of the whole country needs none', () => {
  expect([...countyData('riket', { national, pattern }).files.keys()]).not.toContain('national.csv')
})

const kommuner = ['0114', '1860', '1862'].map((code) => {
  return { code, name: code, region: code.slice(0, 2), region_name: '' }
})

/** What comes of these lines for one indicator and one population. */
function written(...lines: string[]): string[] {
  const figures = lines.map((line) => {
    const [key = '', area = ''] = line.split(';')
    return { key, area, line }
  })
  const counties = [{ code: '18', name: 'Örebro län', short_name: 'Örebro' }]
  const own = { ...national, kommuner, counties, figures: { head: '', lines: figures } }
  const { rows } = nationalRegister(own, {
    indicators: { columns: [], rows: [{ id: 'uvas', source_key: 'N1' }] },
    populations: { columns: [], rows: [{ id: 'population 0-19', keys: 'N2 + N3' }] }
  })
  return rows.map(({ kommun, county, key, year, value }) => {
    return [kommun, county, key, year, value].join(';')
  })
}

test('the last year that half of the kommuner have, both sexes together, as the source wrote it', () => {
  expect(
    written(
      'N1;0000;2022;T;6,1',
      'N1;1860;2020;T;5,0',
      'N1;1860;2021;K;4,1',
      'N1;1860;2021;T;5,2',
      'N1;1862;2021;T;7,90',
      'N1;1860;2022;T;5,9'
    )
  ).toEqual(['1860;Örebro län;uvas;2021;5,2', '1862;Örebro län;uvas;2021;7,90'])
})

test('persons are the sum of their parts, and of a kommun without one of them nothing is told', () => {
  expect(
    written(
      'N2;1860;2022;T;100',
      'N3;1860;2022;T;23',
      'N2;1862;2022;T;7',
      'N2;0114;2022;T;1',
      'N3;0114;2022;T;2'
    )
  ).toEqual(['0114;;population 0-19;2022;3', '1860;Örebro län;population 0-19;2022;123'])
})
