import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GuardedReader } from '../../../pipelines/minutes/guarded-reader.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readRegisters } from '../../../pipelines/registers/registers.ts'
import { allSources } from '../../../pipelines/sources/all.ts'
import { MinutesFolder } from '../../minutes/minutes-folder.ts'
import { openFile, openList, openParagraph } from '../../minutes/open-file.ts'
import { column, pdfFile } from '../../minutes/pdf-file.ts'
import { mixed, paragraph, run, wordFile } from '../../minutes/word-file.ts'
import { projectData } from '../data-folder.ts'

// OpenDocument texts that unfold to what no machine holds, and long texts of every kind that are set so as to take time.

let folder: MinutesFolder
beforeAll(async () => {
  folder = await MinutesFolder.create()
})
afterAll(() => folder.remove())

const told = ['Minnesanteckningar', 'Beslut: Planen antas.']
const begun = told.map((text) => openParagraph(text))

describe('an OpenDocument text', () => {
  const deep = (depth: number) =>
    `${'<text:list><text:list-item>'.repeat(depth)}${openParagraph('Text')}${'</text:list-item></text:list>'.repeat(depth)}`

  it.each([
    [
      'that unfolds to text without end',
      '<text:p/>'.repeat(3_000_000),
      'filen packas upp till mer än 15 MB text, mer än ett mötes anteckningar'
    ],
    ['of too many paragraphs', '<text:p/>'.repeat(20_000), 'filen har fler än 20\u00a0000 stycken'],
    ['of too many parts', '<text:tab/>'.repeat(500_000), 'filen har för många delar'],
    ['of too many levels', deep(30_000), 'filen har för många nivåer i varandra']
  ])('%s is refused', async (_, part, reason) => {
    const document = await openFile([...begun, part])
    await expect(folder.propose('stor.odt', document)).rejects.toThrow(reason)
  })

  it('whose tables and spaces go on without end by number is read', async () => {
    const cell = `<table:table-cell table:number-columns-spanned="1000000" table:number-rows-spanned="1000000">${openParagraph('Punkt')}</table:table-cell>`
    const wide = `<table:table><table:table-row>${cell}</table:table-row></table:table>`
    const spaces = openParagraph('x<text:s text:c="999999999"/>')
    const document = await openFile([...begun, wide, spaces, deep(20)])
    expect(await folder.propose('tal.odt', document)).toHaveLength(1)
  })
})

async function packed(parts: string[]): Promise<Buffer> {
  const zip = await JSZip.loadAsync(
    await wordFile([...told.map((text) => paragraph(text)), ...parts])
  )
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

describe('a million letters, set so as to take time', () => {
  const words = 'Beslut och annat '.repeat(50)
  const many = <T>(count: number, part: T) => Array.from({ length: count }, () => part)
  const highCell = (value: string, text: string, decided: string) =>
    `<w:tr><w:tc><w:tcPr><w:vMerge${value}/></w:tcPr>${paragraph(text)}</w:tc><w:tc>${paragraph(decided)}</w:tc></w:tr>`
  // No more decisions than a file may have.
  const high = [
    highCell(' w:val="restart"', words.repeat(400), 'Anta'),
    ...many(900, highCell('', '', 'Anta')),
    ...many(2100, highCell('', '', ''))
  ]
  const heads = `<w:tr>${['Punkt', 'Beslut'].map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`

  it.each<[string, () => Buffer | Promise<Buffer>, number]>([
    ['runs.docx', () => packed(many(200, mixed(run('x', '<w:b/>').repeat(300)))), 500],
    ['cells.docx', () => packed([`<w:tbl>${heads}${high.join('')}</w:tbl>`]), 500],
    ['head.docx', () => packed([paragraph(`sida${' '.repeat(900_000)}x`)]), 500],
    [
      'lists.odt',
      () => {
        const list = openList([openParagraph(words)], 'text:continue-numbering="true"')
        return openFile([...begun, ...many(1100, list)])
      },
      500
    ],
    [
      'hyphens.txt',
      () => Buffer.from(`${told.join('\n')}\n${'AB-\nx '.repeat(100_000)}${'a-'.repeat(200_000)}`),
      500
    ],
    // The reader of PDF takes 400 MB to load in this process, before it has seen a page.
    [
      'page.pdf',
      () =>
        pdfFile([
          column(told, 60, 780),
          ...many(50, column(many(55, words.slice(0, 360)), 60, 800))
        ]),
      800
    ]
  ])('%s is read in the time and memory that there is', async (name, make, memory) => {
    const registers = await readRegisters(projectData, allSources, new Problems())
    const reader = new GuardedReader(registers, { seconds: 5, memory: memory * 1e6 })
    try {
      const { proposals } = await reader.read(await folder.write(name, await make()))
      expect(proposals.length).toBeGreaterThan(0)
    } finally {
      reader.close()
    }
  })
})
