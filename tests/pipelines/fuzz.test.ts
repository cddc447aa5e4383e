import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { topology } from 'topojson-server'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readBoundaries } from '../../pipelines/boundaries/file.ts'
import { drawBoundaries } from '../../pipelines/boundaries/outlines.ts'
import { checkDeclaredRows } from '../../pipelines/read/declared-rows.ts'
import { Problems } from '../../pipelines/read/problems.ts'
import { Translations } from '../../pipelines/read/words/translation.ts'
import { PlaceNames } from '../../pipelines/registers/place-names.ts'
import {
  readRegisters,
  registerFiles,
  type Registers
} from '../../pipelines/registers/registers.ts'
import { allSources } from '../../pipelines/sources/all.ts'
import { koladaCodes } from '../../pipelines/sources/kolada/codes.ts'
import { readKoladaFigures } from '../../pipelines/sources/kolada/figures.ts'
import { KoladaError, mergeRecords, readPage } from '../../pipelines/sources/kolada/response.ts'
import { readCalls } from '../../pipelines/sources/sip/call-rows.ts'
import { readSurvey } from '../../pipelines/sources/survey/files.ts'
import { checkTogether } from '../../pipelines/sources/tables/checks.ts'
import { readMarks } from '../../pipelines/sources/tables/marks.ts'
import { Mapping } from '../../pipelines/sources/tables/official/mapping.ts'
import { ownIndicators, readTableRows } from '../../pipelines/sources/tables/rows.ts'
import { creditText, squares, squaresText } from './boundaries/squares.ts'
import { projectData } from './data-folder.ts'
import * as delivered from './delivered-rows.ts'
import { readAll } from './fuzz/read-all.ts'
import { spoiled } from './fuzz/spoiled.ts'
import { responseText } from './kolada-responses.ts'
import { OfficialFigures } from './official-figures.ts'
import { SourceFolder } from './source-folder.ts'

/*
 * Every reader gets its files spoiled in every way that files are, the same ways every time. It must give a result or
 * say in Swedish what is wrong, and neither throw, nor hang, nor tell anything of a row about a person.
 */

let folder: SourceFolder
let registers: Registers

beforeAll(async () => {
  registers = await readRegisters(projectData, allSources, new Problems())
})
beforeEach(async () => {
  folder = await SourceFolder.make()
})
afterEach(() => folder.remove())

const text = (lines: string[]) => Buffer.from(`\ufeff${lines.join('\n')}\n`)

describe('registers', () => {
  it.each(registerFiles)('%s', async (file) => {
    for (const other of registerFiles) {
      await folder.write(other, await readFile(join(projectData, other)))
    }
    const content = await readFile(join(projectData, file))
    await readAll(file, content, { folder, count: 60 }, (_, problems) =>
      readRegisters(folder.path, allSources, problems)
    )
  })
})

describe('figures from Kolada', () => {
  async function read(_: string, problems: Problems) {
    const codes = await koladaCodes(projectData, registers, true)
    return readKoladaFigures(folder.path, { ...codes, tableRetrieved: null }, problems)
  }

  it('as a table', async () => {
    const lines = (await readFile(join(projectData, 'raw/kolada/figures.csv'), 'utf8')).split('\n')
    await readAll(
      'figures.csv',
      Buffer.from(lines.slice(0, 200).join('\n') + '\n'),
      { folder, count: 200 },
      read
    )
  })

  it('as an answer', async () => {
    const { rows } = await OfficialFigures.read()
    const own = rows.filter(({ key }) => key === 'N33817').slice(0, 60)
    const content = Buffer.from(responseText(own, { retrieved: '2024-08-30' }))
    await readAll('N33817.json', content, { folder, count: 400 }, read)
  })

  it('as an answer on its way', async () => {
    const { rows } = await OfficialFigures.read()
    const own = rows.filter(({ key }) => key === 'N33817').slice(0, 60)
    for (const { name, bytes } of spoiled(Buffer.from(responseText(own)), 400)) {
      try {
        mergeRecords(readPage(bytes.toString('utf8'), 'https://exempel.test/').values)
      } catch (error) {
        if (!(error instanceof KoladaError)) throw new Error(name, { cause: error })
        expect(error.message, name).toMatch(/^Kolada/)
      }
    }
  })

  it('counted beside', async () => {
    await folder.write('figures.csv', ['key', 'a', 'b'])
    const content = text(['fil;rader', 'figures.csv;2'])
    await readAll('antal.csv', content, { folder, count: 200 }, (_, problems) =>
      checkDeclaredRows(folder.path, [], problems)
    )
  })
})

describe('boundaries', () => {
  const topo = topology({ kommuner: squares() }, 1000)

  it.each([
    ['kommuner.geojson', squaresText()],
    ['kommuner.topojson', `${JSON.stringify(topo)}\n`]
  ])('%s', async (file, content) => {
    const { areas } = registers
    await folder.write('source.csv', creditText)
    await readAll(file, Buffer.from(content), { folder, count: 250 }, async (_, problems) => {
      const read = await readBoundaries(folder.path, areas, problems)
      if (read) drawBoundaries(areas, read)
    })
  })
})

