import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readNamedRows } from '../../../pipelines/read/named-rows.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { eachRow } from '../../../pipelines/read/rows.ts'

let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'csv-'))
})
afterAll(() => rm(root, { recursive: true }))

/** The rows of a file with this content as "line: a|b", and what was reported. */
async function read(content: string | Buffer): Promise<{ rows: string[]; faults: string[] }> {
  const path = join(root, 'prov.csv')
  await writeFile(path, content)
  const problems = new Problems()
  const rows = await readNamedRows(path, { required: ['a', 'b'] }, problems)
  return {
    rows: rows.map(({ line, cells }) => `${line}: ${cells['a']}|${cells['b']}`),
    faults: problems.format().map((line) => line.replaceAll(`${root}/`, ''))
  }
}

describe('readNamedRows', () => {
  it.each([
    ['BOM', '\uFEFFa;b\n1;2\n3;4\n'],
    ['CRLF', 'a;b\r\n1;2\r\n3;4\r\n'],
    ['old Mac line breaks', 'a;b\r1;2\r3;4\r'],
    ['CRLF after the first line only', 'a;b\n1;2\r\n3;4\r\n'],
    ['CRLF on the first line only', 'a;b\r\n1;2\n3;4\n'],
    ['empty cells and rows at the end', 'a;b;;\n1;2;;\n3;4;;\n;;;\n\n'],
    ['spaces around cells', 'a ; b\n 1;2 \n\u00a03\u00a0;4\n'],
    ['quoted cells', '"a";"b"\n"1";"2"\n"3";"4"\n'],
    ['a closing quotation mark for its last line break', 'a;b\n1;2\n3;"4"'],
    ['a last line of spaces alone', 'a;b\n1;2\n3;4\n  '],
    ['empty cells after a last quoted one', 'a;b;\r\n1;2;\r\n3;"4";']
  ])('reads a file with %s', async (_, content) => {
    expect(await read(content)).toEqual({ rows: ['2: 1|2', '3: 3|4'], faults: [] })
  })

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r']
  ])('counts the lines inside quoted cells with %s', async (_, end) => {
    const content = ['a;b', '"one', 'two ""2"";', 'three";x', '', 'y;"z', '"', 'last;row', ''].join(
      end
    )
    expect(await read(content)).toEqual({
      rows: ['2: one two "2"; three|x', '6: y|z', '8: last|row'],
      faults: []
    })
  })

  it('finds columns by name, whatever their order and case', async () => {
    expect(await read('B;a\n2;1\n')).toEqual({ rows: ['2: 1|2'], faults: [] })
  })

  it('refuses a column that nobody knows, and one that is there twice', async () => {
    expect(await read('x;b;a\n9;2;1\n')).toEqual({
      rows: [],
      faults: ['prov.csv:1 kolumn 1: väntade någon av kolumnerna a, b, fick "x"']
    })
    expect(await read('a;b;A\n1;2;3\n')).toEqual({
      rows: [],
      faults: ['prov.csv:1 kolumn 3: väntade varje kolumn en gång, fick "A"']
    })
  })

  it.each([
    ['commas', 'a,b\n1,2\n3,4\n'],
    ['tabs', 'a\tb\n1\t2\n3\t4\n'],
    [
      'UTF-16, as Excel writes Unicode text',
      Buffer.from('\ufeffa\tb\r\n1\t2\r\n3\t4\r\n', 'utf16le')
    ]
  ])('reads %s', async (_, content) => {
    expect(await read(content)).toEqual({ rows: ['2: 1|2', '3: 3|4'], faults: [] })
  })

  it('passes over the line that Excel writes for itself, and counts it', async () => {
    expect(await read('sep=,\r\na,b\r\n1,2\r\n')).toEqual({ rows: ['3: 1|2'], faults: [] })
  })

  it('reads Windows-1252 where it is Swedish, and letters in two parts as one', async () => {
    const content = Buffer.from('a;b\nåäö;Ö\n', 'latin1')
    expect(await read(content)).toEqual({ rows: ['2: åäö|Ö'], faults: [] })
    expect(await read('a;b\n\u0061\u030a;x\n')).toEqual({ rows: ['2: å|x'], faults: [] })
  })

  it('keeps a quotation mark inside a cell that does not begin with one', async () => {
    expect((await read('a;b\nden "nya" planen;2\n')).rows).toEqual(['2: den "nya" planen|2'])
  })

  it.each<[string, string | Buffer, string]>([
    ['an empty file', '', 'prov.csv:1: väntade a;b, fick ""'],
    ['nothing but empty rows', '\n;;\n', 'prov.csv:1: väntade a;b, fick ""'],
    ['a header alone', 'a;b\n', 'prov.csv:2: väntade minst en rad, fick ""'],
    ['a lost column', 'a;c\n1;2\n', 'prov.csv:1 b: väntade kolumnen b, fick "c"'],
    [
      'colons between cells',
      'a:b\n1:2\n',
      'prov.csv:1: väntade en rad med kolumnernas namn: a, b, fick "a:b"'
    ],
    ['a row too short', 'a;b\n1;2\n3\n', 'prov.csv:3: väntade 2 celler, fick "1 cell: 3"'],
    ['a row too long', 'a;b\n1;2;3\n', 'prov.csv:2: väntade 2 celler, fick "3 celler: 1;2;3"'],
    ['text after a closed quote', 'a;b\n"1"x;2\n', 'prov.csv:2: väntade citattecken'],
    [
      'bytes that are no Swedish text',
      Buffer.from('a;b\n1;2\n\x81;ä\n', 'latin1'),
      'prov.csv:3: väntade text, fick "tecken som varken är UTF-8, UTF-16 eller Windows-1252: spara…"'
    ],
    [
      'a last row that may have been cut',
      'a;b\n1;2\n3;4',
      'prov.csv:3: väntade en radbrytning sist i filen, annars kan den vara avklippt: är den hel, tryck Enter efter sista raden och spara, fick "ingen"'
    ],
    [
      'a last row that ends in a mark of its own text',
      'a;b\n1;2\n3;den "nya"',
      'prov.csv:3: väntade en radbrytning'
    ],
    [
      'something else than text',
      Buffer.from('a;b\n1;2\n\0;4\n'),
      'prov.csv:3: väntade text, fick "något annat"'
    ],
    [
      'a line longer than any row',
      `a;b\n1;2\n${';'.repeat(1_000_001)}\n`,
      'prov.csv:3: väntade högst 1\u00a0000\u00a0000 tecken på en rad, fick "en längre"'
    ]
  ])('reports %s', async (_, content, fault) => {
    expect((await read(content)).faults[0]?.slice(0, fault.length)).toBe(fault)
  })

  it('goes on after a bad row', async () => {
    const { rows, faults } = await read('a;b\n1\n2;3\n4;5;6\n7;8\n')
    expect(rows).toEqual(['3: 2|3', '5: 7|8'])
    expect(faults).toHaveLength(2)
  })
})

