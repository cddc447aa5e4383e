import { describe, expect, test } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readTargets, targetsFile } from '../../../pipelines/registers/targets.ts'
import { registerFolder } from './register-folder.ts'

const { folder, registers } = await registerFolder()

async function read(...rows: string[]) {
  const problems = new Problems()
  const head = 'indicator;area;year;value;decided_by;decision'
  const path = await folder.write(targetsFile, [head, ...rows])
  return { targets: await readTargets(path, registers, problems), faults: folder.faults(problems) }
}

// A register from before these columns has none of them.
const unsaid = { goal: null, source: null, example: false }

test('a target says of what, where, when, how much, and who decided it', async () => {
  const row = 'familjehem;18N;2030;7,25;Provnämnden;2026-05-12-sams'
  expect(await read(row, 'mar-bra;18;2029;75;Provnämnden;')).toEqual({
    targets: [
      {
        ...{ indicator: 'familjehem', area: '18N', year: '2030', value: 7.25 },
        ...{ decided_by: 'Provnämnden', decision: '2026-05-12-sams' },
        ...unsaid
      },
      {
        ...{ indicator: 'mar-bra', area: '18', year: '2029', value: 75 },
        ...{ decided_by: 'Provnämnden', decision: null },
        ...unsaid
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

describe('the wording of a target, where it stands, and whether it is made up', () => {
  const later = 'indicator;area;year;value;decided_by;decision;goal;source;example'
  const readLater = async (...rows: string[]) => {
    const problems = new Problems()
    const path = await folder.write(targetsFile, [later, ...rows])
    const targets = await readTargets(path, registers, problems)
    return { targets, faults: folder.faults(problems) }
  }

  test('are told where the columns are there', async () => {
    const row = 'mar-bra;1860;2030;75;Provnämnden;;Fler ska må bra.;Provplanen 2026;ja'
    expect(await readLater(row)).toMatchObject({
      targets: [{ goal: 'Fler ska må bra.', source: 'Provplanen 2026', example: true }],
      faults: []
    })
  })

  test.each([
    ['Ring 070-123 45 67.', 'goal', 'en kontaktuppgift'],
    ['Insatsen har lett till att fler mår bra.', 'goal', 'ett påstående om orsak']
  ])('%s is refused and not repeated', async (words, column, kind) => {
    const { targets, faults } = await readLater(`mar-bra;18;2030;75;Provnämnden;;${words};;`)
    expect(targets).toEqual([])
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(`targets.csv:2 ${column}: `)
    expect(faults[0]).toContain(kind)
    expect(faults[0]).not.toContain(words)
  })

  test('a made-up target of official figures is refused', async () => {
    const row = 'familjehem;18;2030;7;Provnämnden;;;;ja'
    expect((await readLater(row)).faults).toEqual([
      'targets.csv:2 example: väntade tomt där indikatorns siffror är officiella, fick "ja"'
    ])
  })
})
