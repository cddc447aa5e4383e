import { expect, it } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readInitiatives } from '../../../pipelines/registers/initiatives.ts'
import { registerFolder } from './register-folder.ts'

const { folder, registers } = await registerFolder()

async function read(header: string, rows: string[]) {
  const problems = new Problems()
  const file = await folder.write('initiatives.csv', [header, ...rows])
  const initiatives = await readInitiatives(file, registers, problems)
  return { initiatives, faults: folder.faults(problems) }
}

const old = 'initiative;area;status;since;source;note'

it('reads the themes that an initiative belongs to', async () => {
  const { initiatives, faults } = await read(`${old};themes`, [
    'Prov;1885;pågår;2024-H2;Protokoll;;skola, fritid',
    'Prov;1884;pågår;;Protokoll;;'
  ])
  expect(faults).toEqual([])
  expect(initiatives.map(({ themes }) => themes)).toEqual(['skola,fritid', ''])
})

it('reads a register from before there were themes', async () => {
  const { initiatives, faults } = await read(old, ['Prov;1885;pågår;;Protokoll;'])
  expect(faults).toEqual([])
  expect(initiatives).toMatchObject([{ initiative: 'Prov', note: null, themes: '' }])
})

it('names each theme that is none, also one of decisions', async () => {
  const { initiatives, faults } = await read(`${old};themes`, [
    'Prov;1885;pågår;;Protokoll;;skola,skolla',
    'Prov;1884;pågår;;Protokoll;;tsi, fisk'
  ])
  expect(initiatives).toEqual([])
  expect(faults).toEqual([
    'initiatives.csv:2 themes: väntade ett indikatortema ur themes.csv, fick "skolla"',
    'initiatives.csv:3 themes: väntade ett indikatortema ur themes.csv, fick "tsi"',
    'initiatives.csv:3 themes: väntade ett indikatortema ur themes.csv, fick "fisk"'
  ])
})
