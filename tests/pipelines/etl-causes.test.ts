import { afterEach, beforeEach, expect, it } from 'vitest'
import { openNative } from '../../src/lib/db/native.server.ts'
import { causes } from '../../src/lib/queries/registers/causes.ts'
import { DataFolder } from './data-folder.ts'

let folder: DataFolder

const head = 'indicator;area;cause;standing;source;speaks;organisation;date;example'

beforeEach(async () => {
  folder = await DataFolder.copyOfficial()
})
afterEach(() => folder.remove())

it('publishes what is said to lie behind figures, the latest first', async () => {
  const rows = [
    'hvb;1884;Stödet kommer sent;tror;;familjehem;Provgruppen;2026-05-12;',
    'hvb;1884;Utredningarna är långa;vet;Provrapporten;;Provgruppen;2026-06-01;ja'
  ]
  await folder.write('causes.csv', [head, ...rows, ''].join('\n'))
  expect(await folder.etl()).toMatchObject({ code: 0, stderr: '' })
  const told = await causes(await openNative(folder.out))
  expect(told).toEqual([
    {
      ...{
        indicator: 'hvb',
        topic: null,
        area: '1884',
        cause: 'Utredningarna är långa',
        standing: 'vet'
      },
      ...{ source: 'Provrapporten', speaks: '', organisation: 'Provgruppen' },
      ...{ date: '2026-06-01', example: true }
    },
    {
      ...{
        indicator: 'hvb',
        topic: null,
        area: '1884',
        cause: 'Stödet kommer sent',
        standing: 'tror'
      },
      ...{ source: null, speaks: 'familjehem', organisation: 'Provgruppen' },
      ...{ date: '2026-05-12', example: false }
    }
  ])
})

it('publishes nothing with somebody’s name in a cause, and does not tell it', async () => {
  const row = 'hvb;1884;Ylva Ekdalen säger så;tror;;;Provgruppen;2026-05-12;'
  await folder.write('causes.csv', `${head}\n${row}\n`)
  const run = await folder.etl()
  expect(run.code).toBe(1)
  expect(folder.faults(run)).toEqual([
    'causes.csv:2 cause: väntade Skriv inga namn på personer: ange funktion, organisation eller plats i stället., fick "ett namn"'
  ])
  expect(run.stdout + run.stderr).not.toContain('Ylva')
})
