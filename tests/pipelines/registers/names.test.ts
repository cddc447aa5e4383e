import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, test } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readRegisters } from '../../../pipelines/registers/registers.ts'
import { allSources } from '../../../pipelines/sources/all.ts'
import { projectData } from '../data-folder.ts'

let data: string

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'names-'))
  await cp(projectData, data, { recursive: true, filter: (path) => !path.includes('raw') })
})
afterEach(() => rm(data, { recursive: true }))

async function read() {
  const problems = new Problems()
  const { named } = await readRegisters(data, allSources, problems)
  const faults = problems.format().map((line) => line.replaceAll(`${data}/`, ''))
  return {
    problems,
    faults,
    named: named.map(({ register, line, column }) => `${register}:${line} ${column}`)
  }
}

/** Puts words in a cell of a register, on its line 2. */
async function put(register: string, column: string, words: string): Promise<void> {
  const path = join(data, register)
  const [header = '', row = '', ...others] = (await readFile(path, 'utf8')).split('\n')
  const at = header.replace('\ufeff', '').split(';').indexOf(column)
  const cells = row.split(';').with(at, words)
  await writeFile(path, [header, cells.join(';'), ...others].join('\n'))
}

it('none stands in the registers as they are', async () => {
  expect(await read()).toMatchObject({ faults: [], named: [] })
})

const told = [
  ...['forum', 'agenda_item', 'summary', 'source'].map((column) => ['decisions.csv', column]),
  ...['initiative', 'source', 'note'].map((column) => ['initiatives.csv', column]),
  ...['text', 'unit', 'source', 'note'].map((column) => ['facts.csv', column]),
  ...['definition', 'note', 'synonyms'].map((column) => ['indicators.csv', column]),
  ...[
    ['themes.csv', 'description'],
    ['sources.csv', 'citation'],
    ['areas.csv', 'note']
  ]
] as [string, string][]

async function putInAll(places: [string, string][], words: string): Promise<void> {
  for (const [register, column] of places) await put(register, column, words)
}

it('one is told by its line and its column, wherever it stands', async () => {
  await putInAll(told, 'Enligt Ylva Ekdalen i Laxå')
  const { faults, named } = await read()
  expect(faults).toEqual([])
  expect(named.toSorted()).toEqual(told.map((place) => place.join(':2 ')).toSorted())
})

it('one beside a title is a fault, wherever it stands', async () => {
  await putInAll(told, 'Enligt Ylva Ekdalen, rektor')
  const { faults, named } = await read()
  const fault = `väntade text utan namn på personer (ange funktion, organisation eller plats), fick "ett namn bredvid en funktion"`
  const places = told.map((place) => `${place.join(':2 ')}: ${fault}`)
  expect([faults.toSorted(), named]).toEqual([places.toSorted(), []])
})

const strict = [
  ...['organisation', 'note', 'source'].map((column) => ['responses.csv', column]),
  ...['cause', 'organisation'].map((column) => ['causes.csv', column]),
  ...['forum', 'place', 'note'].map((column) => ['meetings.csv', column]),
  ...['text', 'source'].map((column) => ['voices.csv', column])
] as [string, string][]

test.each(['Ylva Ekdalen', 'Torvald Granmyr'])(
  'any is a fault where groups write freely, known first name or not: %s',
  async (name) => {
    await putInAll(strict, `Enligt ${name}`)
    const { faults, named } = await read()
    const places = faults.map((fault) => /^[^:]+:2 \w+/.exec(fault)?.[0])
    expect(places.toSorted()).toEqual(strict.map((place) => place.join(':2 ')).toSorted())
    expect(faults.join()).not.toMatch(/Ylva|Ekdalen|Torvald|Granmyr/)
    expect(named).toEqual([])
  }
)

