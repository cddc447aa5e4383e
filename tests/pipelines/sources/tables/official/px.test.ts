import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MappedSource } from './mapped-source.ts'

let source: MappedSource

beforeAll(async () => {
  source = await MappedSource.make()
})
afterAll(() => source.remove())

const head = (...own: string[]) => [
  'CHARSET="ANSI";',
  'CODEPAGE="utf-8";',
  'LANGUAGE="sv";',
  'LANGUAGES="sv","en";',
  'TITLE="Äter frukost; andel efter region,"',
  '" kön och år";',
  'STUB="Region","Kön";',
  'HEADING="Mått","År";',
  'VALUES("Region")="Nora","Laxå",',
  '"Stockholm";',
  'CODES("Region")="1884","1860","0180";',
  'VALUES("Kön")="Kvinnor","Män";',
  'CODES("Kön")="1","2";',
  'VALUES("Mått")="Andel*","Nedre gräns","Antal svar";',
  'VALUES("År")="2021","2019-2022";',
  'STUB[en]="region","sex";',
  'VALUES[en]("sex")="Women","Men";',
  ...own
]
const data = [
  'DATA=',
  '50.5 51 40 41 100 200',
  '60 61 40 41 110 210',
  '"." 41 30 31 "." 220',
  '"-" 43 30 31 130 230',
  '1 2 3 4 5 6',
  '1 2 3 4 5 6;'
]
const place = 'plats;Region;*;*'
const about = 'indikator;;;e-andel'
const year = 'ar;År;2021;2021'
const measure = ['matt;Mått;Andel;varde', 'matt;Mått;Antal svar;antal_svar']
const sexes = ['kon;Kön;1;flickor', 'kon;Kön;2;pojkar']
const mapping = [about, place, ...sexes, ...measure, year]

describe('a PX file', () => {
  it('goes in by its mapping, with its own marks', async () => {
    const file = [...head('DATASYMBOL1="..";'), ...data]
    expect(await source.values('kost.px', file, mapping)).toEqual([
      'e-andel 1860 2021 flickor suppressed',
      'e-andel 1884 2021 flickor 50.5 100',
      'e-andel 1860 2021 pojkar 0 130',
      'e-andel 1884 2021 pojkar 60 110'
    ])
  })

  it('is told of what it has and what was not used', async () => {
    const { faults, unused } = await source.read(
      'kost.px',
      [...head('DATASYMBOL1="..";'), ...data],
      mapping
    )
    expect(faults).toEqual([])
    expect(unused).toEqual([
      'kost.px: 1 av 3 värden i Region används inte (Stockholm)',
      'kost.px: 1 av 3 värden i Mått används inte (Nedre gräns)',
      'kost.px: 1 av 2 värden i År används inte (2019-2022)'
    ])
  })

  it('is called by its labels, its codes and its other languages', async () => {
    const own = [about, 'plats;Region;Laxå;1860', 'kon;sex;Men;pojkar', ...measure, year]
    expect(await source.values('kost.px', [...head(), ...data], own)).toEqual([
      'e-andel 1860 2021 pojkar 0 130'
    ])
  })

  it('has no zeros where it shows them as what is hidden', async () => {
    const symbols = ['DATASYMBOL1="..";', 'DATASYMBOLNIL="..";']
    const own = await source.values('kost.px', [...head(...symbols), ...data], mapping)
    expect(own).toContain('e-andel 1860 2021 pojkar suppressed')
  })

  it('has several years in one when the mapping says which', async () => {
    const own = [about, 'plats;Region;1884;*', ...sexes, ...measure, 'ar;År;2019-2022;2022']
    expect(await source.values('kost.px', [...head(), ...data], own)).toEqual([
      'e-andel 1884 2022 flickor 51 200',
      'e-andel 1884 2022 pojkar 61 210'
    ])
  })

  it('does not take several years for one by itself', async () => {
    const own = [about, place, ...sexes, ...measure, 'ar;År;*;*']
    const { faults, hints } = await source.read('kost.px', [...head(), ...data], own)
    expect(faults).toEqual([
      'mappning.csv:8 betyder: väntade ett årtal från 1990 till 2026, fick "2019-2022"'
    ])
    expect(hints).toContain('  kost.px;ar;År;2019-2022;')
  })

  it('has the encoding that it says itself', async () => {
    const text = [...head('DATASYMBOL1="..";'), ...data].join('\n').replace('utf-8', 'iso-8859-1')
    const [, second] = await source.values('kost.px', Buffer.from(text, 'latin1'), mapping)
    expect(second).toBe('e-andel 1884 2021 flickor 50.5 100')
    const { faults } = await source.read(
      'kost.px',
      Buffer.from(text.replace('iso-8859-1', 'cp437')),
      mapping
    )
    expect(faults).toEqual(['kost.px:1: väntade tecken i cp437, som filen säger, fick "andra"'])
  })

  it.each([
    [
      'cut within its numbers',
      [...head(), ...data.slice(0, -1), '1 2 3 4;'],
      'kost.px:19 DATA: väntade 36 tal, som 3 × 2 × 3 × 2 värden ger, fick "34"'
    ],
    [
      'cut before its end',
      [...head(), ...data.slice(0, -1)],
      'kost.px:18: väntade semikolon efter DATA: filen kan vara avklippt, fick "inget"'
    ],
    [
      'that is none',
      ['Region;Kön', 'Nora;1'],
      'kost.px:1: väntade ett nyckelord som STUB= eller DATA=, fick "Region;Kön Nora;1 "'
    ],
    [
      'that leaves cells out',
      [...head('KEYS("Region")=VALUES;'), ...data],
      'kost.px:18 KEYS: väntade en PX-fil där varje cell står i DATA: spara den utan KEYS, fick "KEYS"'
    ],
    [
      'with a mark that nobody knows',
      [...head(), ...data],
      'kost.px:21 Laxå, Kvinnor, Andel*, 2021: väntade ett tal, eller ett tecken som står i tecken.csv'
    ]
  ])('%s is refused', async (_, lines, fault) => {
    const { faults } = await source.read('kost.px', lines, mapping)
    expect(faults[0]).toContain(fault)
  })
})
