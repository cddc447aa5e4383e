import writeExcelFile from 'write-excel-file/node'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DataFolder } from './data-folder.ts'
import * as rows from './delivered-rows.ts'
import { branch, readTree } from './folder-tree.ts'
import { savFile, type SavColumn } from './read/sav-file.ts'
import { indicatorRows, longHeader, sourceRow } from './sources/tables/table-source.ts'

const survey = 'raw/liv-och-halsa-ung'
const table = rows.kommuner.map(
  (kommun, i) => `e-andel;${kommun};2023;alla;9;${20 + i / 2};${100 + i};;`
)

/** The same rows as they are in every format; a cell of figures is a number where the format has numbers. */
const files = {
  [`${survey}/kodbok`]: rows.codebook,
  [`${survey}/elever`]: [rows.pupilHeader, ...rows.pupilRows()],
  [`${survey}/svar`]: [rows.answerHeader, ...rows.answerRows()],
  'raw/sip/kallelser': [rows.callHeader, ...rows.callRows()],
  'raw/tabell/enkat/tabell': [longHeader, ...table]
}
const cellsOf = (lines: string[]) => lines.map((line) => line.split(';'))

let folder: DataFolder
let expected: Record<string, string>

async function registered(): Promise<DataFolder> {
  const made = await DataFolder.copy()
  await made.append('sources.csv', [sourceRow])
  await made.append('indicators.csv', indicatorRows)
  return made
}

async function published(): Promise<Record<string, string>> {
  expect(await folder.etl()).toMatchObject({ code: 0, stderr: '' })
  return branch(await readTree(folder.out), /parquet$/)
}

beforeAll(async () => {
  folder = await registered()
  for (const [name, lines] of Object.entries(files)) {
    await folder.write(`${name}.csv`, `${lines.join('\n')}\n`)
  }
  expected = await published()
  await folder.remove()
})
beforeEach(async () => {
  folder = await registered()
})
afterEach(() => folder.remove())

const words: Record<string, Record<string, string>> = {
  f01_mar: { 1: 'Bra', 2: 'Dåligt' },
  kon: { flicka: 'Tjej', pojke: 'Kille' },
  arskurs: { 9: 'Åk 9', gy2: 'Gymnasiet åk 2' }
}

function excelCell(column: string, cell: string) {
  const label = words[column]?.[cell]
  if (label) return { value: label }
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) {
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'd/m/yyyy' }
  }
  if (cell === '') return null
  return /^\d+(\.\d+)?$/.test(cell) ? { value: Number(cell), type: Number } : { value: cell }
}

const codes: Record<string, string[]> = {
  kon: ['', 'flicka', 'pojke'],
  kallande: ['', 'skola', 'region'],
  bup_deltog: ['', 'ja', 'nej'],
  arskurs: ['', 'gy2', '7', '9'],
  aldersgrupp: ['', '6-12'],
  skal: ['', 'annat']
}

/** As SPSS has them: numbers with labels, but for short texts without. */
function savColumn(name: string, cells: string[]): SavColumn {
  const [isDay, isNumber] = [/^\d{4}-\d{2}-\d{2}$/, /^\d*$/].map((form) =>
    cells.every((cell) => form.test(cell))
  )
  const own = codes[name]
  const called = name.toUpperCase()
  if (own) {
    const values = cells.map((cell) => (cell === '' ? null : own.indexOf(cell)))
    const labels = own.flatMap((word, i): [number, string][] =>
      word === '' ? [] : [[i, words[name]?.[word] ?? word]]
    )
    return { name: called, values, labels }
  }
  const seconds = (day: string) => (Date.parse(day) - Date.UTC(1582, 9, 14)) / 1000
  if (isDay) return { name: called, values: cells.map(seconds), format: 20 }
  if (!isNumber) return { name: called, values: cells, length: 10 }
  const labels = Object.entries(words[name] ?? {}).map(([code, word]): [number, string] => [
    Number(code),
    word
  ])
  return { name: called, values: cells.map((cell) => (cell === '' ? null : Number(cell))), labels }
}

describe('the same rows', () => {
  it('are published to the same bytes from workbooks, with words, numbers and days of Excel’s', async () => {
    for (const [name, lines] of Object.entries(files)) {
      const [header = [], ...below] = cellsOf(lines)
      const isRegister = name.endsWith('kodbok')
      const sheet = below.map((cells) =>
        cells.map((cell, i) => (isRegister ? { value: cell } : excelCell(header[i] ?? '', cell)))
      )
      const content = await writeExcelFile([
        header.map((value) => ({ value })),
        ...sheet
      ]).toBuffer()
      await folder.write(`${name}.xlsx`, content)
    }
    expect(await published()).toEqual(expected)
  })

  it('are published to the same bytes from SPSS, where codes have labels', async () => {
    for (const [name, lines] of Object.entries(files)) {
      const [header = [], ...below] = cellsOf(lines)
      if (/kodbok|tabell/.test(name)) await folder.write(`${name}.csv`, `${lines.join('\n')}\n`)
      else {
        const columns = header.map((column, i) =>
          savColumn(
            column,
            below.map((cells) => cells[i] ?? '')
          )
        )
        await folder.write(`${name}.sav`, savFile(columns))
      }
    }
    expect(await published()).toEqual(expected)
  })
})
