import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MappedSource } from './mapped-source.ts'

let source: MappedSource

beforeAll(async () => {
  source = await MappedSource.make()
})
afterAll(() => source.remove())

const table = ['Region;År;Kön;Andel', 'Nora;2023;Flickor;40', 'Nora;2023;Pojkar;50']
const [place, year, sex, value] = [
  'plats;Region;*;*',
  'ar;År;*;*',
  'kon;Kön;*;*',
  'indikator;rubrik;Andel;e-andel'
]
const whole = [place, year, sex, value]
const faults = async (mapping: string[], lines = table) =>
  (await source.read('t.csv', lines, mapping)).faults

describe('a mapping', () => {
  it('may leave out the name of a variable that is called as usual, and the whole column', async () => {
    const files = {
      't.csv': table,
      'mappning.csv': ['fil;dimension;varde;betyder']
        .concat(['plats;*;*', 'ar;*;*', 'kon;*;*', 'indikator;Andel;e-andel'])
        .map((row, i) => (i === 0 ? row : `t.csv;${row}`))
    }
    const { observations } = await source.source.release(files)
    expect(observations.get('e-andel')?.filter(({ area }) => area === '1884')).toMatchObject([
      { period: '2023', sex: 'flickor', value: 40 },
      { period: '2023', sex: 'pojkar', value: 50 }
    ])
  })

  it('may be of several files, each row of those that it fits', async () => {
    const files = {
      'andel-2022.csv': table.map((line) => line.replace('2023', '2021/22')),
      'andel-2023.csv': table.map((line) => line.replace('2023', '2022/23')),
      'mappning.csv': ['fil;dimension;kolumn;varde;betyder']
        .concat(place, sex, value, 'ar;År;2021/22;2022', 'ar;År;2022/23;2023')
        .map((row, i) => (i === 0 ? row : `andel-*.csv;${row}`))
    }
    const { observations } = await source.source.release(files)
    const own = observations.get('e-andel')?.filter(({ value: number }) => number === 40)
    expect(own?.map(({ period }) => period)).toEqual(['2022', '2023'])
  })

  it('is for the file of that name, and for one that is there', async () => {
    const { faults: found } = await source.source.read({
      't.csv': ['indikator;plats;ar;varde', 'e-andel;Nora;2023;40'],
      'mappning.csv': ['fil;dimension;kolumn;varde;betyder', 'x.csv;plats;Region;*;*']
    })
    expect(found).toEqual([
      'mappning.csv:2 fil: väntade namnet på en fil i samma mapp, fick "x.csv"'
    ])
  })
})

it.each([
  [
    'a word of no register',
    [place, year, sex, 'indikator;rubrik;Andel;andelen'],
    '5 betyder: väntade en indikator ur indicators.csv med källan enkat, fick "andelen"'
  ],
  [
    'a dimension that there is not',
    [...whole, 'alder;Ålder;0–17;'],
    '6 dimension: väntade något av plats, ar, kon, arskurs, indikator, matt, urval, fick "alder"'
  ],
  [
    'a column that the file has not',
    [...whole, 'kon;Sex;Girls;flickor'],
    '6 kolumn: väntade en av dem som finns i t.csv: Region, År, Kön, rubrik, fick "Sex"'
  ],
  [
    'a value that the file has not',
    [...whole, 'kon;Kön;Totalt;alla'],
    '6 varde: väntade ett värde som finns i Kön i t.csv, fick "Totalt"'
  ],
  [
    'places of which the registers know none',
    [place, year, sex, value],
    '2 varde: väntade minst ett värde som registren känner i Region i t.csv, fick "*"',
    table.map((line) => line.replace('Nora', 'Arboga'))
  ],
  [
    'a dimension in two columns',
    [...whole, 'kon;År;2023;flickor'],
    '4 kolumn: väntade År, som i en annan rad, fick "Kön"'
  ],
  [
    'one word for all values',
    [place, year, 'kon;Kön;*;alla', value],
    '4 betyder: väntade *, som betyder att värdena är skrivna som i registren, fick "alla"'
  ],
  [
    'the same twice',
    [...whole, place],
    '6 varde: väntade en rad som inte redan står på rad 2, fick "t.csv;plats;Region;*"'
  ]
])('reports %s', async (_, mapping, fault, lines = table) => {
  expect(await faults(mapping, lines)).toEqual([`mappning.csv:${fault}`])
})

it('reports what it does not say, with the rows that would', async () => {
  const { faults: found, hints } = await source.read('t.csv', table, [place, value])
  expect(found).toEqual([
    't.csv:1: väntade en rad i mappning.csv med dimensionen ar: var den står i filen, eller vad som gäller för hela, fick "ingen"',
    't.csv:1 Kön: väntade rader i mappning.csv som säger vilket värde som gäller, fick "2 värden: Flickor, Pojkar"'
  ])
  expect(hints.slice(1)).toEqual([
    '  fil;dimension;kolumn;varde;betyder',
    '  t.csv;ar;År;*;*',
    '  t.csv;kon;Kön;*;*'
  ])
})

it('does not repeat the faults of the registers', async () => {
  const lines = table.map((line) => line.replace('Nora', 'Arboga'))
  const mapping = [place, year, sex, 'indikator;rubrik;Andel;okand']
  const { faults: found } = await source.source.read(
    source.files('t.csv', lines, mapping),
    'raw/tabell/enkat',
    false
  )
  expect(found).toEqual([])
})

it('reports numbers that it does not tell apart', async () => {
  const mapping = [place, year, 'urval;Kön;*;*', value]
  expect(await faults(mapping)).toEqual([
    't.csv:3 Andel: väntade ett enda tal för varje plats, år, kön, årskurs och indikator: skilj dem åt i mappning.csv, fick "e-andel, 1884, 2023"'
  ])
})

it.each([
  ['Kommun;År;Kön;Andel', '2 kolumn', 'Region'],
  ['Region;Mätår;Kön;Andel', '3 kolumn', 'År'],
  ['Region;År;Kategori;Andel', '4 kolumn', 'Kön'],
  ['Region;År;Kön;Andelar', '5 varde', 'Andel']
])('tells a column that its publisher has renamed once: %s', async (header, place, name) => {
  const renamed = [header, 'Nora;2023;Flickor;40', 'Nora;2023;Pojkar;50', 'Laxå;2022;Pojkar;50']
  const found = await faults(whole, renamed)
  expect(found).toEqual([expect.stringContaining(`mappning.csv:${place}: väntade`)])
  expect(found[0]).toContain(`fick "${name}"`)
})
