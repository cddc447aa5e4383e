import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MappedSource } from './mapped-source.ts'

let source: MappedSource

beforeAll(async () => {
  source = await MappedSource.make()
})
afterAll(() => source.remove())

describe("a table as Skolverket's", () => {
  const preamble = ['Statistik från myndigheten;;;;', ';;;;', 'Valt läsår: 2024/25;;;;']
  const header = 'Kommun;Kommun-kod;Typ av huvudman;Antal elever;Andel (%) behöriga;Meritvärde'
  const rows = [
    'Nora;1884;Samtliga;120;82,5;221,4',
    'Nora;1884;Kommunal;100;80,0;219,0',
    'Laxå;1860;Samtliga;..;..;..',
    'Örebro;1880;Samtliga;1 840;~100;230,1',
    'Arboga;1984;Samtliga;150;81,0;215,0'
  ]
  const footer = ['Förklaringar;;;;', '..;Uppgiften är skyddad;;;', 'Källa: Myndigheten']
  const lines = [...preamble, header, ...rows, ...footer]
  const mapping = [
    'plats;Kommun-kod;*;*',
    'ar;Valt läsår;2024/25;2025',
    'urval;Typ av huvudman;Samtliga;',
    'indikator;rubrik;Andel (%) behöriga;e-andel',
    'indikator;rubrik;Meritvärde;e-medel',
    'matt;rubrik;Antal elever;antal_svar'
  ]
  const marks = ['~100;dold']

  it('goes in with what stands before and after it left', async () => {
    expect(await source.values('betyg.csv', lines, mapping, marks)).toEqual([
      'e-andel 1860 2025 alla suppressed',
      'e-andel 1884 2025 alla 82.5 120',
      'e-andel 1880 2025 alla suppressed',
      'e-medel 1860 2025 alla suppressed',
      'e-medel 1884 2025 alla 221.4 120',
      'e-medel 1880 2025 alla 230.1 1840'
    ])
    const { unused } = await source.read('betyg.csv', lines, mapping, marks)
    expect(unused).toEqual([
      'betyg.csv: rader kring tabellen läses inte: 2 före och 3 utan tal',
      'betyg.csv: 1 av 4 värden i Kommun-kod används inte (1984)',
      'betyg.csv: 1 av 2 värden i Typ av huvudman används inte (Kommunal)',
      'betyg.csv: läses inte: Kommun'
    ])
  })

  it('is not taken for that of the school year before', async () => {
    const later = lines.map((line) => line.replace('2024/25', '2025/26'))
    const { faults } = await source.read('betyg.csv', later, mapping, marks)
    expect(faults).toContain(
      'mappning.csv:3 varde: väntade ett värde som finns i Valt läsår i betyg.csv, fick "2024/25"'
    )
  })

  it('is refused where rows that the mapping does not tell apart would be one', async () => {
    const own = mapping.filter((row) => !row.startsWith('urval'))
    const { faults, hints } = await source.read('betyg.csv', lines, own, marks)
    expect(faults).toEqual([
      'betyg.csv:1 Typ av huvudman: väntade rader i mappning.csv som säger vilket värde som gäller, fick "2 värden: Samtliga, Kommunal"'
    ])
    expect(hints.slice(-2)).toEqual([
      '  betyg.csv;urval;Typ av huvudman;Samtliga;',
      '  betyg.csv;urval;Typ av huvudman;Kommunal;'
    ])
  })

  it('is refused with a row for every school, one in each kommun too', async () => {
    const schools = [
      ...preamble,
      'Skola;Skol-enhetskod;Skolkommun;Kommun-kod;Antal elever;Meritvärde',
      'Norrskolan;12345678;Nora;1884;40;221,4',
      'Laxskolan;12345679;Laxå;1860;40;221,4'
    ]
    const own = [...mapping.slice(0, 2), 'urval;Skola;*;*', ...mapping.slice(-2)]
    const { faults } = await source.read('skolor.csv', schools, own)
    expect(faults).toEqual(
      [5, 6].map(
        (line) =>
          `skolor.csv:${line} Skola: väntade en rad per kommun: enskilda skolor visas inte och läggs inte ihop här, hämta samma tabell på kommunnivå, fick "en rad per skola"`
      )
    )
    const summed = schools.map((line) => line.replace(/^\w+skolan;\d+/, 'Samtliga skolor;'))
    expect(await source.values('skolor.csv', summed, own)).toEqual([
      'e-medel 1860 2025 alla 221.4 40',
      'e-medel 1884 2025 alla 221.4 40'
    ])
  })
})

