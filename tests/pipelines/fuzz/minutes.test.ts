import JSZip from 'jszip'
import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from 'vitest'
import { oddFile, tooMuch, UnreadableFile } from '../../../src/lib/minutes/file/unreadable-file.ts'
import { GuardedReader } from '../../../pipelines/minutes/guarded-reader.ts'
import { bytesOf, readerOf } from '../../../pipelines/minutes/minutes-file.ts'
import type { MinutesReader } from '../../../src/lib/minutes/minutes-reader.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readRegisters, type Registers } from '../../../pipelines/registers/registers.ts'
import { allSources } from '../../../pipelines/sources/all.ts'
import { projectData } from '../data-folder.ts'
import { column, pdfFile } from '../../minutes/pdf-file.ts'
import { openFile, openList, openParagraph, openTable } from '../../minutes/open-file.ts'
import { paragraph, table, wordFile } from '../../minutes/word-file.ts'
import { SourceFolder } from '../source-folder.ts'
import { readAll } from './read-all.ts'

let folder: SourceFolder
beforeEach(async () => {
  folder = await SourceFolder.make()
})
afterEach(() => folder.remove())

let registers: Registers
beforeAll(async () => {
  registers = await readRegisters(projectData, allSources, new Problems())
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

  let own: MinutesReader
  let guarded: GuardedReader
  beforeAll(() => {
    own = readerOf(registers)
    // The reader of PDF leaves promises of its own behind, which only a process of its own is deaf to.
    guarded = new GuardedReader(registers, { seconds: 60, memory: 4e9 })
  })
  afterAll(() => guarded.close())

  const read = (path: string, problems: Problems) => tell(readOwn(path), path, problems)

  const readOwn = async (path: string) => own.read(path, await bytesOf(path))

  async function tell(reading: Promise<unknown>, path: string, problems: Problems) {
    try {
      await reading
    } catch (error) {
      // What the guard says of a file that no reader has words for is what is looked for here.
      const isTold = error instanceof UnreadableFile && ![oddFile, tooMuch].includes(error.message)
      if (!isTold) throw error
      const [file, expected] = [path, error.message]
      problems.add({ file, line: 1, column: '', expected, got: '' })
    }
  }

  it('as text', async () => {
    await readAll('a.txt', Buffer.from(lines.join('\n\n')), { folder, count: 250 }, read)
  })

  it('as PDF', async () => {
    const page = column(lines.slice(0, 4), 60, 780)
    const document = pdfFile([page, column(lines.slice(4), 60, 780)])
    await readAll('a.pdf', document, { folder, count: 200 }, (path, problems) =>
      tell(guarded.read(path), path, problems)
    )
  })

  it('as an archive that is a Word document', async () => {
    const document = await wordFile(lines.map((line) => paragraph(line)))
    await readAll('a.docx', document, { folder, count: 150 }, read)
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
    await readAll('document.xml', xml, { folder, count: 200 }, async (path, problems) => {
      zip.file('word/document.xml', await readFile(path))
      await read(
        await folder.write('a.docx', await zip.generateAsync({ type: 'nodebuffer' })),
        problems
      )
    })
  })

  it('as what is in an OpenDocument text', async () => {
    const paragraphs = lines.map((line) => openParagraph(line))
    const cells = openTable([
      ['Beslut', 'Ansvarig'],
      ['Anta', 'Kumla']
    ])
    const zip = await JSZip.loadAsync(
      await openFile([...paragraphs, openList([openParagraph('att anta')]), cells])
    )
    const xml = await zip.file('content.xml')!.async('nodebuffer')
    await readAll('content.xml', xml, { folder, count: 200 }, async (path, problems) => {
      zip.file('content.xml', await readFile(path))
      const document = await zip.generateAsync({ type: 'nodebuffer' })
      await read(await folder.write('a.odt', document), problems)
    })
  })
})
