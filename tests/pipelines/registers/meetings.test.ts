import { expect, test } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readAreas } from '../../../pipelines/registers/areas.ts'
import { meetingsFile, readMeetings } from '../../../pipelines/registers/meetings.ts'
import { SourceFolder } from '../source-folder.ts'

const folder = await SourceFolder.ofFile()

async function read(...rows: string[]) {
  const problems = new Problems()
  const areas = await readAreas('data/areas.csv', new Problems())
  const header = 'forum;area;date;time;place;note;example'
  const path = await folder.write(meetingsFile, [header, ...rows])
  return { meetings: await readMeetings(path, areas, problems), faults: folder.faults(problems) }
}

test('a meeting has a forum, a place in the county and a day; the rest may be left out', async () => {
  const rows = [
    'Provgruppen;18N;2026-12-11;09:00 - 11:30;;;',
    'Provgruppen;18;2026-12-12;;Salen;Prov;ja'
  ]
  const whole = { forum: 'Provgruppen', area: '18N', date: '2026-12-11', time: '09:00–11:30' }
  expect(await read(...rows)).toEqual({
    meetings: [
      { ...whole, place: null, note: null, example: false },
      {
        ...whole,
        area: '18',
        date: '2026-12-12',
        time: null,
        place: 'Salen',
        note: 'Prov',
        example: true
      }
    ],
    faults: []
  })
})

test.each([
  [
    'Provgruppen;1863;2026-12-11;;;;',
    'area: väntade koden för länet eller en länsdel ur areas.csv, fick "1863"'
  ],
  ['Provgruppen;18N;2026-12;;;;', 'date: väntade en dag som 2026-03-06, fick "2026-12"'],
  [
    'Provgruppen;18N;2026-12-11;25:00–26:00;;;',
    'time: väntade tid som 09:00–11:30, eller tomt, fick "25:00–26:00"'
  ],
  [
    'Provgruppen;18N;2026-12-11;11:00–09:00;;;',
    'time: väntade tid som 09:00–11:30, eller tomt, fick "11:00–09:00"'
  ],
  ['Provgruppen;18N;2026-12-11;;;;nej', 'example: väntade ja eller tomt, fick "nej"'],
  [';18N;2026-12-11;;;;', 'forum: väntade ett värde, fick ""']
])('%s is refused with its place', async (row, fault) => {
  expect((await read(row)).faults).toEqual([`meetings.csv:2 ${fault}`])
})

test('a name is refused and not repeated', async () => {
  const { faults } = await read('Provgruppen;18N;2026-12-11;;;Hos Ylva Ekdalen;')
  expect(faults).toEqual([
    'meetings.csv:2 note: väntade Skriv inga namn på personer: ange funktion, organisation eller plats i stället., fick "ett namn"'
  ])
})

test('the same meeting twice is refused', async () => {
  const row = 'Provgruppen;18N;2026-12-11;;;;'
  const { faults } = await read(row, row)
  expect(faults).toEqual([
    'meetings.csv:3 date: väntade en rad som inte redan står på rad 2, fick "Provgruppen 18N 2026-12-11"'
  ])
})

test('there need be none', async () => {
  expect(await readMeetings(`${folder.path}/none.csv`, [], new Problems())).toEqual([])
})
