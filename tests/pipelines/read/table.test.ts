import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { dateText, optionalDate, text } from '../../../pipelines/read/cells.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readTable } from '../../../pipelines/read/table.ts'
import { SourceFolder } from '../source-folder.ts'

let folder: SourceFolder

beforeEach(async () => {
  folder = await SourceFolder.make()
})
afterEach(() => folder.remove())

it('tells which dates a program has rewritten, and how they are read', async () => {
  const rows = ['a;aug-25;', 'b;2025-09;2024-06-14 00:00', 'c;okt-25;2026-H1']
  const path = await folder.write('beslut.csv', ['id;datum;till', ...rows])
  const problems = new Problems()
  const schema = z.object({ id: text, datum: dateText, till: optionalDate })
  const read = await readTable(path, schema, problems)
  expect(read.map(({ datum, till }) => [datum, till])).toEqual([
    ['2025-08', null],
    ['2025-09', '2024-06-14'],
    ['2025-10', '2026-H1']
  ])
  expect(problems.notes).toEqual([
    `${path}: datum på 2 rader skriven om av Excel eller liknande, läst aug-25 som 2025-08`,
    `${path}: till på 1 rad skriven om av Excel eller liknande, läst 2024-06-14 00:00 som 2024-06-14`
  ])
})
