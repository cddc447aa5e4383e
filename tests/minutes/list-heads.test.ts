import { afterAll, beforeAll, expect, it } from 'vitest'
import { MinutesFolder } from './minutes-folder.ts'

// How secretaries head what the whole meeting came to.

let folder: MinutesFolder
beforeAll(async () => {
  folder = await MinutesFolder.create()
})
afterAll(() => folder.remove())

const opening = 'Minnesanteckningar Styrgrupp simning 2026-03-03\n\nLäget\nFler badar i år.\n\n'

it.each([
  'Vi bestämde',
  'Vi bestämde:',
  '**Vi har bestämt**',
  'ÖVERENSKOMMELSER',
  'Det här gäller nu',
  'Beslut i korthet',
  'Vi kom överens om:'
])('below %j each point is a decision', async (head) => {
  for (const mark of ['- ', '1. ']) {
    const text = `${opening}${head}\n${mark}Badet öppnar i maj.\n${mark.replace('1', '2')}Skolan bokar bussar.\n`
    const rows = await folder.propose('m.txt', text)
    expect(rows.map(({ kind, line }) => `${line} ${kind}`)).toEqual(['7 beslut', '8 beslut'])
  }
})

it('reads the columns of a log by everyday names', async () => {
  const text = `${opening}Vad gäller det\tVad bestämdes\tVem gör\tTill när\nBad\tBadet öppnar\tSkolan\t2026-05-01\n`
  expect(await folder.propose('m.txt', text)).toMatchObject([
    { agenda_item: 'Bad', kind: 'beslut', mandate_holder: 'Skolan', follow_up: '2026-05-01' }
  ])
})
