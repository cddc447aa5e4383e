import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import JSZip from 'jszip'
import { topology } from 'topojson-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { readBoundaries } from '../../pipelines/boundaries/file.ts'
import { drawBoundaries } from '../../pipelines/boundaries/outlines.ts'
import { checkDeclaredRows } from '../../pipelines/declared-rows.ts'
import { koladaCodes } from '../../pipelines/kolada/codes.ts'
import { readKoladaFigures } from '../../pipelines/kolada/figures.ts'
import { KoladaError, mergeRecords, readPage } from '../../pipelines/kolada/response.ts'
import { lastRelease } from '../../pipelines/last-release.ts'
import { MinutesReader } from '../../pipelines/minutes/minutes-file.ts'
import { UnreadableFile } from '../../pipelines/minutes/unreadable-file.ts'
import { ProtectionPool } from '../../pipelines/protect/pool.ts'
import { Protection } from '../../pipelines/protection.ts'
import { Problems } from '../../pipelines/problems.ts'
import { readRegisters, registerFiles, type Registers } from '../../pipelines/registers.ts'
import { run } from '../../pipelines/run.ts'
import { readCalls } from '../../pipelines/sip/calls.ts'
import { readSurvey } from '../../pipelines/survey/survey.ts'
import { deckText, parseDeck } from '../../src/lib/deck/deck-file.ts'
import { SavedFileError } from '../../src/lib/deck/saved-file.ts'
import { parsePriorities, prioritiesText } from '../../src/lib/priorities/priorities-file.ts'
import { deck } from '../deck/decks.ts'
import { group, topic } from '../priorities/groups.ts'
import { squares, squaresText } from './boundaries/squares.ts'
import { DataFolder, projectData } from './data-folder.ts'
import * as delivered from './delivered-rows.ts'
import { readTree } from './folder-tree.ts'
import { spoiled } from './fuzz/spoiled.ts'
import { expectTold } from './fuzz/told.ts'
import { OfficialFigures } from './official-figures.ts'
import { responseText } from './kolada-responses.ts'
import { column, pdfFile } from './minutes/pdf-file.ts'
import { paragraph, table, wordFile } from './minutes/word-file.ts'
import { SourceFolder } from './source-folder.ts'

/*
 * Every reader gets its files spoiled in every way that files are, the same ways every time. It must give a result or
 * say in Swedish what is wrong, and neither throw, nor hang, nor tell anything of a row about a person.
 */

let folder: SourceFolder
let registers: Registers

beforeAll(async () => {
  registers = await readRegisters(projectData, new Problems())
})
beforeEach(async () => {
  folder = await SourceFolder.make()
})
afterEach(() => folder.remove())

const text = (lines: string[]) => Buffer.from(`\ufeff${lines.join('\n')}\n`)

/** Reads every spoiled version of a file and expects its problems to be told as they should. */
async function readAll(
  file: string,
  content: Buffer,
  { count, secret = null }: { count: number; secret?: string | null },
  read: (path: string, problems: Problems) => Promise<unknown>
): Promise<void> {
  for (const { name, bytes } of spoiled(content, count)) {
    // Wherever in the file it lands, it is what a row about a person says.
    const half = bytes.length >> 1
    const marked = secret
      ? Buffer.concat([bytes.subarray(0, half), Buffer.from(secret), bytes.subarray(half)])
      : bytes
    const path = await folder.write(file, marked)
    const problems = new Problems()
    try {
      await read(path, problems)
    } catch (error) {
      throw new Error(`${file}, ${name}`, { cause: error })
    }
    expectTold(problems, secret, `${file}, ${name}`)
  }
}

describe('registers', () => {
  it.each(registerFiles)('%s', async (file) => {
    for (const other of registerFiles) {
      await folder.write(other, await readFile(join(projectData, other)))
    }
    const content = await readFile(join(projectData, file))
    await readAll(file, content, { count: 60 }, (_, problems) =>
      readRegisters(folder.path, problems)
    )
  })
})

describe('figures from Kolada', () => {
  async function read(_: string, problems: Problems) {
    const codes = await koladaCodes(projectData, registers, new Problems())
    return readKoladaFigures(folder.path, { ...codes, tableRetrieved: null }, problems)
  }

  it('as a table', async () => {
    const lines = (await readFile(join(projectData, 'raw/kolada/figures.csv'), 'utf8')).split('\n')
    await readAll(
      'figures.csv',
      Buffer.from(lines.slice(0, 200).join('\n') + '\n'),
      { count: 200 },
      read
    )
  })

  it('as an answer', async () => {
    const { rows } = await OfficialFigures.read()
    const own = rows.filter(({ key }) => key === 'N33817').slice(0, 60)
    const content = Buffer.from(responseText(own, { retrieved: '2024-08-30' }))
    await readAll('N33817.json', content, { count: 400 }, read)
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
    await readAll('antal.csv', content, { count: 200 }, (_, problems) =>
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
    await readAll(file, Buffer.from(content), { count: 250 }, async (_, problems) => {
      const read = await readBoundaries(folder.path, areas, problems)
      if (read) drawBoundaries(areas, read.surfaces)
    })
  })
})

describe('rows about persons', () => {
  const kommuner = new Set(delivered.kommuner)
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
    await readAll(file, survey[file]!, { count: 150, secret }, (_, problems) =>
      readSurvey(delivery, { kommuner, indicators: registers.indicators }, problems)
    )
  })

  it('of calls', async () => {
    const content = text([delivered.callHeader, ...delivered.callRows().slice(0, 300)])
    await readAll('kallelser.csv', content, { count: 250, secret: 'zxqy' }, (path, problems) =>
      readCalls([path], kommuner, '2026-11-22', problems)
    )
  })
})

