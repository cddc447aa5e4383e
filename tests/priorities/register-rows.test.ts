import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Problems } from '../../pipelines/read/problems.ts'
import { causesFile, readCauses } from '../../pipelines/registers/causes.ts'
import { readRegisters, type Registers } from '../../pipelines/registers/registers.ts'
import { allSources } from '../../pipelines/sources/all.ts'
import { csvLines } from '../../src/lib/export/csv.ts'
import type { Group, GroupCause, Priorities } from '../../src/lib/priorities/priorities.ts'
import { parsePriorities, prioritiesText } from '../../src/lib/priorities/priorities-file.ts'
import { registerHeadings, registerRows } from '../../src/lib/priorities/register-rows.ts'
import { projectData } from '../pipelines/data-folder.ts'
import { SourceFolder } from '../pipelines/source-folder.ts'
import { cause, group } from './groups.ts'

let folder: SourceFolder
let registers: Registers
const known = new Set(['vape', 'rokning', 'mar-bra'])
const day = '2026-11-29'

beforeAll(async () => {
  folder = await SourceFolder.make()
  registers = await readRegisters(projectData, allSources, new Problems())
})
afterAll(() => folder.remove())

const who = (id: string, organisation: string, causes: GroupCause[]): Group => {
  return { ...group(id, []), organisation, causes }
}
const published = (text: string, said: Partial<GroupCause> = {}) =>
  cause(text, text, { publish: true, ...said })
const rowsOf = (...groups: Group[]) => registerRows({ place: '1864', groups }, known, day)

/** As the register is read: from a file that was saved and opened, through the exported text. */
async function read(priorities: Priorities) {
  const opened = parsePriorities(prioritiesText(priorities, day))
  const { rows } = registerRows(opened, known, day)
  const path = await folder.write(causesFile, csvLines([registerHeadings, ...rows]))
  const problems = new Problems()
  return { causes: await readCauses(path, registers, problems), faults: folder.faults(problems) }
}

describe('rows of the register', () => {
  test('of a saved path are taken by the ETL, whatever people write', async () => {
    const causes = [
      published('Det är lätt att få tag i; "alla" har det', { speaks: ['rokning', 'mar-bra'] }),
      published('  Bussarna\nslutar gå klockan sju ', { standing: 'ta reda på' }),
      published('Närvaron är låg på måndagar', {
        indicator: 'mar-bra',
        standing: 'vet',
        source: 'Skolans närvarostatistik, våren 2026'
      }),
      published('=1+1 som text'),
      published('Det beror på att ingen frågar'),
      published('Lokalerna är stängda', { indicator: null, title: ' =Mötesplatser  på kvällar' })
    ]
    const groups = [
      who('a', 'Länsdelsgrupp norr', causes),
      who('b', 'Elevrådet', [causes[0]!, { ...causes[1]!, standing: 'tror' }])
    ]
    const { causes: taken, faults } = await read({ place: '1864', groups })
    expect(faults).toEqual([])
    expect(taken.map((row) => [row.cause, row.standing, row.organisation])).toEqual([
      ['Det är lätt att få tag i; "alla" har det', 'tror', 'Länsdelsgrupp norr'],
      ['Bussarna slutar gå klockan sju', 'ta reda på', 'Länsdelsgrupp norr'],
      ['Närvaron är låg på måndagar', 'vet', 'Länsdelsgrupp norr'],
      ['1+1 som text', 'tror', 'Länsdelsgrupp norr'],
      ['Det beror på att ingen frågar', 'tror', 'Länsdelsgrupp norr'],
      ['Lokalerna är stängda', 'tror', 'Länsdelsgrupp norr'],
      ['Det är lätt att få tag i; "alla" har det', 'tror', 'Elevrådet'],
      ['Bussarna slutar gå klockan sju', 'tror', 'Elevrådet']
    ])
    expect(taken[0]).toMatchObject({
      ...{ indicator: 'vape', area: '1864', source: null, speaks: 'rokning,mar-bra' },
      ...{ date: day, example: false }
    })
    expect(taken[5]).toMatchObject({ indicator: null, topic: 'Mötesplatser på kvällar' })
    expect(taken[2]).toMatchObject({ source: 'Skolans närvarostatistik, våren 2026' })
  })

  test('are only what a group wants published, and once for each organisation', () => {
    const kept = cause('kept', 'Det säger vi inte utåt')
    const said = published('Det är lätt att få tag i')
    const twice = rowsOf(who('a', 'Elevrådet', [said, kept]), who('b', 'Elevrådet', [said]))
    expect(twice).toMatchObject({ left: [] })
    expect(twice.rows.map(([, , , text]) => text)).toEqual(['Det är lätt att få tag i'])
  })

  test.each<[string, Partial<GroupCause>, string, string]>([
    ['somebody’s name', { text: 'Ylva Ekdalen säger så' }, 'Elevrådet', 'words'],
    ['a handful of children', { text: 'Tre elever har slutat' }, 'Elevrådet', 'words'],
    [
      'a name as its source',
      { standing: 'vet', source: 'Enligt Ylva Ekdalen' },
      'Elevrådet',
      'words'
    ],
    ['a name as who says it', {}, 'Ylva Ekdalen', 'words'],
    ['what is known from nowhere', { standing: 'vet' }, 'Elevrådet', 'source'],
    ['nobody who says it', {}, ' ', 'organisation'],
    ['a name as a topic', { indicator: null, title: 'Ylva Ekdalen' }, 'Elevrådet', 'words'],
    ['an indicator that is no more', { indicator: 'borta' }, 'Elevrådet', 'unknown']
  ])('leave out %s', (_, said, organisation, why) => {
    const one = published('Det är lätt att få tag i', said)
    expect(rowsOf(who('a', organisation, [one]))).toEqual({ rows: [], left: [why] })
  })
})
