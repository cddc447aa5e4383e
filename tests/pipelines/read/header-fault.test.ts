import { afterEach, beforeEach, expect, it } from 'vitest'
import { readNamedRows } from '../../../pipelines/read/named-rows.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { SourceFolder } from '../source-folder.ts'

let folder: SourceFolder

beforeEach(async () => {
  folder = await SourceFolder.make()
})
afterEach(() => folder.remove())

async function faults(...lines: string[]): Promise<string[]> {
  const path = await folder.write('elever.csv', lines)
  const problems = new Problems()
  await readNamedRows(path, { required: ['ar', 'kommun', 'kon', 'antal'] }, problems)
  return problems.format().map((line) => line.replace(path, 'elever.csv'))
}

const row = '2023;1884;flicka;25'

it('tells a column under another name once, by both names', async () => {
  expect(await faults('ar;kommun;kön;antal', row)).toEqual([
    'elever.csv:1 kon: väntade kolumnen kon, fick "kön"'
  ])
  expect(await faults('år;kommun;kön;antal', row)).toEqual([
    'elever.csv:1: väntade kolumnerna ar, kon, fick "år;kön"'
  ])
})

it('tells a header that is gone once, and what stands in its place is no column', async () => {
  expect(await faults(row, row)).toEqual([
    'elever.csv:1: väntade en rad med kolumnernas namn: ar, kommun, kon, antal, fick "2023;1884;flicka;25"'
  ])
  expect(await faults('2023;2023;flicka;25', row)).toHaveLength(1)
})

it('tells what was found where no other name is there', async () => {
  expect(await faults('ar;kommun;antal', '2023;1884;25')).toEqual([
    'elever.csv:1 kon: väntade kolumnen kon, fick "ar;kommun;antal"'
  ])
})

it('still tells each column that nobody knows, and one that stands twice', async () => {
  expect(await faults('ar;kommun;kon;antal;x;y', `${row};1;2`)).toHaveLength(2)
  expect(await faults('ar;kommun;kön;antal;antal', `${row};25`)).toEqual([
    'elever.csv:1 kon: väntade kolumnen kon, fick "kön"',
    'elever.csv:1 kolumn 5: väntade varje kolumn en gång, fick "antal"'
  ])
})
