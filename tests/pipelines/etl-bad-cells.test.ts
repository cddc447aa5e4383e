import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DataFolder, type EtlRun } from './data-folder.ts'
import { readTree } from './folder-tree.ts'

let folder: DataFolder
let before: Record<string, string>
let run: EtlRun
let faults: string[]
/** The line that each of the faults stands on, for files that go on growing. */
const at: Record<'figures' | 'initiatives' | 'indicator' | 'population' | 'source', number> = {
  figures: 0,
  initiatives: 0,
  indicator: 0,
  population: 0,
  source: 0
}

/** A register of decisions as Excel saves it, with a cell of three lines before the faults. */
const decisions = [
  'id;date;date_precision;forum;agenda_item;kind;summary;mandate_holder;follow_up;areas;themes;source',
  'ett;2026-03-06;day;Forum;Punkt;beslut;"Första raden;\r\nandra ""raden""\r\ntredje";;;Örebro län;skola;Prov',
  'tva;2026-03-06;day;Forum;Punkt;beslut;Text;;;Örebro län;skola,trädgård;Prov',
  'tre;2026-03-06;month;Forum;Punkt;beslut;Text;;;Örebro län;skola;Prov',
  'fyra;2026-02-30;day;Forum;Punkt;beslut;Text;;2026-H3;Örebro län, Atlantis;skola;Prov',
  'ett;2026-03-06;day;Forum;Punkt;beslut;Text;;;Örebro län;skola;Prov',
  ';;;;;;;;;;;',
  'sju;2026-03-06;day;Forum;Punkt;klubbat;;;;Örebro län;skola;Prov',
  'atta;2026-03-06;day;Forum;Punkt;beslut;"Text;;;Örebro län;skola;Prov'
]

const record = (kpi: string, municipality: string, ...values: object[]) =>
  JSON.stringify({ kpi, municipality, period: 2031, values })
const T = { gender: 'T', value: 1 }

const responses: Record<string, string> = {
  // A row of its own per line, then the second half is gone.
  'N33802.json': `{"count":2,"values":[\n${record('N33802', '1880', T)},\n{"kpi":"N33802","muni`,
  'N33816.json': `{"values":[\n${record('N33816', '1880', T)}],\n"count":2,"next_url":null}`,
  'N33817.json': `{"values":[],\n\n"next_url":"https://api.kolada.se/v3/next"}`,
  'U33401.json': `{"values":[\n${[
    record('U33401', '1899', T),
    record('U33401', '1885', { gender: 'T', value: '12a' }, { gender: 'B', value: null }),
    record('U33401', '1880', T),
    record('U33401', '1880', T),
    '7'
  ].join(',\n')}\n]}`
}

beforeAll(async () => {
  folder = await DataFolder.copyOfficial()
  expect(await folder.etl()).toMatchObject({ code: 0 })
  before = await readTree(folder.out)
  await folder.write('decisions.csv', `\uFEFF${decisions.join('\r\n')}\r\n`)
  // It answers with a decision that these are not.
  await folder.removeFile('responses.csv')
  at.initiatives = await folder.append('initiatives.csv', [
    'Prov;1899;pågår;;Prov;;skola',
    'Prov;1880;pågår;2024-13;Prov;;',
    'Prov;1881;pågår;;Prov;;;;rest',
    'Prov;1882;pågår;;Prov;;skola, trädgård'
  ])
  at.population = await folder.append('populations.csv', ['population 0-5;Igen;N01952'])
  at.source = await folder.append('sources.csv', ['ny;Ny;Ny;Ny;Fri;2024-13-45;official;Ny;;;;;'])
  const columns = 'sip;kallelser;rate;per 1 000 invånare 0–19 år;'
  await folder.replace('indicators.csv', `${columns}1000;`, `${columns}10oo;`)
  at.indicator = lineWith(await folder.read('indicators.csv'), '10oo')
  at.figures = await folder.append('raw/kolada/figures.csv', [
    'N33817;1885;2031;T;9a,1',
    'N01481;0000;2021;T;92,5',
    'N01481;9999;2022;T;1',
    'N99999;1880;2022;T;1',
    'N33817;1885;2032;T;\u22121',
    'N33802;1885;2033;T;345,5',
    'N33817;1885;20x2;X;1',
    'N33817;1885;2034'
  ])
  for (const [file, text] of Object.entries(responses)) {
    await folder.write(`raw/kolada/${file}`, text)
  }
  run = await folder.etl()
  faults = folder.faults(run)
})
afterAll(() => folder.remove())

function lineWith(text: string, part: string): number {
  return text.split('\n').findIndex((line) => line.includes(part)) + 1
}

const of = (file: string) => faults.filter((fault) => fault.startsWith(`${file}:`))

