import { describe, expect, it } from 'vitest'
import { Problems } from '../../../../pipelines/read/problems.ts'
import { readPupils } from '../../../../pipelines/sources/survey/pupils.ts'
import { SourceFolder } from '../../source-folder.ts'
import { known } from './small-survey.ts'

const folder = await SourceFolder.ofFile()

async function read(lines: string[]) {
  const problems = new Problems()
  const path = await folder.write('elever.csv', lines)
  const register = await readPupils(path, known, problems)
  return { register, faults: folder.faults(problems) }
}

const header = 'ar;kommun;arskurs;kon;antal'

describe('the register of pupils', () => {
  const rows = ['7', '9', 'gy2'].flatMap((grade, i) => [
    `2023;1880;${grade};flicka;${10 * (i + 1)}`,
    `2023;1880;${grade};pojke;${i + 1}`
  ])

  it('counts pupils by school year and sex, and all of them', async () => {
    const { register, faults } = await read([header, ...rows])
    expect(faults).toEqual([])
    const count = (grade: string, sex: string) => register.count(2023, ['1880'], { grade, sex })
    expect(count('9', 'flickor')).toBe(20)
    expect(count('9', 'alla')).toBe(22)
    expect(count('alla', 'pojkar')).toBe(6)
    expect(count('alla', 'alla')).toBe(66)
  })

  it('does not count a whole of which it lacks a part', async () => {
    const { register } = await read([header, ...rows, '2023;1860;7;flicka;4'])
    const girls = { grade: '7', sex: 'flickor' }
    expect(register.count(2023, ['1880', '1860'], girls)).toBe(14)
    expect(register.count(2023, ['1880', '1860'], { grade: '7', sex: 'alla' })).toBeNull()
    expect(register.count(2023, ['1860'], { grade: 'alla', sex: 'flickor' })).toBeNull()
    expect(register.count(2020, ['1880'], girls)).toBeNull()
  })

  it('knows none from not known', async () => {
    const { register } = await read([header, '2023;1860;7;flicka;0'])
    expect(register.count(2023, ['1860'], { grade: '7', sex: 'flickor' })).toBe(0)
    expect(register.count(2023, ['1860'], { grade: '7', sex: 'pojkar' })).toBeNull()
  })
})

const whole = 'ett heltal från 0 till 1000000'

it.each([
  ['a negative number', '2023;1880;9;flicka;-12', `antal: väntade ${whole}, fick "-12"`],
  ['a decimal point', '2023;1880;9;flicka;12.5', `antal: väntade ${whole}, fick "12.5"`],
  ['a decimal comma', '2023;1880;9;flicka;12,5', `antal: väntade ${whole}, fick "12,5"`],
  ['no number', '2023;1880;9;flicka;', `antal: väntade ${whole}, fick ""`],
  [
    'a kommun outside the county',
    '2023;0180;9;flicka;12',
    'kommun: väntade en av länets kommuner, med kod eller namn, fick "0180"'
  ],
  [
    'a school year that is not asked',
    '2023;1880;8;flicka;12',
    'arskurs: väntade något av 7, 9, gy2, fick "8"'
  ],
  [
    'a sex that the register does not have',
    '2023;1880;9;annat;12',
    'kon: väntade något av flicka, pojke, fick "annat"'
  ]
])('reports %s on its line', async (_, row, fault) => {
  const { faults } = await read([header, '2023;1880;7;flicka;1', row])
  expect(faults).toEqual([`elever.csv:3 ${fault}`])
})

it('reports a row that stands twice, and finds shuffled columns by their names', async () => {
  const { register, faults } = await read([
    'antal;kon;arskurs;kommun;ar',
    '12;flicka;9;1880;2023',
    '13;flicka;9;1880;2023'
  ])
  expect(register.count(2023, ['1880'], { grade: '9', sex: 'flickor' })).not.toBeNull()
  expect(faults).toEqual([
    'elever.csv:3 kommun: väntade en rad som inte redan står på rad 2, fick "2023 1880 9 flicka"'
  ])
})
