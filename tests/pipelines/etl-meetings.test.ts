import { afterEach, beforeEach, expect, it } from 'vitest'
import { openNative } from '../../src/lib/db/native.server.ts'
import { meetings } from '../../src/lib/queries/registers/meetings.ts'
import { DataFolder } from './data-folder.ts'

let folder: DataFolder

beforeEach(async () => {
  folder = await DataFolder.copyOfficial()
})
afterEach(() => folder.remove())

it('publishes when the forums meet, the earliest first', async () => {
  const rows = ['Provet;18N;2027-01-11;;;;ja', 'Provet;18;2026-12-11;09:00–11:30;Salen;;']
  await folder.write(
    'meetings.csv',
    ['forum;area;date;time;place;note;example', ...rows, ''].join('\n')
  )
  expect(await folder.etl()).toMatchObject({ code: 0, stderr: '' })
  const rest = { forum: 'Provet', note: null }
  expect(await meetings(await openNative(folder.out))).toEqual([
    {
      ...rest,
      area: '18',
      date: '2026-12-11',
      time: '09:00–11:30',
      place: 'Salen',
      example: false
    },
    { ...rest, area: '18N', date: '2027-01-11', time: null, place: null, example: true }
  ])
})
