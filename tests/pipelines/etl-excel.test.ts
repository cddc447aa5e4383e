import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DataFolder } from './data-folder.ts'
import { branch, readTree } from './folder-tree.ts'

const files = [
  'areas',
  'decisions',
  'facts',
  'indicators',
  'initiatives',
  'populations',
  'sources',
  'themes',
  'raw/kolada/figures'
].map((name) => `${name}.csv`)

let folder: DataFolder
let expected: Record<string, string>

beforeAll(async () => {
  const pristine = await DataFolder.copyOfficial()
  expect(await pristine.etl()).toMatchObject({ code: 0, stderr: '' })
  expected = branch(await readTree(pristine.out), /parquet$/)
  await pristine.remove()
})
beforeEach(async () => {
  folder = await DataFolder.copyOfficial()
})
afterEach(() => folder.remove())

async function published(): Promise<Record<string, string>> {
  const run = await folder.etl()
  expect(run).toMatchObject({ code: 0, stderr: '' })
  return branch(await readTree(folder.out), /parquet$/)
}

describe('a file that Excel has saved', () => {
  it('gives the same tables without BOM, with CRLF, empty cells and rows, and lost zeros', async () => {
    for (const file of files) {
      const lines = (await folder.read(file))
        .replace(/^\uFEFF/, '')
        .trimEnd()
        .split('\n')
      const widened = lines.map((line, row) => {
        const cells = line.trim().split(';')
        return [...cells.map((cell) => asExcel(file, cell, row)), '', ''].join(';')
      })
      const empty = ';'.repeat((lines[0] ?? '').split(';').length + 1)
      await folder.write(file, [...widened, empty, empty, ''].join('\r\n'))
    }
    const areas = await folder.read('areas.csv')
    expect(areas).toMatch(/^code;/)
    expect(areas).toContain('\r\n0;riket;Riket;Riket;riket;;0;;;;;;\r\n')
    expect(areas).toContain('\r\n18;lan;Örebro län;Länet;länet;0;18;')
    expect(await folder.read('raw/kolada/figures.csv')).toContain(
      '\r\nN01952;0;2022;T;697 915;;\r\n'
    )
    expect(await published()).toEqual(expected)
  })

  it('gives the same tables with no-break spaces in numbers and quotation marks round every cell', async () => {
    for (const file of files) {
      const rows = (await folder.read(file)).trimEnd().split('\n')
      const lines = rows.map((line, row) => {
        const cells = line.replace(/^\uFEFF/, '').split(';')
        return cells.map((cell) => `"${asExcel(file, cell, row, '\u00a0')}"`).join(';')
      })
      await folder.write(file, lines.join('\r\n'))
    }
    expect(await folder.read('raw/kolada/figures.csv')).toContain('"697\u00a0915"')
    expect(await published()).toEqual(expected)
  })
})

/** What Excel makes of a cell: numbers lose their leading zeros, and get spaces when so formatted. */
function asExcel(file: string, cell: string, row: number, space = ' '): string {
  if (row === 0) return cell
  if (/^0\d+$/.test(cell)) return String(Number(cell))
  const isCount = file.endsWith('figures.csv') && /^\d{5,6}$/.test(cell)
  return isCount ? cell.replace(/(\d{3})$/, `${space}$1`) : cell
}
