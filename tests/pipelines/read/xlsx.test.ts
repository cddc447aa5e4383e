import { describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readMicrodata } from '../../../pipelines/read/microdata.ts'
import { eachRow } from '../../../pipelines/read/rows.ts'
import { SourceFolder } from '../source-folder.ts'
import { textRow, workbookFile } from './workbook-file.ts'

const folder = await SourceFolder.ofFile()

/** The rows of a workbook as "line: a|b", what was reported, and what was noted. */
async function read(content: Buffer, { required = ['a', 'b'], most = 1e6 } = {}) {
  const path = await folder.write('prov.xlsx', content)
  const problems = new Problems()
  const rows: string[] = []
  await eachRow(path, { required, most }, problems, (cells, line) =>
    rows.push(`${line}: ${cells.join('|')}`)
  )
  const notes = problems.notes.map((note) => note.replace(`${folder.path}/`, ''))
  return { rows, faults: folder.faults(problems), notes }
}

const header = textRow(1, ['a', 'b'])
const sheet = (rows: string, after = '') => `<sheetData>${header}${rows}</sheetData>${after}`
const one = (rows: string, after?: string) =>
  workbookFile({ sheets: { Blad1: sheet(rows, after) } })

describe('a workbook', () => {
  it('is read as Excel would save it as CSV, dates in ISO form', async () => {
    const when = (text: string) => ({ value: new Date(text), type: Date, format: 'yyyy-mm-dd' })
    const content = await writeExcelFile([
      ['a', 'b', 'c'].map((value) => ({ value })),
      [{ value: 'Örebro & län' }, { value: 0.1 + 0.2 }, { value: true }],
      [when('2026-03-06T00:00:00Z'), { value: 1880 }, null],
      [when('2026-03-06T14:30:00Z'), { value: -1.5 }, { value: false }]
    ]).toBuffer()
    const { rows, faults } = await read(content)
    expect(rows).toEqual([
      '1: a|b|c',
      '2: Örebro & län|0.3|SANT',
      '3: 2026-03-06|1880|',
      '4: 2026-03-06 14:30:00|-1.5|FALSKT'
    ])
    expect(faults).toEqual([])
  })

  it('has its letters in one piece, in shared texts and in those of the cell', async () => {
    const pieces = 'Örebro å'.normalize('NFD')
    const inline = `<row r="2"><c t="inlineStr"><is><t>${pieces}</t></is></c></row>`
    expect((await read(await one(inline))).rows[1]).toBe('2: Örebro å|')
    const shared = await writeExcelFile([
      ['a', 'b'].map((value) => ({ value })),
      [{ value: pieces }, { value: 'ö' }]
    ]).toBuffer()
    expect((await read(shared)).rows[1]).toBe('2: Örebro å|ö')
  })

  it('has its numbers by how they are shown: dates of both calendars, percent, plain', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="d&quot; maj &quot;yyyy"/>' +
      '<numFmt numFmtId="165" formatCode="0.0&quot;d&quot;\\ %"/><numFmt numFmtId="166" formatCode="[Red]General"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>'
    const cells = [0, 1, 2, 3, 4].map((s) => `<c s="${s}"><v>${s === 3 ? 0.452 : 46087}</v></c>`)
    const sheets = { Blad1: sheet(`<row r="2">${cells.join('')}</row>`) }
    expect((await read(await workbookFile({ sheets, styles }))).rows[1]).toBe(
      '2: 46087|2026-03-06|2026-03-06|45.2%|46087'
    )
    const properties = '<workbookPr date1904="1"/>'
    expect((await read(await workbookFile({ sheets, styles, properties }))).rows[1]).toBe(
      '2: 46087|2030-03-07|2030-03-07|45.2%|46087'
    )
  })

  it('keeps its words apart from the sheet, in pieces of several forms and without reading aids', async () => {
    const strings =
      '<si><t>x</t></si><si><r><t xml:space="preserve">å </t></r><r><t>ä</t></r><rPh><t>aid</t></rPh></si><si><t>1_x000D_2</t></si>'
    const row = '<row><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>'
    const { rows } = await read(await workbookFile({ sheets: { Blad1: sheet(row) }, strings }))
    expect(rows[1]).toBe('2: å ä|1\r2')
  })

  it('has rows and columns that are blank, and prefixes before its names', async () => {
    const content = await workbookFile({
      sheets: {
        Blad1: `<x:sheetData><x:row r="3"><x:c r="B3" t="str"><x:v>a</x:v></x:c><x:c r="D3" t="str"><x:v>b</x:v></x:c></x:row>
          <x:row r="4"/><x:row r="6"><x:c r="D6"><x:v>2</x:v></x:c></x:row></x:sheetData>`
      }
    })
    expect(await read(content)).toEqual({ rows: ['3: |a||b', '6: |||2'], faults: [], notes: [] })
  })

  it('shows what a formula gave', async () => {
    const { rows } = await read(
      await one('<row r="2"><c><f>1+1</f><v>2</v></c><c t="str"><f>""</f><v></v></c></row>')
    )
    expect(rows[1]).toBe('2: 2|')
  })

  it('has its hidden rows read and told', async () => {
    const { rows, notes } = await read(await one(textRow(2, ['1', '2'], 'hidden="1"')))
    expect(rows).toHaveLength(2)
    expect(notes).toEqual(['prov.xlsx: 1 dold rad är läst som de andra'])
  })

  it('is read in the one sheet that has the columns, and the others are named', async () => {
    const note = `<sheetData>${textRow(1, ['Om filen'])}</sheetData>`
    const sheets = {
      'Om &amp; hur': note,
      Svar: sheet(textRow(2, ['1', '2'])),
      Tomt: '<sheetData/>'
    }
    expect(await read(await workbookFile({ sheets }))).toEqual({
      rows: ['1: a|b', '2: 1|2'],
      faults: [],
      notes: ['prov.xlsx: bladet Om & hur läses inte']
    })
    const twice = { ...sheets, 'Svar 2': sheet(textRow(2, ['3', '4'])) }
    expect((await read(await workbookFile({ sheets: twice }))).faults).toEqual([
      'prov.xlsx:1: väntade ett enda blad med sådana kolumner: lägg de andra i egna filer, fick "Svar, Svar 2"'
    ])
  })
})