describe("a table as Socialstyrelsen's", () => {
  const lines = [
    'Barn med insats',
    ';;2022;;2023',
    'Region;Ålder;Flickor;Pojkar;Flickor;Pojkar',
    '1884 Nora;0–17 år;12,5;10,1;X;9,2*',
    '1884 Nora;18–20 år;1;1;1;1',
    '1863 Hällefors;0–17 år;--;8;7,5;',
    '* Uppgiften är osäker.'
  ]
  const mapping = [
    'plats;Region;*;*',
    'ar;överrubrik;*;*',
    'kon;rubrik;*;*',
    'urval;Ålder;0–17 år;',
    'indikator;;;e-kvot'
  ]
  const marks = ['X;dold', '--;saknas']

  it('goes in with two rows of headers, its marks and its stars', async () => {
    const told = await source.values('insats.csv', lines, mapping, marks)
    expect(told.map((line) => line.split(' ').slice(1, 5).join(' '))).toEqual([
      '1884 2022 flickor 12.5',
      '1863 2022 pojkar 8',
      '1884 2022 pojkar 10.1',
      '1863 2023 flickor 7.5',
      '1884 2023 flickor suppressed',
      '1884 2023 pojkar 9.2'
    ])
    const { unused } = await source.read('insats.csv', lines, mapping, marks)
    expect(unused).toEqual([
      'insats.csv: rader kring tabellen läses inte: 1 före och 1 utan tal',
      'insats.csv: 1 av 2 värden i Ålder används inte (18–20 år)',
      'insats.csv: 1 tal har en stjärna; fotnoten läses inte'
    ])
  })

  it('says which marks nobody knows', async () => {
    const { faults } = await source.read('insats.csv', lines, mapping, ['X;dold'])
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(
      /^insats\.csv:6 Flickor: väntade ett tal, eller ett tecken .* fick "--"$/
    )
  })

  it('may part its cells with commas, and its thousands with any space', async () => {
    const own = ['Titel', 'Region,År,Antal', 'Nora,2023,1\u202f204', 'Laxå,2023,"2\u00a0113"']
    const as = ['plats;Region;*;*', 'ar;År;*;*', 'indikator;rubrik;Antal;e-antal']
    expect(await source.values('a.csv', own, as)).toEqual([
      'e-antal 1860 2023 alla 2113',
      'e-antal 1884 2023 alla 1204'
    ])
  })

  it('is refused with an empty cell in the place of a kommun', async () => {
    const merged = lines.map((line) => line.replace('1884 Nora;18', ';18'))
    const { faults } = await source.read('insats.csv', merged, mapping, marks)
    expect(faults).toEqual([
      'insats.csv:5 Region: väntade en ifylld cell på varje rad med tal; betyder en tom cell något, en rad för den med tomt varde i mappning.csv, fick ""'
    ])
  })
})

describe('a table of rows and columns that nothing is said of', () => {
  it.each([
    ['plats;Period;Andel', 'Nora;2023;5', ['plats;plats;*;*', 'ar;Period;*;*']],
    ['Kommun;ar;Andel', 'Nora;2023;5', ['plats;Kommun;*;*', 'ar;ar;*;*']],
    ['plats;ar;Andel', 'Nora;2023;5', ['plats;plats;*;*', 'ar;ar;*;*']],
    ['plats;2022;2023', 'Nora;4;5', ['plats;plats;*;*', 'ar;rubrik;*;*']],
    ['Kommun;År;kon;varde', 'Nora;2023;Flickor;5', ['plats;Kommun;*;*', 'ar;År;*;*']]
  ])('gets one proposed though its columns %s have names of ours', async (header, row, rows) => {
    const other = row.replace('Nora', 'Laxå')
    const { faults, hints } = await source.read('a.csv', [header, row, other], [])
    expect(faults).toEqual(['a.csv:1: väntade rader om a.csv i mappning.csv, fick "inga"'])
    expect(hints).toEqual(expect.arrayContaining(rows.map((one) => `  a.csv;${one}`)))
  })

  it.each([
    ['indikator;plats;varde', 'e-andel;Nora;5', 'kolumnen ar'],
    ['plats;ar;varde', 'Nora;2023;5', 'kolumnen indikator']
  ])('is one of ours where only one column lacks: %s', async (header, row, column) => {
    const { faults, hints } = await source.read('a.csv', [header, row], [])
    expect(faults).toEqual([expect.stringContaining(`väntade ${column}`)])
    expect(hints).toEqual([])
  })

  it('gets a mapping proposed', async () => {
    const lines = ['Kommun;År;Kön;Antal', 'Nora;2023;Flickor;5', 'Laxå;2022;Pojkar;7']
    const { faults, hints } = await source.read('a.csv', lines, [])
    expect(faults).toEqual(['a.csv:1: väntade rader om a.csv i mappning.csv, fick "inga"'])
    expect((await source.read('a.csv', ['Skolbarn i länet', ...lines], [])).hints).toEqual(hints)
    expect(hints.slice(1)).toEqual([
      '  fil;dimension;kolumn;varde;betyder',
      '  a.csv;indikator;rubrik;Antal;',
      '  a.csv;plats;Kommun;*;*',
      '  a.csv;ar;År;*;*',
      '  a.csv;kon;Kön;*;*'
    ])
  })
})