describe('published tables', () => {
  const lines = ['18;60', '18V;30', '1862;12', '1883;..', 'Nora;-', '1860;1 200', '1861;7,5 %'].map(
    (row) => row.replace(';', ';2020;alla;')
  )
  const files: Record<string, Buffer> = {
    'tecken.csv': text(['tecken;betyder', '-;noll', 'x;saknas']),
    'long.csv': text([
      'indikator;plats;ar;kon;varde;antal_svar;taljare',
      ...lines.map((row) => `oppna-insatser;${row};100;`),
      'oppna-insatser;1864;2020;pojkar;25;100;25'
    ]),
    'wide.csv': text([
      'indikator;plats;2020;2020 antal;2021',
      'hvb;1884;1,5;20;2',
      'hvb;Laxå;..;;x'
    ]),
    'mappning.csv': text([
      'fil;dimension;kolumn;varde;betyder',
      'flat.csv;plats;Kommun;*;*',
      'flat.csv;ar;Läsår;2019/20;2020',
      'flat.csv;indikator;rubrik;Andel;hvb',
      'flat.csv;matt;rubrik;Antal;antal_svar',
      ...['t.px', 't.json'].flatMap((name) => [
        `${name};plats;Region;*;*`,
        `${name};ar;År;2020;2020`,
        `${name};indikator;;;hvb`
      ])
    ]),
    'flat.csv': text([
      'Läsår: 2019/20;;',
      'Kommun;Andel;Antal',
      'Nora;12,5;40',
      'Laxå;..;x',
      'Not;;'
    ]),
    't.px': text([
      'CHARSET="ANSI";',
      'CODEPAGE="utf-8";',
      'STUB="Region";',
      'HEADING="År";',
      'VALUES("Region")="Nora","Laxå";',
      'VALUES("År")="2020","2021";',
      'DATA=',
      '1.5 2',
      '".." "-";'
    ]),
    't.json': Buffer.from(
      JSON.stringify({
        version: '2.0',
        class: 'dataset',
        id: ['Region', 'År'],
        size: [2, 1],
        dimension: {
          Region: { category: { index: ['1884', '1860'], label: { 1884: 'Nora', 1860: 'Laxå' } } },
          År: { category: { label: { 2020: '2020' } } }
        },
        value: [1.5, null],
        status: { 1: '..' }
      })
    )
  }
  const names = ['long.csv', 'wide.csv', 'flat.csv', 't.px', 't.json']

  it.each(Object.keys(files))('%s', async (file) => {
    for (const [other, content] of Object.entries(files)) await folder.write(other, content)
    const { areas, indicators } = registers
    const known = {
      source: 'kolada',
      indicators: ownIndicators(indicators, 'kolada'),
      places: new PlaceNames(areas),
      thisYear: 2026,
      isSound: true
    }
    await readAll(file, files[file]!, { folder, count: 150 }, async (_, problems) => {
      const path = (name: string) => join(folder.path, name)
      const marks = await readMarks(path('tecken.csv'), problems)
      const mapping = await Mapping.read(folder.path, ['mappning.csv', ...names], problems)
      for (const name of names) {
        const { rows } = await readTableRows(path(name), { known, marks, mapping }, problems)
        checkTogether(rows, areas, problems)
      }
    })
  })
})

describe('rows about persons', () => {
  const kommuner = new Set(delivered.kommuner)
  const byName = () => (name: string) => new PlaceNames(registers.areas).find(name)
  const survey: Record<string, Buffer> = {
    'kodbok.csv': text(delivered.codebook),
    'elever.csv': text([delivered.pupilHeader, ...delivered.pupilRows()]),
    'svar.csv': text([delivered.answerHeader, ...delivered.answerRows().slice(0, 300)])
  }

  it.each(Object.keys(survey))('of the survey: %s', async (file) => {
    for (const [other, content] of Object.entries(survey)) await folder.write(other, content)
    const files = Object.keys(survey)
    const delivery = { folder: folder.path, files, kind: 'official' as const, generated: false }
    const secret = file === 'svar.csv' ? 'zxqy' : null
    await readAll(file, survey[file]!, { folder, count: 150, secret }, (_, problems) =>
      readSurvey(
        delivery,
        { kommuner, kommunByName: byName(), indicators: registers.indicators },
        problems
      )
    )
  })

  it('of calls', async () => {
    const content = text([delivered.callHeader, ...delivered.callRows().slice(0, 300)])
    await readAll(
      'kallelser.csv',
      content,
      { folder, count: 250, secret: 'zxqy' },
      (path, problems) => {
        const known = {
          kommuner: [...kommuner],
          kommunByName: byName(),
          translations: new Translations(),
          today: '2026-11-22'
        }
        return readCalls([path], known, problems)
      }
    )
  })
})
