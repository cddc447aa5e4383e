import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fetchAll, type FetchOptions } from '../../pipelines/sources/kolada/fetch.ts'
import { FakeKolada, status } from './kolada-server.ts'

const KEYS = ['N33817', 'N01953', 'U33401']

let kolada: FakeKolada
let dataDir: string
let folder: string
let lines: string[]

beforeEach(async () => {
  kolada = await FakeKolada.start()
  dataDir = await mkdtemp(join(tmpdir(), 'kolada-'))
  folder = join(dataDir, 'raw', 'kolada')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'N33817.json'), 'old figures')
  await writeFile(join(folder, 'N99999.json'), 'another key')
  lines = []
})
afterEach(async () => {
  await kolada.stop()
  await rm(dataDir, { recursive: true })
})

function fetchThree(changes: Partial<FetchOptions> = {}): Promise<void> {
  return fetchAll({
    keys: KEYS,
    areas: ['1880', '0018', '0000'],
    dataDir,
    today: '2026-03-01',
    base: kolada.base,
    attempts: 1,
    onProgress: (line) => lines.push(line),
    ...changes
  })
}

async function failOn(key: string): Promise<void> {
  kolada.broken.set(key, status(404))
  await expect(fetchThree()).rejects.toThrow('404')
  kolada.broken.clear()
  kolada.calls.length = 0
}

async function readFolder(): Promise<Record<string, string>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const texts = files.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])
  return Object.fromEntries(await Promise.all(texts))
}

const keysAsked = () => [...new Set(kolada.calls.map((call) => call.split('/')[4]))]

describe('fetchAll', () => {
  it('writes one record per line, sorted, and says how far it is', async () => {
    await fetchThree()
    const text = (await readFolder())['U33401.json'] ?? ''
    const rows = text.split('\n')
    expect(rows[0]).toBe('{"retrieved":"2026-03-01","count":6,"values":[')
    expect(rows[1]).toBe(
      '{"kpi":"U33401","municipality":"0000","period":2022,"values":[' +
        '{"gender":"K","count":1,"status":"","value":null,"isdeleted":false},' +
        '{"gender":"T","count":1,"status":"","value":7.5,"isdeleted":false}]},'
    )
    expect(JSON.parse(text).values).toHaveLength(6)
    expect(rows.slice(-2)).toEqual(['],"next_url":null,"previous_url":null}', ''])
    expect(lines.at(-1)).toBe('U33401 … 6 rader (3 av 3)')
    expect(await readdir(folder)).not.toContain('.fetching')
    expect((await readFolder())['N99999.json']).toBe('another key')
  })

  it('writes the same bytes whatever the order of the question', async () => {
    await fetchThree()
    const first = await readFolder()
    await fetchThree({ keys: [...KEYS].reverse(), areas: ['0000', '1880', '0018', '1880'] })
    expect(await readFolder()).toEqual(first)
  })

  it('touches no old file when a key fails', async () => {
    const before = await readFolder()
    await failOn('U33401')
    expect(await readFolder()).toEqual(before)
  })

  it('goes on with the keys that are left', async () => {
    await failOn('U33401')
    await fetchThree()
    expect(keysAsked()).toEqual(['U33401'])
    expect(lines).toContain('N01953 … redan hämtad (1 av 3)')
    expect(Object.keys(await readFolder())).toHaveLength(4)
  })

  it.each<[string, Partial<FetchOptions>]>([
    ['another day', { today: '2026-03-02' }],
    ['other areas', { areas: ['1880'] }]
  ])('starts anew on %s', async (_, changes) => {
    await failOn('U33401')
    await fetchThree(changes)
    expect(keysAsked()).toHaveLength(3)
  })

  it('puts the old files back when the move fails', async () => {
    const before = await readFolder()
    const loseLastFile = (line: string): void => {
      if (line.startsWith('U33401')) rmSync(join(folder, '.fetching', 'U33401.json'))
    }
    await expect(fetchThree({ onProgress: loseLastFile })).rejects.toThrow('ENOENT')
    expect(await readFolder()).toEqual(before)
  })

  it('undoes a move that a killed run left half done', async () => {
    const before = await readFolder()
    await failOn('U33401')
    const replaced = join(folder, '.fetching', 'replaced')
    await mkdir(replaced)
    await writeFile(join(replaced, 'journal'), JSON.stringify(['N01953.json', 'N33817.json']))
    await rename(join(folder, 'N33817.json'), join(replaced, 'N33817.json'))
    await rename(join(folder, '.fetching', 'N01953.json'), join(folder, 'N01953.json'))
    await failOn('U33401')
    expect(await readFolder()).toEqual(before)
    await fetchThree()
    expect(keysAsked()).toEqual(['U33401'])
  })

  it('finds a key with no rows worth a line of its own', async () => {
    kolada.broken.set('U33401', (response) => response.end('{"values": [], "next_url": null}'))
    await fetchThree()
    expect(lines.at(-1)).toBe('U33401 … inga rader i Kolada (3 av 3)')
  })

  it('refuses a key that is no file name', async () => {
    await expect(fetchThree({ keys: ['../N33817'] })).rejects.toThrow('inte ett nyckeltal')
  })
})
