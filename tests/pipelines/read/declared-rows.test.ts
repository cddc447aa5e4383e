import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkDeclaredRows } from '../../../pipelines/read/declared-rows.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readSourceFiles } from '../../../pipelines/sources/source-files.ts'
import { DataFolder } from '../data-folder.ts'
import { answerHeader, answerRows, deliver } from '../delivered-rows.ts'
import { SourceFolder } from '../source-folder.ts'

const header = 'fil;rader'

describe('antal.csv', () => {
  let folder: SourceFolder
  beforeEach(async () => {
    folder = await SourceFolder.make()
  })
  afterEach(() => folder.remove())

  async function check(...declared: string[]): Promise<string[]> {
    await folder.write('antal.csv', [header, ...declared])
    const problems = new Problems()
    await checkDeclaredRows(folder.path, ['figures.csv'], problems)
    return folder.faults(problems)
  }

  it('says how many rows a file has at least, blank ones and the header apart', async () => {
    await folder.write('a.csv', ['x;y', '1;2', ';', '"3\n";4', ''])
    expect(await check('a.csv;2')).toEqual([])
    expect(await check('a.csv;1')).toEqual([])
    expect(await check('a.csv;3')).toEqual([
      'a.csv:3: väntade minst 3 rader, som det står i antal.csv på rad 2, fick "2 rader"'
    ])
  })

  it('names a file that is not there, but for one that may be replaced', async () => {
    expect(await check('b.csv;1', 'figures.csv;9')).toEqual([
      'b.csv:1: väntade en fil, fick "ingen fil"'
    ])
  })

  it('is checked itself', async () => {
    await folder.write('a.csv', ['x', '1'])
    expect(await check('../a.csv;1', 'a.csv;många', 'a.csv;1', 'a.csv;1', 'antal.csv;1')).toEqual([
      'antal.csv:2 fil: väntade namnet på en fil i samma mapp, fick "../a.csv"',
      'antal.csv:3 rader: väntade ett heltal från 1 till 100000000, fick "många"',
      'antal.csv:5 fil: väntade en rad som inte redan står på rad 4, fick "a.csv"',
      'antal.csv:6 fil: väntade namnet på en fil i samma mapp, fick "antal.csv"'
    ])
  })

  it('need not be there', async () => {
    const problems = new Problems()
    await checkDeclaredRows(folder.path, [], problems)
    expect(problems.found).toBe(false)
  })
})

describe('a file that was cut', () => {
  const figures = 'raw/kolada/figures.csv'
  const answers = 'raw/liv-och-halsa-ung/svar.csv'
  let folder: DataFolder

  beforeEach(async () => {
    folder = await DataFolder.copyOfficial()
  })
  afterEach(() => folder.remove())

  async function faults(): Promise<string[]> {
    const problems = new Problems()
    await readSourceFiles(folder.data, '2026-11-22', problems)
    return problems.format().map((line) => line.replaceAll(`${folder.data}/`, ''))
  }

  it('at the end of a row of figures is told, the very first time', async () => {
    const lines = (await folder.read(figures)).split('\n')
    await folder.write(figures, `${lines.slice(0, 4000).join('\n')}\n`)
    expect(await faults()).toEqual([
      `${figures}:4000: väntade minst 9\u00a0417 rader, som det står i antal.csv på rad 2, fick "3 999 rader"`
    ])
  })

  it('within its last number is told', async () => {
    const text = await folder.read(figures)
    await folder.write(figures, text.slice(0, -2))
    const [fault, ...more] = await faults()
    expect(more).toEqual([])
    expect(fault).toContain(`${figures}:9418: väntade en radbrytning sist i filen`)
  })

  it('of rows about pupils is told where they are counted, and only their number', async () => {
    const rows = answerRows()
    await deliver(folder, { [answers]: [answerHeader, ...rows.slice(0, 700)] })
    await folder.write(
      'raw/liv-och-halsa-ung/antal.csv',
      `${header}\r\nsvar.csv;${rows.length}\r\n`
    )
    expect(await faults()).toEqual([
      `${answers}:701: väntade minst ${rows.length} rader, som det står i antal.csv på rad 2, fick "700 rader"`
    ])
  })

  it('has rows added below what is counted, by hand', async () => {
    await folder.append(figures, ['N33817;1885;2035;T;3,1'])
    expect(await faults()).toEqual([])
  })
})
