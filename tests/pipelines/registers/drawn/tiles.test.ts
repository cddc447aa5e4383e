import { expect, test } from 'vitest'
import { Problems } from '../../../../pipelines/read/problems.ts'
import { readAreas } from '../../../../pipelines/registers/areas.ts'
import { SourceFolder } from '../../source-folder.ts'

const folder = await SourceFolder.ofFile()

const head = 'code;type;name;short_name;sentence_name;parent;kolada;tile_column;tile_row;note'
const above = [
  '0000;riket;Riket;Riket;riket;;;;;',
  '55;lan;Granlands län;Länet;länet;0000;;;;',
  '55A;lansdel;Norra;Norra;norra delen;55;;;;'
]
const kommun = (code: string, tile: string) => `${code};kommun;K${code};K;K;55A;;${tile};`

async function read(...rows: string[]) {
  const problems = new Problems()
  const path = await folder.write('areas.csv', [head, ...above, ...rows])
  return { areas: await readAreas(path, problems), faults: folder.faults(problems) }
}

test('a tile is told in whole and half steps, or not at all', async () => {
  const { areas, faults } = await read(kommun('5501', '-0,5;0'), kommun('5502', '1;1'))
  expect(faults).toEqual([])
  expect(areas.slice(3).map(({ tile_column, tile_row }) => [tile_column, tile_row])).toEqual([
    [-0.5, 0],
    [1, 1]
  ])
  const none = await read(kommun('5501', ';'))
  expect(none.faults).toEqual([])
  expect(none.areas.at(-1)).toMatchObject({ tile_column: null, tile_row: null })
})

test('one that is missing, between two steps, over another or of no kommun is told where it stands', async () => {
  expect((await read(kommun('5501', '0;0'), kommun('5502', ';'))).faults).toEqual([
    'areas.csv:6 tile_column: väntade en plats för rutan, som de andra kommunerna har, fick ""'
  ])
  expect((await read(kommun('5501', '0,3;0'))).faults).toEqual([
    'areas.csv:5 tile_column: väntade ett tal i hela eller halva, som 1,5, eller tomt, fick "0,3"'
  ])
  expect((await read(kommun('5501', '0;0'), kommun('5502', '0,5;0'))).faults).toEqual([
    'areas.csv:6 tile_column: väntade en ruta som inte ligger över den på rad 5, fick "0,5"'
  ])
  const district = '55B;lansdel;Södra;Södra;södra delen;55;;1;1;'
  expect((await read(district, kommun('5501', '0;0'))).faults).toEqual([
    'areas.csv:5 tile_column: väntade tomt, för bara kommuner är rutor, fick "1"'
  ])
})
