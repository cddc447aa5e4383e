import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeParquet, type Table } from '../../../pipelines/publish/parquet.ts'
import { systemFault } from '../../../pipelines/system/system-fault.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fault-'))
  await writeFile(join(folder, 'fil'), '')
  await mkdir(join(folder, 'a.parquet'))
})
afterAll(() => rm(folder, { recursive: true }))

const caught = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error
  )

describe('an error of the system', () => {
  it('is told with its path, as Node gives it', async () => {
    const below = join(folder, 'fil', 'under')
    expect(systemFault(await caught(readFile(below)))).toBe(
      `${below} går inte att använda eftersom en del av sökvägen är en fil och inte en mapp: rätta sökvägen och kör igen.`
    )
    expect(systemFault(await caught(readFile(folder)))).toContain('är en mapp där en fil behövs')
    const gone = join(folder, 'borta')
    expect(systemFault(await caught(readdir(gone)))).toBe(
      `${gone} finns inte: rätta sökvägen eller lägg dit det som saknas och kör igen.`
    )
  })

  it('is told with its path, as DuckDB gives it', async () => {
    const table: Table = {
      table: 'a',
      file: 'a.parquet',
      columns: { id: 'VARCHAR' },
      sort: ['id'],
      rows: [{ id: 'x' }],
      citation: 'it’s'
    }
    expect(systemFault(await caught(writeParquet(folder, table)))).toBe(
      `${join(folder, 'a.parquet')} är en mapp där en fil behövs: flytta mappen eller rätta sökvägen och kör igen.`
    )
  })

  it.each([
    ['ENOSPC', 'gick inte att skriva eftersom disken är full'],
    ['EDQUOT', 'gick inte att skriva eftersom din kvot är slut'],
    ['EACCES', 'Behörighet saknas till /x'],
    ['EPERM', 'Behörighet saknas till /x'],
    ['EROFS', '/x ligger på en disk som bara går att läsa'],
    ['EMFILE', '/x gick inte att öppna eftersom för många filer är öppna'],
    ['ENFILE', '/x gick inte att öppna eftersom för många filer är öppna'],
    ['EXDEV', '/x går inte att byta ut i ett steg'],
    ['EBUSY', '/x används av ett annat program eller är en monterad mapp'],
    ['EIO', 'Disken svarar med fel vid /x']
  ])('%s says what to do', (code, words) => {
    const error = Object.assign(new Error(`${code}: in English, open '/x'`), { code, path: '/x' })
    expect(systemFault(error)).toContain(words)
    expect(systemFault(error)).toMatch(/och kör igen\.$/)
  })

  it.each([
    ['No space left on device', 'disken är full'],
    ['Permission denied', 'Behörighet saknas till /a "b"/c.parquet'],
    ['Read-only file system', 'bara går att läsa'],
    ['Too many open files', 'för många filer är öppna']
  ])('DuckDB’s %s says what to do', (words, sentence) => {
    const error = new Error(`IO Error: Could not write file "/a "b"/c.parquet": ${words}`)
    expect(systemFault(error)).toContain(sentence)
  })

  it('is no other error', () => {
    expect(systemFault(new Error('registret har fel'))).toBeNull()
    expect(systemFault(new TypeError('x is not a function'))).toBeNull()
    expect(systemFault('text')).toBeNull()
    expect(systemFault(undefined)).toBeNull()
  })
})
