import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowOf, TableSource } from './table-source.ts'

let source: TableSource

beforeAll(async () => {
  source = await TableSource.make()
})
afterAll(() => source.remove())

const header = 'fil;dimension;kolumn;varde;betyder'

const px = [
  'CHARSET="ANSI";',
  'CODEPAGE="utf-8";',
  'LANGUAGE="sv";',
  'STUB="Region","Kön";',
  'HEADING="Mått","År";',
  'VALUES("Region")="1884 Nora","1860 Laxå",',
  '"0180 Stockholm";',
  'CODES("Region")="1884","1860","0180";',
  'VALUES("Kön")="Kvinnor","Män";',
  'CODES("Kön")="1","2";',
  'VALUES("Mått")="Andel*","Nedre gräns","Antal svar";',
  'VALUES("År")="2021","2019-2022";',
  'DATASYMBOL1="..";',
  'NOTE="Ett semikolon; i en not",',
  '"och en rad till";',
  'DATA=',
  '50.5 51 40 41 100 200',
  '60 61 40 41 110 210',
  '"." 41 30 31 "." 220',
  '"-" 43 30 31 130 230',
  '1 2 3 4 5 6',
  '1 2 3 4 5 6',
  ';'
]
const pxMapping = [
  'kost.px;indikator;;;e-andel',
  'kost.px;plats;Region;*;*',
  'kost.px;kon;Kön;1;flickor',
  'kost.px;kon;Kön;2;pojkar',
  'kost.px;matt;Mått;Andel;varde',
  'kost.px;matt;Mått;Antal svar;antal_svar',
  'kost.px;ar;År;2021;2021',
  'kost.px;ar;År;2019-2022;2022'
]

describe('a PX file', () => {
  it('goes in by its mapping, with its own marks', async () => {
    const rows = await source.observations(
      { 'kost.px': px, 'mappning.csv': [header, ...pxMapping] },
      'e-andel'
    )
    const at = (area: string, period: string, sex: string) => rowOf(rows, area, { period, sex })
    expect(at('1884', '2021', 'flickor')).toMatchObject({ value: 50.5, denominator: 100 })
    expect(at('1884', '2022', 'pojkar')).toMatchObject({ value: 61, denominator: 210 })
    expect(at('1860', '2021', 'flickor')).toMatchObject({ value: null, status: 'suppressed' })
    expect(at('1860', '2021', 'pojkar')).toMatchObject({ value: 0, denominator: 130, status: 'ok' })
  })
})