test.each([
  ['decisions.csv', 'mandate_holder', 'Region Örebro län, Ylva Ekdalen', 'ett namn bredvid'],
  ['initiatives.csv', 'note', 'Frågor till ylva.ekdalen@exempel.se', 'en kontaktuppgift'],
  ['facts.csv', 'note', 'Svar på 070-123 45 67', 'en kontaktuppgift'],
  ['decisions.csv', 'summary', 'Barnet 20110203-1234 får stöd.', 'en kontaktuppgift']
])('%s %s: ”%s” is a fault', async (register, column, words, got) => {
  await put(register, column, words)
  const { faults } = await read()
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain(`${register}:2 ${column}: väntade text utan`)
  expect(faults[0]).toContain(`fick "${got}`)
  expect(faults[0]).not.toMatch(/Ekdalen|ekdalen|070|2011/)
})

it('one is seen in a key, and in somebody’s own letter box', async () => {
  await put('decisions.csv', 'id', '2024-06-14-ylva-ekdalen')
  const box = 'Frågor;Region Örebro län'
  const rows = [`${box};ylva.ekdalen@exempel.se`, `${box} igen;statistik@exempel.se`]
  await writeFile(join(data, 'contacts.csv'), `about;organisation;address\n${rows.join('\n')}\n`)
  const { named, problems } = await read()
  expect(named).toEqual(['decisions.csv:2 id', 'contacts.csv:2 address'])
  const { hide } = problems
  expect(hide('borttagen: 2024-06-14-ylva-ekdalen')).toBe('borttagen: […]')
  expect(hide('borttagen: 2024-06-14-norr-tsi-medel')).toBe('borttagen: 2024-06-14-norr-tsi-medel')
})

it('one is not told where the row has other faults, nor where it stands in the wrong column', async () => {
  await put('decisions.csv', 'areas', 'Ylva Ekdalen')
  await put('initiatives.csv', 'status', 'enligt Torvald Granmyr, rektor')
  await put('meetings.csv', 'area', 'Torvald Granmyr;12;3')
  await put('areas.csv', 'type', 'Siv Höglinder')
  const { faults } = await read()
  expect(faults).toEqual([
    expect.stringMatching(/^areas\.csv:2 type: väntade .*, fick "\[…\]"$/),
    'decisions.csv:2 areas: väntade en plats ur areas.csv, fick "[…]"',
    expect.stringMatching(/^initiatives\.csv:2 status: väntade .*, fick "enligt \[…\], rektor"$/),
    expect.stringMatching(/^meetings\.csv:2: väntade 7 celler, fick "9 celler: .*;\[…\];12/),
    'meetings.csv:2 area: väntade text utan namn på personer (ange funktion, organisation eller plats), fick "något som ser ut som ett personnamn"'
  ])
})

it('one that stands twice does not make itself known', async () => {
  await put('decisions.csv', 'agenda_item', 'Torvald Granmyr')
  await put('initiatives.csv', 'initiative', 'Torvald Granmyr')
  const { named } = await read()
  expect(named).toEqual(['decisions.csv:2 agenda_item', 'initiatives.csv:2 initiative'])
})

it('a word that somebody has said is none is no more told, nor refused where groups write freely', async () => {
  await put('decisions.csv', 'agenda_item', 'Lägesbild från Elsa Andersson')
  await put('decisions.csv', 'mandate_holder', 'Elsa Andersson, samordnare')
  await putInAll(strict, 'Enligt Elsa Anderssons handledare')
  const why = 'En verksamhet som bär en grundares namn.'
  await writeFile(join(data, 'known-words.csv'), `word;why\nElsa Andersson;${why}\n`)
  expect(await read()).toMatchObject({ faults: [], named: [] })
})

test.each([
  ['Elsa Andersson;', 'known-words.csv:2 why: väntade ett värde, fick ""'],
  [';En verksamhet.', 'known-words.csv:2 word: väntade ett värde, fick ""'],
  [
    'Elsa;En verksamhet.\nelsa;Samma.',
    'known-words.csv:3 word: väntade en rad som inte redan står på rad 2, fick "elsa"'
  ]
])('a known word says why, and stands once: %s', async (rows, fault) => {
  await writeFile(join(data, 'known-words.csv'), `word;why\n${rows}\n`)
  expect((await read()).faults).toEqual([fault])
})
