import { describe, expect, test } from 'vitest'
import { areaDimension } from '../../../pipelines/cube/dimensions.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { kommunerIn, placeCode, readAreas } from '../../../pipelines/registers/areas.ts'
import { SourceFolder } from '../source-folder.ts'

const folder = await SourceFolder.ofFile()

async function read(...rows: string[]) {
  const problems = new Problems()
  const head = 'code;type;name;short_name;sentence_name;parent;kolada;note'
  const areas = await readAreas(await folder.write('areas.csv', [head, ...rows]), problems)
  return { areas, faults: folder.faults(problems) }
}

const riket = '0000;riket;Riket;Riket;riket;;0000;'
const lan = '09;lan;Granlands län;Länet;länet;0000;0009;'
const kommun = (code: string, parent: string) =>
  `${code};kommun;Gran ${code};Gran ${code};Gran ${code};${parent};${code};`

describe('without länsdelar', () => {
  test('the kommuner lie in the county itself', async () => {
    const { areas, faults } = await read(riket, lan, kommun('0980', '09'), kommun('0981', '09'))
    expect(faults).toEqual([])
    expect(areas.map(({ code, parent, lansdel }) => ({ code, parent, lansdel }))).toEqual([
      { code: '0000', parent: null, lansdel: null },
      { code: '09', parent: '0000', lansdel: null },
      { code: '0980', parent: '09', lansdel: null },
      { code: '0981', parent: '09', lansdel: null }
    ])
    expect(kommunerIn(areas[1]!, areas).map(({ code }) => code)).toEqual(['0980', '0981'])
    expect(areaDimension(areas)).toEqual({
      leaves: ['0980', '0981'],
      totals: [{ total: '09', parts: ['0980', '0981'] }]
    })
  })

  test('and with them no kommun does', async () => {
    const lansdel = '09N;lansdel;Norr;Norr;norr;09;;'
    const { faults } = await read(riket, lan, lansdel, kommun('0980', '09N'), kommun('0981', '09'))
    expect(faults).toEqual([
      'areas.csv:6 parent: väntade koden för en plats av typen lansdel, fick "09"'
    ])
  })
})

test('riket as a whole lies in nothing, and where both are there it is around the county', async () => {
  const whole = '0000;lan;Sverige;Sverige;Sverige;;0000;'
  const part = '09;lansdel;Granlands län;Granland;Granlands län;0000;0009;'
  const sweden = await read(whole, part, kommun('0980', '09'))
  expect(sweden.faults).toEqual([])
  expect(sweden.areas.map(({ lansdel }) => lansdel)).toEqual([null, '09', '09'])
  const loose = await read(riket, lan.replace(';0000;', ';;'), kommun('0980', '09'))
  expect(loose.faults).toEqual([
    'areas.csv:3 parent: väntade koden för en plats av typen riket, fick ""'
  ])
})

test('the zeros that Excel drops before a code are put back, wherever the code is written', async () => {
  const rows = ['0;riket;Riket;Riket;riket;;0;', '9;lan;Granlands län;Länet;länet;0;9;']
  const { areas, faults } = await read(...rows, kommun('980', '9'))
  expect(faults).toEqual([])
  expect(areas.map(({ code, parent, kolada }) => [code, parent, kolada])).toEqual([
    ['0000', null, '0000'],
    ['09', '0000', '0009'],
    ['0980', '09', '0980']
  ])
  const code = placeCode(areas)
  expect(['9', '09', '980', '0'].map((word) => code.parse(word))).toEqual([
    '09',
    '09',
    '0980',
    '0000'
  ])
})
