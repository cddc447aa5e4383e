import { afterEach, beforeEach, expect, it } from 'vitest'
import { openNative } from '../../src/lib/db/native.server.ts'
import { targets } from '../../src/lib/queries/registers/targets.ts'
import { DataFolder } from './data-folder.ts'

let folder: DataFolder

const head = 'indicator;area;year;value;decided_by;decision;goal;source'

beforeEach(async () => {
  folder = await DataFolder.copyOfficial()
})
afterEach(() => folder.remove())

it('publishes the targets that somebody has decided, with their decisions', async () => {
  const row =
    'familjehem;18;2030;7,5;Provnämnden;2026-05-12-sams;Färre ska placeras.;Provplanen 2026'
  await folder.write('targets.csv', `${head}\n${row}\nhvb;1884;2029;3;Provnämnden;;;\n`)
  expect(await folder.etl()).toMatchObject({ code: 0, stderr: '' })
  const told = await targets(await openNative(folder.out))
  expect(told).toEqual([
    {
      ...{ indicator: 'familjehem', area: '18', year: '2030', value: 7.5 },
      ...{ decided_by: 'Provnämnden', decision: '2026-05-12-sams', decision_date: '2026-05-12' },
      ...{ goal: 'Färre ska placeras.', source: 'Provplanen 2026', example: false },
      ...{ type: 'lan', short_name: 'Länet', sentence_name: 'länet' }
    },
    {
      ...{ indicator: 'hvb', area: '1884', year: '2029', value: 3 },
      ...{ decided_by: 'Provnämnden', decision: null, decision_date: null },
      ...{ goal: null, source: null, example: false },
      ...{ type: 'kommun', short_name: 'Nora', sentence_name: 'Nora' }
    }
  ])
})

it('publishes nothing with a target of a decision that is not in the register', async () => {
  await folder.write('targets.csv', `${head}\nfamiljehem;18;2030;7,5;Provnämnden;2026-05-12;;\n`)
  const run = await folder.etl()
  expect(run.code).toBe(1)
  expect(folder.faults(run)).toEqual([
    'targets.csv:2 decision: väntade ett beslut ur decisions.csv, eller tomt, fick "2026-05-12"'
  ])
})
