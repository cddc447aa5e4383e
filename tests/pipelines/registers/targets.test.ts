import { afterAll, beforeAll, expect, test } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readRegisters, type Registers } from '../../../pipelines/registers/registers.ts'
import { readTargets, targetsFile } from '../../../pipelines/registers/targets.ts'
import { allSources } from '../../../pipelines/sources/all.ts'
import { projectData } from '../data-folder.ts'
import { SourceFolder } from '../source-folder.ts'

let folder: SourceFolder
let registers: Registers

beforeAll(async () => {
  folder = await SourceFolder.make()
  registers = await readRegisters(projectData, allSources, new Problems())
})
afterAll(() => folder.remove())

async function read(...rows: string[]) {
  const problems = new Problems()
  const head = 'indicator;area;year;value;decided_by;decision'
  const path = await folder.write(targetsFile, [head, ...rows])
  return { targets: await readTargets(path, registers, problems), faults: folder.faults(problems) }
}

test('a target says of what, where, when, how much, and who decided it', async () => {
  const row = 'familjehem;18N;2030;7,25;Provnämnden;2026-05-12-sams'
  expect(await read(row, 'mar-bra;18;2029;75;Provnämnden;')).toEqual({
    targets: [
      {
        ...{ indicator: 'familjehem', area: '18N', year: '2030', value: 7.25 },
        ...{ decided_by: 'Provnämnden', decision: '2026-05-12-sams' }
      },
      {
        ...{ indicator: 'mar-bra', area: '18', year: '2029', value: 75 },
        ...{ decided_by: 'Provnämnden', decision: null }
      }
    ],
    faults: []
  })
})

test.each([
  [
    'insatser;18;2030;5;Provnämnden;',
    'indicator: väntade en indikator ur indicators.csv, fick "insatser"'
  ],
  ['mar-bra;18X;2030;5;Provnämnden;', 'area: väntade koden för en plats ur areas.csv, fick "18X"'],
  ['mar-bra;18;i vår;5;Provnämnden;', 'year: väntade ett årtal, fick "i vår"'],
  ['mar-bra;18;2030;hög;Provnämnden;', 'value: väntade ett tal, fick "hög"'],
  ['mar-bra;18;2030;;Provnämnden;', 'value: väntade ett tal, fick ""'],
  ['mar-bra;18;2030;5;;', 'decided_by: väntade ett värde, fick ""'],
  [
    'mar-bra;18;2030;5;Provnämnden;2026-01-01-inget',
    'decision: väntade ett beslut ur decisions.csv, eller tomt, fick "2026-01-01-inget"'
  ],
  ['mar-bra;18;2030;100,5;Provnämnden;', 'value: väntade en andel från 0 till 100, fick "100,5"'],
  ['familjehem;18;2030;-1;Provnämnden;', 'value: väntade ett tal som inte är under 0, fick "-1"'],
  ['sip-kallelser;18;2030;100,5;Provnämnden;', 'value: väntade ett heltal, fick "100,5"']
])('%s is refused', async (row, fault) => {
  expect((await read(row)).faults).toEqual([`targets.csv:2 ${fault}`])
})

test('a place has one target for a year', async () => {
  const row = 'mar-bra;18;2030;75;Provnämnden;'
  const { faults } = await read(row, 'mar-bra;18;2031;75;Provnämnden;', row)
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain('targets.csv:4 year')
})

test('there is no such register until somebody has decided', async () => {
  const problems = new Problems()
  expect(await readTargets(`${folder.path}/none.csv`, registers, problems)).toEqual([])
  expect(problems.found).toBe(false)
})