describe('one run reports every fault with file, line and column', () => {
  it('in the decisions, after a cell of three lines, with BOM and CRLF', () => {
    const theme = 'ett beslutstema ur themes.csv'
    expect(of('decisions.csv')).toEqual([
      // What a register lacks is told where it is missed first.
      `decisions.csv:5 themes: väntade ${theme}, fick "trädgård", och på 1 rad i initiatives.csv`,
      'decisions.csv:6 date: väntade ett datum med noggrannheten month, fick "2026-03-06"',
      'decisions.csv:7 follow_up: väntade ett datum, en månad, ett halvår (2024-H2) eller ett år, eller tomt, fick "2026-H3"',
      'decisions.csv:7 areas: väntade en plats ur areas.csv, fick "Atlantis"',
      'decisions.csv:8 id: väntade en rad som inte redan står på rad 2, fick "ett"',
      'decisions.csv:10 kind: väntade något av beslut, uppdrag, beredning, hänskjutet, information, bordlagt, återtaget, fick "klubbat"',
      'decisions.csv:10 summary: väntade ett värde, fick ""',
      'decisions.csv:11: väntade citattecken som öppnas och stängs, fick ""',
      'decisions.csv:11: väntade 12 celler, fick "7 celler: atta;2026-03-06;day;Forum;Punkt;beslut;Text;;;Öreb…"'
    ])
  })

  it('in the other registers', () => {
    const { initiatives, indicator, population, source } = at
    expect(of('initiatives.csv')).toEqual([
      `initiatives.csv:${initiatives} area: väntade en kod ur areas.csv, fick "1899"`,
      `initiatives.csv:${initiatives + 1} since: väntade ett datum, en månad, ett halvår (2024-H2) eller ett år, eller tomt, fick "2024-13"`,
      `initiatives.csv:${initiatives + 2}: väntade 7 celler, fick "9 celler: Prov;1881;pågår;;Prov;;;;rest"`
    ])
    expect(of('indicators.csv')).toEqual([
      `indicators.csv:${indicator} per: väntade ett heltal från 1 till 1000000, fick "10oo"`
    ])
    expect(of('populations.csv')).toEqual([
      `populations.csv:${population} id: väntade en rad som inte redan står på rad 6, fick "population 0-5"`
    ])
    expect(of('sources.csv')).toEqual([
      `sources.csv:${source} retrieved: väntade ett datum som 2024-08-30, eller tomt, fick "2024-13-45"`
    ])
  })

  it('in the table of figures', () => {
    const file = 'raw/kolada/figures.csv'
    const { figures } = at
    expect(of(file)).toEqual([
      `${file}:${figures} value: väntade ett tal, fick "9a,1"`,
      `${file}:${figures + 1}: väntade en cell som inte redan står i ${file} på rad 2, fick "N01481 0000 2021 alla"`,
      `${file}:${figures + 2} area: väntade en Kolada-kod ur areas.csv, fick "9999"`,
      // The register of indicators has a fault: what it lacks may follow from that.
      `${file}:${figures + 4} value: väntade ett tal som inte är negativt, fick "-1"`,
      `${file}:${figures + 5} value: väntade ett tal från 0 till 100, fick "345.5"`,
      `${file}:${figures + 6} year: väntade ett heltal från 1900 till 2100, fick "20x2"`,
      `${file}:${figures + 6} sex: väntade T, K eller M, fick "X"`,
      `${file}:${figures + 7}: väntade 5 celler, fick "3 celler: N33817;1885;2034"`
    ])
  })

  it('in responses, by the line and the path of the part at fault', () => {
    const raw = 'raw/kolada'
    expect(of(`${raw}/N33802.json`)).toEqual([
      `${raw}/N33802.json:3: väntade hel JSON (en text slutar inte), fick "]}, {"kpi":"N33802","muni"`
    ])
    expect(of(`${raw}/N33816.json`)).toEqual([
      `${raw}/N33816.json:3 count: väntade 1, så många rader som filen har, fick "2"`
    ])
    expect(of(`${raw}/N33817.json`)).toEqual([
      `${raw}/N33817.json:3 next_url: väntade null: svarets alla sidor i en fil, fick "https://api.kolada.se/v3/next"`
    ])
    expect(of(`${raw}/U33401.json`)).toEqual([
      `${raw}/U33401.json:2 values.0.municipality: väntade en Kolada-kod ur areas.csv, fick "1899"`,
      `${raw}/U33401.json:3 values.1.values.0.value: väntade ett tal eller null, fick "12a"`,
      `${raw}/U33401.json:3 values.1.values.1.gender: väntade T, K eller M, fick "B"`,
      `${raw}/U33401.json:5: väntade en cell som inte redan står i ${raw}/U33401.json på rad 4, fick "U33401 1880 2031 alla"`,
      `${raw}/U33401.json:6 values.4: väntade en rad med kpi, municipality, period och values, fick "7"`
    ])
  })

  it('and nothing else, with exit code 1 and what was published as it was', async () => {
    expect(faults).toHaveLength(9 + 3 + 1 + 1 + 1 + 8 + 3 + 5)
    expect(run.code).toBe(1)
    expect(run.stdout).toBe('')
    expect(run.stderr.trimEnd().split('\n').at(-1)).toBe(
      `${faults.length} fel. Inget har skrivits: ${folder.out} är som förut.`
    )
    expect(await readTree(folder.out)).toEqual(before)
  })
})