describe('what cannot be read of a workbook', () => {
  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['no bytes', () => Buffer.alloc(0), 'en tom fil'],
    ['text', () => Buffer.from('a;b\n1;2\n'), 'en skadad fil, eller en av ett annat slag'],
    [
      'an older workbook',
      () => Buffer.from('d0cf11e0a1b11ae10000', 'hex'),
      'en fil i Excels äldre format (.xls)'
    ],
    [
      'a workbook with a password',
      () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.from('EncryptedPackage', 'utf16le')
        ]),
      'en fil med lösenord'
    ],
    ['half a workbook', async () => (await one('')).subarray(0, 400), 'en skadad fil'],
    [
      'a sheet that is no XML',
      () => workbookFile({ sheets: { B: '<sheetData><row' } }),
      'en skadad'
    ],
    ['a word that is not there', () => one('<row><c t="s"><v>7</v></c></row>'), 'en skadad fil'],
    ['a column beyond the last', () => one('<row><c r="XFE2"><v>7</v></c></row>'), 'en skadad fil']
  ])('%s is told', async (_, content, got) => {
    const { faults } = await read(await content())
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(`prov.xlsx:`)
    expect(faults[0]).toContain(`fick "${got}`)
  })

  it('a small file that unfolds to a large one is refused before it does', async () => {
    const content = await one(textRow(2, ['1', ' '.repeat(3_000_000)]))
    expect(content.length).toBeLessThan(20_000)
    expect((await read(content, { required: ['a'], most: 1e5 })).faults).toEqual([
      'prov.xlsx:1: väntade en arbetsbok som packas upp till högst 2 MB, fick "en större"'
    ])
  })

  it('merged cells below the header are told by their place', async () => {
    const merges = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>'
    expect((await read(await one(textRow(2, ['1', '2']), merges))).faults).toEqual([
      'prov.xlsx:Blad1!A2: väntade varje cell för sig: dela upp de sammanfogade och fyll i dem, fick "A2:A3"'
    ])
  })

  it('errors and formulas that nobody has reckoned are told where they stand, when they are read', async () => {
    const cells = (row: number) =>
      `<row r="${row}"><c t="e"><v>#REF!</v></c><c t="e"><f>x</f><v>#N/A</v></c><c><f>1+1</f></c></row>`
    const path = await folder.write(
      'svar.xlsx',
      await workbookFile({
        sheets: { Svar: `<sheetData>${textRow(4, ['x', 'kon', 'ar'])}${cells(5)}</sheetData>` }
      })
    )
    const problems = new Problems()
    const columns = ['ar', 'kon']
    await readMicrodata(path, { required: columns }, problems, (row, line, report) => {
      for (const [i, cell] of row.entries()) report(line, columns[i]!, 'ett ord', cell ?? '')
    })
    expect(folder.faults(problems)).toEqual([
      'svar.xlsx:Svar!C5 ar: väntade ett ord, fick "en formel som inte är uträknad"',
      'svar.xlsx:Svar!B5 kon: väntade ett ord, fick "felvärdet #N/A"'
    ])
  })
})
