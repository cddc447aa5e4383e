import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tidyAtExit } from '../../system/exit-tidying.ts'
import { Refusal } from '../../system/refusal.ts'
import { fetchKolada, koladaBase, type Connection } from './client.ts'
import { lockAnswers } from './killed-fetch.ts'
import { KoladaError, type KoladaResponse } from './response.ts'
import { answersOf, exists, swapIn, undoSwap, type Swap } from './swap.ts'

export interface FetchOptions extends Connection {
  keys: string[]
  areas: string[]
  dataDir: string
  /** YYYY-MM-DD */
  today: string
  onProgress?: (line: string) => void
}

/** Fetches every key and replaces the files of all of them at once, or leaves them all as they were. */
export async function fetchAll(options: FetchOptions): Promise<void> {
  const keys = [...new Set(options.keys)].sort()
  refuseEmptyQuestion(keys, options.areas)
  const swap = answersOf(options.dataDir)
  await refuseForeign(
    swap,
    keys.map((key) => `${key}.json`)
  )
  const lock = lockAnswers(options.dataDir)
  const forget = tidyAtExit(() => lock.release())
  try {
    await fetchInto(swap, keys, options)
  } finally {
    lock.release()
    forget()
  }
}

async function fetchInto(swap: Swap, keys: string[], options: FetchOptions): Promise<void> {
  await openWorkFolder(swap, describeRun(options))
  for (const [index, key] of keys.entries()) {
    const result = await fetchKey(key, join(swap.work, `${key}.json`), options)
    options.onProgress?.(`${key} … ${result} (${index + 1} av ${keys.length})`)
  }
  await swapIn(
    swap,
    keys.map((key) => `${key}.json`)
  )
  await rm(swap.work, { recursive: true })
}

/** Only answers of ours are written over, and only our own work folder is cleared: both are known by name and kind. */
async function refuseForeign({ folder, work }: Swap, files: string[]): Promise<void> {
  const known = (file: string) =>
    file === 'state' || file === 'replaced' || /\.json(\.part)?$/.test(file)
  const found = await readdir(work, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    }
  )
  const foreign = found.find(({ name }) => !known(name))
  if (foreign)
    throw new Refusal(
      `${join(work, foreign.name)} är inte skriven av npm run kolada: flytta den och kör igen.`
    )
  for (const file of files) {
    const place = join(folder, file)
    const entry = await lstat(place).catch(() => null)
    if (entry && !entry.isFile())
      throw new Refusal(
        `${place} är ingen vanlig fil och skrivs inte över: flytta den och kör igen.`
      )
  }
}

function refuseEmptyQuestion(keys: string[], areas: string[]): void {
  // A key is also a file name.
  const odd = keys.find((key) => !/^[A-Za-z0-9]+$/.test(key))
  if (odd !== undefined) throw new KoladaError(`"${odd}" är inte ett nyckeltal i Kolada`)
  if (!keys.length) throw new KoladaError('Det finns inga nyckeltal att hämta')
  if (!areas.length) throw new KoladaError('Det finns inga kommuner att hämta för')
}

/** Two runs with the same description ask the same question, so one can go on where the other stopped. */
function describeRun({ areas, today, base }: FetchOptions): string {
  return JSON.stringify({ today, areas: [...new Set(areas)].sort(), base: koladaBase(base) })
}

async function openWorkFolder(swap: Swap, run: string): Promise<void> {
  await undoSwap(swap)
  const state = join(swap.work, 'state')
  if ((await exists(state)) && (await readFile(state, 'utf8')) === run) return
  await rm(swap.work, { recursive: true, force: true })
  await mkdir(swap.work, { recursive: true })
  await writeFile(state, run)
}

async function fetchKey(key: string, path: string, options: FetchOptions): Promise<string> {
  if (await exists(path)) return 'redan hämtad'
  const response = await fetchKolada({ ...options, key })
  await writeFile(`${path}.part`, formatResponse(response, options.today))
  // A rename is whole or not at all, so a file with this name is always complete.
  await rename(`${path}.part`, path)
  return response.count ? `${response.count} rader` : 'inga rader i Kolada'
}

function formatResponse({ count, values }: KoladaResponse, retrieved: string): string {
  const head = JSON.stringify({ retrieved, count }).slice(0, -1)
  const rows = values.map((row) => JSON.stringify(row)).join(',\n')
  return `${head},"values":[\n${rows}\n],"next_url":null,"previous_url":null}\n`
}