describe('minutes', () => {
  const lines = [
    'Minnesanteckningar styrgrupp nära vård 2025-05-12',
    'Närvarande: Åsa Öberg, Kumla kommun',
    '1. Tillgänglighet på mottagningen',
    'Beslut: Gruppen ställer sig bakom förslaget att öppna på lördagar.',
    '2. Skolnärvaro',
    'Uppdrag ges till Välfärd och folkhälsa att återkomma i höst.'
  ]
  let reader: MinutesReader
  beforeAll(() => {
    reader = new MinutesReader(registers)
  })

  async function read(path: string, problems: Problems) {
    try {
      await reader.read(path)
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      const [file, expected] = [path, error.message]
      problems.add({ file, line: 1, column: '', expected, got: '' })
    }
  }

  it('as text', async () => {
    await readAll('a.txt', Buffer.from(lines.join('\n\n')), { count: 250 }, read)
  })

  it('as PDF', async () => {
    const page = column(lines.slice(0, 4), 60, 780)
    await readAll('a.pdf', pdfFile([page, column(lines.slice(4), 60, 780)]), { count: 200 }, read)
  })

  it('as an archive that is a Word document', async () => {
    const document = await wordFile(lines.map((line) => paragraph(line)))
    await readAll('a.docx', document, { count: 150 }, read)
  })

  it('as what is in a Word document', async () => {
    const parts = [
      ...lines.map((line) => paragraph(line)),
      table([
        ['Beslut', 'Ansvarig'],
        ['Anta', 'Kumla']
      ])
    ]
    const zip = await JSZip.loadAsync(await wordFile(parts))
    const xml = await zip.file('word/document.xml')!.async('nodebuffer')
    await readAll('document.xml', xml, { count: 200 }, async (path, problems) => {
      zip.file('word/document.xml', await readFile(path))
      await read(
        await folder.write('a.docx', await zip.generateAsync({ type: 'nodebuffer' })),
        problems
      )
    })
  })
})

describe('what readers have saved', () => {
  const groups = [group('a', [topic('vape', 3, { recognised: 'Ja' }), topic('en egen', 0)])]
  const kinds: [string, string, (content: string) => unknown][] = [
    [
      'a deck',
      deckText(deck, '2026-11-22'),
      (content) => {
        const read = parseDeck(content)
        expect(parseDeck(deckText(read, ''))).toEqual(read)
      }
    ],
    [
      'groups',
      prioritiesText({ place: '1860', groups }, ''),
      (content) => {
        const read = parsePriorities(content)
        expect(parsePriorities(prioritiesText(read, ''))).toEqual(read)
      }
    ]
  ]

  it.each(kinds)('as %s', (_, content, read) => {
    for (const { name, bytes } of spoiled(Buffer.from(content), 2000)) {
      try {
        read(bytes.toString('utf8'))
      } catch (error) {
        if (!(error instanceof SavedFileError)) throw new Error(name, { cause: error })
      }
    }
  })
})

describe('a run', () => {
  let data: DataFolder
  beforeAll(async () => {
    data = await DataFolder.copyOfficial()
    vi.spyOn(console, 'log').mockImplementation(() => undefined)
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
  })
  afterAll(async () => {
    vi.restoreAllMocks()
    await data.remove()
  })

  const etl = () =>
    run({ data: data.data, out: data.out, all: false }, new Protection(new ProtectionPool(1)))

  it('leaves the old release or a whole new one, and nothing beside it', async () => {
    expect(await etl()).toBe(0)
    const file = 'raw/kolada/figures.csv'
    const content = await readFile(join(data.data, file))
    for (const { name, bytes } of spoiled(content, 8)) {
      const before = await readTree(data.out)
      await data.write(file, bytes)
      const code = await etl()
      expect([0, 1], name).toContain(code)
      if (code === 1) expect(await readTree(data.out), name).toEqual(before)
      expect((await lastRelease(data.out)).release, name).not.toBeNull()
      expect((await readdir(dirname(data.out))).sort(), name).toEqual(['data', 'out'])
    }
  })

  it('is in no way of what an old one has left', async () => {
    const files = ['manifest.json', 'observations/indicator=hvb/data.parquet']
    for (const file of files) {
      const content = await readFile(join(data.out, file))
      await mkdir(folder.path, { recursive: true })
      for (const { name, bytes } of spoiled(content, 60)) {
        await writeFile(join(data.out, file), bytes)
        const { notice } = await lastRelease(data.out)
        expect(notice ?? 'jämförelse', name).toMatch(/jämförelse/)
      }
      await writeFile(join(data.out, file), content)
    }
  })
})
