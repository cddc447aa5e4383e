import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../pipelines/read/cell-kind.ts'
import { readMicrodata } from '../../../pipelines/read/microdata.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { SourceFolder } from '../source-folder.ts'

const folder = await SourceFolder.ofFile()

const columns = ['ar', 'kon', 'svar']

/** The rows that were visited as "line: a|b|c", and what was reported; every cell `fel` is reported by the visitor. */
async function read(content: string[] | string | Buffer) {
  const path = await folder.write('svar.csv', content)
  const problems = new Problems()
  const rows: string[] = []
  await readMicrodata(path, { required: columns }, problems, (cells, line, report) => {
    rows.push(`${line}: ${cells.join('|')}`)
    for (const [i, cell] of cells.entries()) {
      if (cell?.includes('fel')) report(line, columns[i] ?? '', 'något annat', cell)
    }
  })
  return { rows, faults: folder.faults(problems) }
}

describe('readMicrodata', () => {
  it('visits every row with its line, blank rows passed over', async () => {
    const { rows, faults } = await read('\uFEFFar;kon;svar\n2023;flicka;1\n\n;;\n2023;;2\n')
    expect(rows).toEqual(['2: 2023|flicka|1', '5: 2023||2'])
    expect(faults).toEqual([])
  })

  it('counts the lines inside quoted cells', async () => {
    const content = ['ar;kon;svar', '2023;"fli', 'cka', '";1', '2023;pojke;fel', '2023;"x";2']
    const { rows, faults } = await read(content)
    expect(rows).toEqual(['2: 2023|fli\ncka\n|1', '5: 2023|pojke|fel', '6: 2023|x|2'])
    expect(faults).toEqual(['svar.csv:5 svar: väntade något annat, fick "text, 3 tecken"'])
  })

  it('takes the empty columns that Excel leaves at the end', async () => {
    const { rows, faults } = await read([
      'ar;kon;svar;;',
      '2023;flicka;1;;',
      '2023;flicka;1; ;\u00a0'
    ])
    expect(rows).toHaveLength(2)
    expect(faults).toEqual([])
  })

  it('passes over a title above the names of the columns', async () => {
    const header = ['ar;kon;svar', '2023;flicka;1']
    for (const above of [['Enkäten 2023'], ['Enkäten 2023;;', ';;', 'Uttaget i maj;;']]) {
      const { rows, faults } = await read([...above, ...header])
      expect(rows).toEqual([`${above.length + 2}: 2023|flicka|1`])
      expect(faults).toEqual([])
    }
  })

  it('says of a file without names that it has none, and of a name that is lacking which', async () => {
    expect((await read(['Enkäten', '2023;flicka;1'])).faults).toEqual([
      'svar.csv:1: väntade en rad med kolumnernas namn: ar, kon, svar, fick "1 cell utan dem"'
    ])
    expect((await read(['ar;kön;svar', '2023;flicka;1'])).faults).toEqual([
      'svar.csv:1 kon: väntade kolumnen kon, fick "kön"'
    ])
  })

  it('asks for what a child is known by to be taken out of the file', async () => {
    const path = await folder.write('svar.csv', ['ar;kon;svar;Personnummer', '2023;flicka;1;x'])
    const problems = new Problems()
    await readMicrodata(path, { required: columns }, problems, () => {})
    expect(problems.notes.map((note) => note.replace(path, 'svar.csv'))).toEqual([
      'svar.csv: kolumnen Personnummer läses inte',
      'svar.csv: ta bort Personnummer ur filen, uppgifter om enskilda ska inte ligga där'
    ])
  })

  it('gives null for a last column that the file lacks, and has empty cells for', async () => {
    const path = await folder.write('svar.csv', ['ar;kon;svar;', '2023;flicka;1;'])
    const rows: unknown[] = []
    const asked = { required: columns, optional: ['vikt'] }
    await readMicrodata(path, asked, new Problems(), (cells) => rows.push(cells[3] ?? null))
    expect(rows).toEqual([null])
  })

  it('finds its columns in any order and case, and leaves others, named once', async () => {
    const path = await folder.write('svar.csv', ['vikt;SVAR;Ar;kon', '1,2;1;2023;flicka'])
    const problems = new Problems()
    const rows: string[] = []
    const visit = (cells: readonly (string | null)[]) => rows.push(cells.join('|'))
    await readMicrodata(path, { required: columns, optional: ['skola'] }, problems, visit)
    expect(rows).toEqual(['2023|flicka|1|'])
    expect(folder.faults(problems)).toEqual([])
    expect(problems.notes).toEqual([`${path}: kolumnen vikt läses inte`])
  })

  it('refuses a header that lacks a column or has it twice', async () => {
    expect((await read(['ar;kon', '2023;flicka'])).faults).toEqual([
      'svar.csv:1 svar: väntade kolumnen svar, fick "ingen"'
    ])
    expect((await read(['ar;kon;svar;svar', '2023;flicka;1;1'])).faults).toEqual([
      'svar.csv:1 svar: väntade kolumnen svar en gång, fick "två"'
    ])
  })

  it('tells nothing of the first row when there is no header', async () => {
    const { rows, faults } = await read(['2023;flicka;Kalle', '2023;pojke;2'])
    expect(rows).toEqual([])
    expect(faults).toEqual([
      'svar.csv:1: väntade en rad med kolumnernas namn: ar, kon, svar, fick "3 celler utan dem"'
    ])
  })

  it.each<[string, string[] | string | Buffer, string[]]>([
    ['an empty file', '', ['svar.csv:1: väntade ar;kon;svar, fick ""']],
    ['a header alone', ['ar;kon;svar'], ['svar.csv:2: väntade minst en rad, fick ""']],
    [
      'rows of another length',
      ['ar;kon;svar', '2023;flicka', '2023;flicka;1;2', '2023;flicka;1'],
      [
        'svar.csv:2: väntade 3 celler, fick "2 celler"',
        'svar.csv:3: väntade 3 celler, fick "4 celler"'
      ]
    ],
    [
      'bytes that are no text, by their first line',
      Buffer.from('ar;kon;svar\n2023;flicka;1\n2023;flicka;\x81\n', 'latin1'),
      [
        'svar.csv:3: väntade text, fick "tecken som varken är UTF-8, UTF-16 eller Windows-1252: spara…"'
      ]
    ],
    [
      'a quotation mark that never ends, without what it swallows',
      ['ar;kon;svar', '2023;flicka;1', '2023;"flicka;1', '2023;pojke;2'],
      [
        'svar.csv:3: väntade citattecken som öppnas och stängs, fick ""',
        'svar.csv:3: väntade 3 celler, fick "2 celler"'
      ]
    ]
  ])('reports %s', async (_, content, faults) => {
    expect((await read(content)).faults).toEqual(faults)
  })

  it('reads no further in a file of nothing but faults', async () => {
    const rows = Array.from({ length: 60_000 }, () => 'fel;fel;1')
    const { rows: visited, faults } = await read(['ar;kon;svar', ...rows])
    expect(visited).toHaveLength(50_000)
    expect(faults.at(-1)).toBe('svar.csv: resten av filen är inte läst')
  })

  it('reports a file that is not there', async () => {
    const problems = new Problems()
    await readMicrodata(`${folder.path}/saknas.csv`, { required: columns }, problems, () => {
      throw new Error('no row can be visited')
    })
    expect(folder.faults(problems)).toEqual(['saknas.csv:1: väntade en fil, fick "ingen fil"'])
  })
})

it.each([
  ['', 'en tom cell'],
  [' \u00a0', 'en tom cell'],
  ['7', 'en siffra'],
  ['1880', '4 siffror'],
  ['-3', 'ett negativt tal'],
  ['\u22123', 'ett negativt tal'],
  ['1.0', 'ett tal med decimalpunkt'],
  ['1,0', 'ett tal med decimalkomma'],
  ['2026-03-06', 'ett datum'],
  ['Kalle Karlsson', 'text, 14 tecken']
])('kindOf says of "%s" that it is %s', (cell, kind) => {
  expect(kindOf(cell)).toBe(kind)
})
