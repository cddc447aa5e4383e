import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { DataFolder } from './data-folder.ts'

let folder: DataFolder

beforeEach(async () => {
  folder = await DataFolder.copy()
})
afterEach(() => folder.remove())

/** Runs, expects a refusal that leaves nothing behind, and returns the faults. */
async function refused(): Promise<string[]> {
  const run = await folder.etl()
  expect(run.code).toBe(1)
  expect(existsSync(folder.out)).toBe(false)
  expect(await readdir(dirname(folder.out))).toEqual(['data'])
  const faults = folder.faults(run)
  // None in the example files either, which lie in a folder of their own.
  expect(run.stderr).toMatch(/^\d+ fel\. Inget har skrivits/m)
  return faults
}

it('refuses files that are empty, in another encoding or without a column', async () => {
  await folder.write('decisions.csv', '')
  const initiatives = (await folder.read('initiatives.csv')).split('\n')
  // A byte that is no letter in any encoding.
  const bytes = Buffer.from(initiatives.join('\n').slice(1).replaceAll('ö', '\x81'), 'latin1')
  await folder.write('initiatives.csv', bytes)
  // The first line with a letter outside ASCII: "Minnesanteckningar hösten 2024".
  const firstLatin = initiatives.findIndex((line) => line.includes('ö')) + 1
  await folder.replace('raw/kolada/figures.csv', 'key;area;year;sex;value', 'key;area;år;sex;value')
  await folder.write('raw/kolada/N33816.json', '[]')
  await folder.write('raw/kolada/N33817.json', '')
  expect(await refused()).toEqual([
    'decisions.csv:1: väntade id;date;date_precision;forum;agenda_item;kind;summary;mandate_holder;follow_up;areas;themes;source, fick ""',
    `initiatives.csv:${firstLatin}: väntade text, fick "tecken som varken är UTF-8, UTF-16 eller Windows-1252: spara…"`,
    'raw/kolada/figures.csv:1 year: väntade kolumnen year, fick "år"',
    'raw/kolada/N33816.json:1: väntade ett svar från Kolada, fick "[]"',
    'raw/kolada/N33817.json:1: väntade hel JSON (ett värde saknas), fick ""'
  ])
})

it('refuses a register that is gone, a quotation mark that never ends, and no figures at all', async () => {
  await folder.removeFile('decisions.csv')
  await folder.replace('initiatives.csv', ';1881;planerad;2024-H2;', ';1881;planerad;"2024-H2;')
  const line = (await folder.read('initiatives.csv')).split('\n').findIndex((text) => {
    return text.includes('"2024-H2')
  })
  await rm(join(folder.data, 'raw'), { recursive: true })
  const faults = await refused()
  expect(faults).toHaveLength(4)
  expect(faults[0]).toBe('decisions.csv:1: väntade en fil, fick "ingen fil"')
  // The cell swallowed the rest of the file; the report does not.
  const quotes = 'väntade citattecken som öppnas och stängs, fick ""'
  expect(faults[1]).toBe(`initiatives.csv:${line + 1}: ${quotes}`)
  expect(faults[2]).toContain(`initiatives.csv:${line + 1}: väntade 7 celler, fick "4 celler: `)
  expect(faults[3]).toBe(
    'raw/kolada:1: väntade figures.csv eller svar från Kolada (*.json), fick "ingen av dem"'
  )
})

it('does not repeat a fault in a register for every figure that refers to it', async () => {
  await folder.replace('sources.csv', 'kolada;Kolada;', 'kolada;;')
  await folder.replace('areas.csv', '1860;kommun;Laxå;', '1860;kommun;;')
  const faults = await refused()
  expect(faults).toContain('sources.csv:2 title: väntade ett värde, fick ""')
  expect(faults.filter((fault) => fault.startsWith('areas.csv'))).toHaveLength(1)
  expect(faults.filter((fault) => fault.startsWith('raw/'))).toEqual([])
  // The faults that everything else follows from come first.
  expect(faults[0]).toMatch(/^areas\.csv/)
})
