import { expect, test } from 'vitest'
import { Problems } from '../../../../pipelines/read/problems.ts'
import { readAreas } from '../../../../pipelines/registers/areas.ts'
import { SourceFolder } from '../../source-folder.ts'

const folder = await SourceFolder.ofFile()

const head = 'code;type;name;short_name;sentence_name;parent;kolada;colours;note'
const above = ['0000;riket;Riket;Riket;riket;;;;', '55;lan;Granlands län;Länet;länet;0000;;;']
const part = (colours: string) => `55A;lansdel;Norra;Norra;norra delen;55;;${colours};`
const kommun = (parent: string, colours = '') => `5501;kommun;K;K;K;${parent};;${colours};`

async function read(...rows: string[]) {
  const problems = new Problems()
  const path = await folder.write('areas.csv', [head, ...above, ...rows])
  return { areas: await readAreas(path, problems), faults: folder.faults(problems) }
}

test('a part has a colour and the shades of its kommuner, or none', async () => {
  const { areas, faults } = await read(part('#00796B #004d43'), kommun('55A'))
  expect(faults).toEqual([])
  expect(areas.map(({ colours }) => colours)).toEqual([null, null, ['#00796b', '#004d43'], null])
})

test('where there are no parts the kommuner have colours', async () => {
  const { areas, faults } = await read(kommun('55', '#00796b'))
  expect(faults).toEqual([])
  expect(areas.at(-1)?.colours).toEqual(['#00796b'])
})

test('one that is no colour, pale, or of what has none is told where it stands', async () => {
  expect((await read(part('grön'))).faults).toEqual([
    'areas.csv:4 colours: väntade färger som #00796b, med blanksteg mellan, eller tomt, fick "grön"'
  ])
  expect((await read(part('#00796b #7fb5b5'), kommun('55A'))).faults).toEqual([
    'areas.csv:4 colours: väntade en mörkare färg: kontrasten mot vitt ska vara minst 4,5:1, fick "#7fb5b5"'
  ])
  expect((await read(part(''), kommun('55A', '#00796b'))).faults).toEqual([
    'areas.csv:5 colours: väntade tomt, för bara platser av typen lansdel har egna färger här, fick "#00796b"'
  ])
})
