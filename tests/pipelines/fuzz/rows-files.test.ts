import JSZip from 'jszip'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { Translations } from '../../../pipelines/read/words/translation.ts'
import { readAnswers } from '../../../pipelines/sources/survey/answers.ts'
import { readCodebook, type Question } from '../../../pipelines/sources/survey/codebook.ts'
import * as delivered from '../delivered-rows.ts'
import { savFile, type SavColumn } from '../read/sav-file.ts'
import { textRow, workbookFile } from '../read/workbook-file.ts'
import { SourceFolder } from '../source-folder.ts'
import { readAll, readVersion } from './read-all.ts'

/*
 * Files of Excel's and SPSS's, spoiled as files are and as somebody would who wants to stop the machine. What they hold
 * of a person is in every version, and is never told.
 */

let folder: SourceFolder
let questions: Question[]

beforeAll(async () => {
  const own = await SourceFolder.make()
  const path = await own.write('kodbok.csv', delivered.codebook)
  questions = await readCodebook(path, null, new Problems())
  await own.remove()
})
beforeEach(async () => {
  folder = await SourceFolder.make()
})
afterEach(() => folder.remove())

const secret = 'zxqy'

function readSurveyRows(path: string, problems: Problems) {
  const { kommuner } = delivered
  const known = { kommuner, kommunByName: () => undefined, translations: new Translations() }
  return readAnswers([path], questions, known, problems)
}

/** The file as it is: what is spoiled is one that would be read. */
async function expectRead(file: string, bytes: Buffer): Promise<void> {
  const version = { name: 'unspoiled', bytes }
  const problems = await readVersion(file, version, { folder, held: secret }, readSurveyRows)
  expect(problems.list.map(({ line, column }) => `${column} ${line}`)).toEqual(
    file.endsWith('.sav') ? ['skolkommun 7', 'f01_mar 8'] : ['skolkommun 8', 'f01_mar 9']
  )
}

const rows = [
  delivered.answerHeader.split(';'),
  ...delivered
    .answerRows()
    .slice(0, 6)
    .map((row) => row.split(';')),
  ['2023', '1860', secret, '9', 'flicka', '1'],
  ['2023', '1860', '1880', '9', 'pojke', secret]
]

describe('a workbook', () => {
  const cell = (at: string, value: string) =>
    /^\d+$/.test(value) ? `<c r="${at}" s="1"><v>${value}</v></c>` : ''
  const numbered = rows.map((row, i) => {
    const line = i + 1
    if (i === 0 || i >= 7) return textRow(line, row)
    const cells = row.map((value, column) => cell(`${'ABCDEF'[column]}${line}`, value))
    return `<row r="${line}">${cells.join('')}<c r="E${line}" t="s"><v>0</v></c></row>`
  })
  const make = () =>
    workbookFile({
      sheets: { Blad1: `<sheetData>${numbered.join('')}</sheetData>`, Om: textRow(1, ['Utdrag']) },
      strings: '<si><t>flicka</t></si>',
      styles:
        '<numFmts><numFmt numFmtId="170" formatCode="0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>'
    })

  it('as it is', async () => {
    await expectRead('svar.xlsx', await make())
  })

  it('as an archive', async () => {
    await readAll('svar.xlsx', await make(), { folder, count: 120, held: secret }, readSurveyRows)
  })

  const parts = [
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    'xl/worksheets/sheet0.xml'
  ]

  it.each(parts)('as what is in it: %s', async (part) => {
    const zip = await JSZip.loadAsync(await make())
    const xml = await zip.file(part)!.async('nodebuffer')
    const options = { folder, count: part.includes('sheet0') ? 120 : 40, held: secret }
    await readAll('svar.xlsx', xml, options, readSurveyRows, (bytes) =>
      zip.file(part, bytes).generateAsync({ type: 'nodebuffer', compression: 'STORE' })
    )
  })

  it.each(parts)('without %s', async (part) => {
    const zip = await JSZip.loadAsync(await make())
    const bytes = await zip.remove(part).generateAsync({ type: 'nodebuffer' })
    await readVersion('svar.xlsx', { name: part, bytes }, { folder, held: secret }, readSurveyRows)
  })

  const header = textRow(1, rows[0]!)
  it.each([
    ['a row beyond the last', `${header}<row r="4294967297"><c r="A1"><v>1</v></c></row>`],
    ['a row of no number', `${header}<row r="NaN"><c><v>1</v></c></row>`],
    ['a row below nothing', `${header}<row r="-3"><c><v>1</v></c></row>`],
    ['a column beyond the last', `${header}<row r="2"><c r="ZZZZ2"><v>1</v></c></row>`],
    ['a cell of no word', `${header}<row r="2"><c r="A2" t="s"><v>-1</v></c></row>`],
    ['numbers of no size', `${header}<row r="2"><c r="A2"><v>1e999</v></c></row>`],
    ['days of no year', `${header}<row r="2"><c r="A2" s="1"><v>9e15</v></c></row>`],
    ['rows within rows', `${header}${'<row r="2"><c r="A2">'.repeat(50_000)}`],
    ['a row that is there twice', `${header}${'<row r="2"><c><v>1</v></c></row>'.repeat(2)}`],
    ['merged cells of no place', `${header}<mergeCells><mergeCell ref="A:A"/></mergeCells>`]
  ])('with %s', async (name, sheet) => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    const bytes = await workbookFile({ sheets: { Blad1: sheet }, styles })
    const problems = await readVersion('svar.xlsx', { name, bytes }, { folder }, readSurveyRows)
    expect(problems.found, name).toBe(true)
  })
})