describe('eachRow', () => {
  /** The rows as "line: a|b" with cells as they stand, and what was reported. */
  async function visit(text: string): Promise<{ rows: string[]; faults: string[] }> {
    const path = join(root, 'prov.csv')
    await writeFile(path, text)
    const problems = new Problems()
    const rows: string[] = []
    await eachRow(path, { required: [], most: 1e6 }, problems, (cells, line) =>
      rows.push(`${line}: ${cells.join('|')}`)
    )
    return { rows, faults: problems.format().map((line) => line.replaceAll(`${root}/`, '')) }
  }

  it('knows the line of every row after quoted cells of several lines', async () => {
    const { rows } = await visit('a;b\n"1\n2";"3\n\n4"\n5;6\n\n"7";"8\n"\n9;0')
    expect(rows).toEqual(['1: a|b', '2: 1\n2|3\n\n4', '6: 5|6', '8: 7|8\n', '10: 9|0'])
  })

  it('leaves the cells as they stand', async () => {
    expect((await visit(' a ;\u00a0b\n')).rows).toEqual(['1:  a |\u00a0b'])
  })

  it('reports a row of mismatched quotation marks once, by line alone', async () => {
    const { rows, faults } = await visit('a;b\n"1\n";2\n"x"y;"z"w\n3;4\n')
    expect(faults).toEqual(['prov.csv:4: väntade citattecken som öppnas och stängs, fick ""'])
    expect(rows.slice(0, 2)).toEqual(['1: a|b', '2: 1\n|2'])
  })
})
