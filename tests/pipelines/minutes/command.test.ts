import { readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { reviewFile } from '../../../pipelines/minutes/review.ts'
import { DataFolder, projectData } from '../data-folder.ts'
import { MinutesFolder, type MinutesRun } from '../../minutes/minutes-folder.ts'

// `npm run minutes` as people run it: a table, a file to review, or JSON.

const minutes = `Minnesanteckningar från gemensam chefsgrupp

Datum: 2026-09-18
Närvarande: Annelie Tjärnlund, Kumla kommun; Fatlum Berishan, Region Örebro län

1. Skolnärvaro; en "länsgemensam" rutin
Annelie Tjärnlund redovisar.
Beslut: Chefsgruppen antar rutinen; den gäller i Kumla och Nora.
Uppföljning: våren 2027

2. Familjecentraler
Fatlum Berishan informerar om läget.

3. Skolnärvaro; en "länsgemensam" rutin
Uppdrag ges till Välfärd och folkhälsa att informera skolorna.
`

const registerColumns =
  'id;date;date_precision;forum;agenda_item;kind;summary;mandate_holder;follow_up;areas;themes;source'

let folder: MinutesFolder
let file: string
let table: MinutesRun
let register: string
beforeAll(async () => {
  folder = await MinutesFolder.create()
  register = await readFile(join(projectData, 'decisions.csv'), 'utf8')
  file = await folder.write('chefsgrupp.txt', minutes)
  table = await folder.run(file, '--out', folder.path('granska.csv'))
})
afterAll(() => folder.remove())

it('prints a table, and where the file to review is', () => {
  expect(table.code).toBe(0)
  expect(table.stderr).toBe('')
  const lines = table.stdout.trimEnd().split('\n')
  expect(lines[0]).toBe(
    `${file}: Gemensam chefsgrupp (skola, social välfärd samt vård och omsorg, folkhälsa), 2026-09-18`
  )
  expect(lines[1]).toMatch(/^rad +slag +punkt +plats +tema +sammanfattning$/)
  expect(lines.slice(2, 5).map((line) => line.split(/ +/).slice(0, 2))).toEqual([
    ['8', 'beslut'],
    ['12', 'information'],
    ['15', 'uppdrag']
  ])
  expect(lines.at(-1)).toBe(
    `Att granska: ${folder.path('granska.csv')}. Inget har lagts till i data/decisions.csv.`
  )
})

it('writes the file to review with the columns of the register, and where each row comes from', async () => {
  const text = await folder.read('granska.csv')
  expect(text.startsWith(`\uFEFF${registerColumns};follows;file;line\n`)).toBe(true)
  expect(register.startsWith(`\uFEFF${registerColumns}`)).toBe(true)
  const { data } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), {
    delimiter: ';',
    header: true
  })
  expect(data[0]).toEqual({
    id: '2026-09-18-skolnarvaro-en-lansgemensam-rutin',
    date: '2026-09-18',
    date_precision: 'day',
    forum: 'Gemensam chefsgrupp (skola, social välfärd samt vård och omsorg, folkhälsa)',
    agenda_item: 'Skolnärvaro; en "länsgemensam" rutin',
    kind: 'beslut',
    summary: 'Chefsgruppen antar rutinen; den gäller i Kumla och Nora.',
    mandate_holder: '',
    follow_up: '2027-H1',
    areas: 'Kumla,Nora',
    themes: 'skola',
    source: 'Minnesanteckningar 2026-09-18',
    follows: '',
    file,
    line: '8'
  })
  expect(data.map(({ id }) => id)).toEqual([
    '2026-09-18-skolnarvaro-en-lansgemensam-rutin',
    '2026-09-18-familjecentraler',
    '2026-09-18-skolnarvaro-en-lansgemensam-rutin-2'
  ])
})

it('prints one JSON object a line, and writes nothing', async () => {
  const run = await folder.run('--json', file)
  expect(run).toMatchObject({ code: 0, stderr: '' })
  const rows = run.stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(rows).toHaveLength(3)
  expect(rows[0]).toEqual({
    file,
    line: 8,
    kind: 'beslut',
    date: '2026-09-18',
    forum: 'Gemensam chefsgrupp (skola, social välfärd samt vård och omsorg, folkhälsa)',
    agenda_item: 'Skolnärvaro; en "länsgemensam" rutin',
    summary: 'Chefsgruppen antar rutinen; den gäller i Kumla och Nora.',
    mandate_holder: '',
    follow_up: '2027-H1',
    areas: ['Kumla', 'Nora'],
    themes: ['skola']
  })
  expect(run.stdout + table.stdout).not.toMatch(/Annelie|Tjärnlund|Fatlum|Berishan/)
})

it('never writes to the register', async () => {
  const data = await DataFolder.copy()
  const path = join(data.data, 'decisions.csv')
  const run = await folder.run(file, '--data', data.data, '--out', path)
  expect(run).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'Minnesanteckningarna lästes inte: förslagen skrivs inte i registret decisions.csv; välj en annan fil med --out\n'
  })
  await symlink(path, folder.path('genvag.csv'))
  for (const out of [folder.path('genvag.csv'), folder.path('DECISIONS.csv')]) {
    expect(() => reviewFile(out, data.data)).toThrow('förslagen skrivs inte i registret')
  }
  expect(await data.read('decisions.csv')).toBe(register)
  await data.remove()
  expect(await readFile(join(projectData, 'decisions.csv'), 'utf8')).toBe(register)
})

it('tells how it is called', async () => {
  const run = await folder.run('--jsn', file)
  expect(run).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'Minnesanteckningarna lästes inte: skriv npm run minutes -- FIL… [--json] [--out FIL] [--data MAPP]\n'
  })
})
