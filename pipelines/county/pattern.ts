import { join } from 'node:path'
import Papa from 'papaparse'
import { isThere } from '../read/is-there.ts'
import { columnName, plain } from '../read/layout.ts'
import { largestRegister } from '../read/named-rows.ts'
import { Problems } from '../read/problems.ts'
import { eachRow } from '../read/rows.ts'
import { readRegisters } from '../registers/registers.ts'
import { allSources } from '../sources/all.ts'

/** A register as it is written: its columns, and its rows by column. */
export interface Register {
  columns: string[]
  rows: Record<string, string>[]
}

// What people have yet to write in. Beside the first three, a data folder may lack them.
const toBeFilled = [
  'decisions',
  'initiatives',
  'facts',
  'meetings',
  'responses',
  'causes',
  'voices'
].map((name) => `${name}.csv`)

/** The registers that a new county's are made after. */
export interface Pattern {
  indicators: Register
  populations: Register
  themes: Register
  sources: Register
  /** Heads alone, by file name. */
  toBeFilled: Map<string, Register>
}

/** Reads the project's own data folder. Throws the faults that its registers have, in Swedish. */
export async function readPattern(dataDir: string): Promise<Pattern> {
  const problems = new Problems()
  await readRegisters(dataDir, allSources, problems)
  if (problems.found)
    throw new Error(`registren i ${dataDir} har fel:\n${problems.format().join('\n')}`)
  const read = (file: string) => readRegister(join(dataDir, file))
  const heads = new Map<string, Register>()
  for (const file of toBeFilled) {
    if (!(await isThere(join(dataDir, file)))) continue
    heads.set(file, { columns: (await read(file)).columns, rows: [] })
  }
  return {
    indicators: await read('indicators.csv'),
    populations: await read('populations.csv'),
    themes: await read('themes.csv'),
    sources: await read('sources.csv'),
    toBeFilled: heads
  }
}

/** Rows as they are written, since what is read of them cannot be written again. */
async function readRegister(path: string): Promise<Register> {
  const lines: string[][] = []
  const asked = { required: [], most: largestRegister }
  await eachRow(path, asked, new Problems(), (cells) => lines.push(cells.map(plain)))
  const [head = [], ...rows] = lines
  const columns = head.map(columnName)
  const named = rows.map((cells) => columns.map((column, i) => [column, cells[i] ?? ''] as const))
  return { columns, rows: named.map((cells) => Object.fromEntries(cells)) }
}

const byteOrderMark = '\uFEFF'

/** A register's text as Excel opens it: UTF-8 with BOM, semicolons, line feeds. */
export function registerText({ columns, rows }: Register): string {
  const data = rows.map((row) => columns.map((column) => row[column] ?? ''))
  const options = { delimiter: ';', newline: '\n' }
  const lines = Papa.unparse([columns, ...data], options)
  return `${byteOrderMark}${lines}\n`
}