describe('a register as a workbook', () => {
  it('with rows that are wider than any', async () => {
    const header = textRow(1, delivered.codebook[0]!.split(';'))
    const sheet = `${header}${'<row><c r="XFD2"><v>1</v></c></row>'.repeat(700)}`
    const version = { name: 'wide', bytes: await workbookFile({ sheets: { Blad1: sheet } }) }
    const problems = await readVersion('kodbok.xlsx', version, { folder }, (path, problems) =>
      readCodebook(path, null, problems)
    )
    expect(problems.format()).toEqual([
      `${folder.path}/kodbok.xlsx:Blad1!A1: väntade högst 10\u00a0000\u00a0000 celler på ett blad, fick "fler"`
    ])
  })
})

describe('a file of SPSS', () => {
  const names = rows[0]!
  const columns = names.map((name, i): SavColumn => {
    const values = rows.slice(1).map((row) => row[i]!)
    if (values.every((value) => /^\d+$/.test(value))) return { name, values: values.map(Number) }
    const labels: SavColumn['labels'] = i === 4 ? [['flicka', 'Flicka']] : []
    return { name, values, labels, length: i === 2 ? 16 : 8 }
  })

  it.each(['none', 'bytes', 'zlib'] as const)('compressed: %s', async (compression) => {
    const content = savFile(columns, { compression })
    await expectRead('svar.sav', content)
    await readAll('svar.sav', content, { folder, count: 150, held: secret }, readSurveyRows)
  })

  it('with counts, lengths and places that are none', async () => {
    const content = savFile(columns, { compression: 'zlib' })
    // Where its blocks begin, after the place of their list, and that list: all in numbers of four bytes.
    const blocks = content.indexOf(Buffer.from([0x78, 0x9c]))
    const list = Number(content.readBigInt64LE(blocks - 16))
    for (let at = 64; at + 4 <= content.length; at += 4) {
      // The texts before the blocks are of any length.
      if (at > blocks - 28 && at < blocks - 24) at = blocks - 24
      if (at >= blocks && at < list) at = list
      for (const number of [0x7fffffff, -1]) {
        const bytes = Buffer.from(content)
        bytes.writeInt32LE(number, at)
        const version = { name: `${number} at ${at}`, bytes }
        await readVersion('svar.sav', version, { folder, held: secret }, readSurveyRows)
      }
    }
  })
})
