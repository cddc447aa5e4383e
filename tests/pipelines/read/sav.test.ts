import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readMicrodata } from '../../../pipelines/read/microdata.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { eachRow } from '../../../pipelines/read/rows.ts'
import type { ChoosesCode } from '../../../pipelines/read/rows-reader.ts'
import { SourceFolder } from '../source-folder.ts'
import { savFile, type SavColumn } from './sav-file.ts'

const folder = await SourceFolder.ofFile()

/** The cases as "number: a|b", and what was reported. */
async function read(content: Buffer, chooses?: ChoosesCode) {
  const path = await folder.write('prov.sav', content)
  const problems = new Problems()
  const rows: string[] = []
  const asked = { required: [], most: 1e6, ...(chooses && { chooses }) }
  await eachRow(path, asked, problems, (cells, line) => rows.push(`${line}: ${cells.join('|')}`))
  return { rows, faults: folder.faults(problems) }
}

const seconds = (text: string) => (Date.parse(text) - Date.UTC(1582, 9, 14)) / 1000
const columns: SavColumn[] = [
  { name: 'Hemkommun', values: [1880, 1814, 1885] },
  {
    name: 'kon',
    values: [1, 2, 9],
    labels: [
      [1, 'Flicka'],
      [2, 'Pojke'],
      [9, 'Vill inte svara']
    ]
  },
  {
    name: 'datum',
    format: 20,
    values: ['2026-03-06', '2023-12-31', null].map((day) => day && seconds(day))
  },
  {
    name: 'klockan',
    format: 22,
    values: [seconds('2026-03-06T14:30:00Z'), seconds('2026-03-07'), null]
  },
  { name: 'fritext_öppen', length: 20, values: ['Åsa gick på öppen', '', 'kort'] },
  { name: 'vikt', values: [0.1 + 0.2, -99, 1e6], missing: [-99, -98] }
]
const told = [
  '0: Hemkommun|kon|datum|klockan|fritext_öppen|vikt',
  '1: 1880|Flicka|2026-03-06|2026-03-06 14:30:00|Åsa gick på öppen|0.3',
  '2: 1814|Pojke|2023-12-31|2026-03-07||',
  '3: 1885|Vill inte svara|||kort|1000000'
]

describe('a file of SPSS’s', () => {
  it('has its letters in one piece, in texts, labels and names', async () => {
    const apart = (text: string) => text.normalize('NFD')
    const content = savFile([
      { name: apart('årskurs'), values: [7], labels: [[7, apart('Åk 7')]] },
      { name: 'ort', length: 20, values: [apart('Örebro')] }
    ])
    expect((await read(content)).rows).toEqual(['0: årskurs|ort', '1: Åk 7|Örebro'])
  })

  it.each([
    ['without compression', 'none', 'utf8'],
    ['compressed', 'bytes', 'utf8'],
    ['compressed twice, in blocks', 'zlib', 'utf8'],
    ['from before Unicode', 'bytes', 'latin1']
  ] as const)(
    '%s is read: names, numbers, days, texts, labels and what is missing',
    async (_, compression, encoding) => {
      expect(await read(savFile(columns, { compression, encoding }))).toEqual({
        rows: told,
        faults: []
      })
    }
  )

  it('as PSPP writes it is read too: names of any length, long texts, ranges of what is missing', async () => {
    const content = await readFile(join(import.meta.dirname, 'fixtures', 'pspp.zsav'))
    const { rows, faults } = await read(content)
    const long = (text: string) => `${text}${'å'.repeat(113)}slut`
    expect(faults).toEqual([])
    expect(rows).toEqual([
      '0: AR|Hemkommun|Kön_långt_namn|dag|fritext|kort|vikt|x',
      `1: 2023|1880|Flicka|2026-03-06|${long('Åsa gick på öppna förskolan')}||Örebro kommun|0.3|1`,
      `2: 2023|1814|Pojke|2023-12-31|${long('')}||||1`,
      `3: 2023|1885||2020-02-29|${long('kort')}|||12.5|1`
    ])
  })

  it('has a code or its label, as its reader chooses', async () => {
    const { rows, faults } = await read(savFile(columns), (_, code, label) =>
      code === '2' ? code : label
    )
    expect(rows.slice(1).map((row) => row.split('|')[1])).toEqual([
      'Flicka',
      '2',
      'Vill inte svara'
    ])
    expect(faults).toEqual([])
  })

  it('that has other words for a code than its reader is refused: its scale may be the other way round', async () => {
    const { faults } = await read(savFile(columns), (_, code) => (code === '9' ? code : null))
    expect(faults).toEqual([
      'prov.sav:variabler kon: väntade samma ord för 1 som kodboken har, fick "Flicka"',
      'prov.sav:variabler kon: väntade samma ord för 2 som kodboken har, fick "Pojke"'
    ])
  })

  it('has its cases called as SPSS calls them', async () => {
    const path = await folder.write('prov.sav', savFile(columns))
    const problems = new Problems()
    await readMicrodata(path, { required: ['KON', 'vikt'] }, problems, ([sex], line, report) => {
      if (sex === 'Pojke') report(line, 'kon', 'något annat', sex)
    })
    await readMicrodata(path, { required: ['kon', 'saknas'] }, problems, () => {})
    expect(folder.faults(problems)).toEqual([
      'prov.sav:variabler saknas: väntade kolumnen saknas, fick "ingen"',
      'prov.sav:fall 2 kon: väntade något annat, fick "text, 5 tecken"'
    ])
  })
})

describe('what cannot be read of it', () => {
  const whole = savFile(columns)
  it.each<[string, Buffer, string, string]>([
    ['no bytes', Buffer.alloc(0), '1', 'en fil av ett annat slag'],
    ['a text', Buffer.from('a;b\n1;2\n'), '1', 'en fil av ett annat slag'],
    ['a head and nothing more', Buffer.from('$FL2@(#) SPSS'), '1', 'en skadad eller avklippt fil'],
    ['cut variables', whole.subarray(0, 300), '1', 'en skadad eller avklippt fil'],
    ['a cut case', whole.subarray(0, -30), 'fall 2', 'en skadad eller avklippt fil'],
    [
      'a cut list of blocks',
      savFile(columns, { compression: 'zlib' }).subarray(0, -5),
      'fall 2',
      'en skadad eller avklippt fil'
    ]
  ])('%s is told', async (_, content, at, got) => {
    const told = `väntade en fil från SPSS (.sav): öppna den i SPSS och spara om den, fick "${got}"`
    expect((await read(content)).faults).toEqual([`prov.sav:${at}: ${told}`])
  })

  it('fewer cases than it says are told', async () => {
    expect((await read(savFile(columns, { cases: 4 }))).faults).toEqual([
      'prov.sav:fall 3: väntade 4 fall, som filen själv säger att den har, fick "3"'
    ])
  })
})
