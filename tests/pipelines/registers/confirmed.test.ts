import { expect, test } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { confirmedFile, readConfirmed } from '../../../pipelines/registers/confirmed.ts'
import { registerFolder } from './register-folder.ts'

const { folder, registers } = await registerFolder()

async function read(...rows: string[]) {
  const problems = new Problems()
  const path = await folder.write(confirmedFile, ['indicator;area;period;why', ...rows])
  return {
    confirmed: await readConfirmed(path, registers, problems),
    faults: folder.faults(problems)
  }
}

test('a confirmed value says which it is and how that is known', async () => {
  expect(await read('oppna-insatser;1860;2021;Laxå kommun har svarat 3 mars.')).toEqual({
    confirmed: [
      {
        ...{ indicator: 'oppna-insatser', area: '1860', period: '2021' },
        why: 'Laxå kommun har svarat 3 mars.'
      }
    ],
    faults: []
  })
})

test.each([
  [
    'insatser;1860;2021;Svar',
    'confirmed.csv:2 indicator: väntade en indikator ur indicators.csv, fick "insatser"'
  ],
  [
    'hvb;18S;2021;Svar',
    'confirmed.csv:2 area: väntade koden för en kommun ur areas.csv, fick "18S"'
  ],
  ['hvb;1860;2021-Q1;Svar', 'confirmed.csv:2 period: väntade ett årtal, fick "2021-Q1"'],
  ['hvb;1860;2021;', 'confirmed.csv:2 why: väntade ett värde, fick ""']
])('%s is refused', async (row, fault) => {
  expect(await read(row)).toEqual({ confirmed: [], faults: [fault] })
})

test('a value is confirmed once', async () => {
  const { faults } = await read('hvb;1860;2021;Svar', 'hvb;1860;2021;Svar igen')
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain('confirmed.csv:3 period')
})

test('there is no such register until somebody has asked', async () => {
  const problems = new Problems()
  expect(await readConfirmed(folder.path + '/none.csv', registers, problems)).toEqual([])
  expect(problems.found).toBe(false)
})
