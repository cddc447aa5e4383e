import { expect } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import type { SourceFolder } from '../source-folder.ts'
import { spoiled, type Spoiled } from './spoiled.ts'
import { expectTold } from './told.ts'

interface Options {
  folder: SourceFolder
  /** Put in the middle of every version, and never to be told; null where a file is told of by its words. */
  secret?: string | null
  /** The same of what the file holds already. */
  held?: string | null
}

type Read = (path: string, problems: Problems) => Promise<unknown>

// Many times what any version takes, on a machine with much else to do.
const longest = 10_000

/**
 * Reads every spoiled version of a file and expects its problems to be told as they should. What is spoiled may be a
 * part of the file, which `whole` makes of it.
 */
export async function readAll(
  file: string,
  content: Buffer,
  { count, secret = null, ...options }: Options & { /** How many versions. */ count: number },
  read: Read,
  whole: (part: Buffer) => Promise<Buffer> | Buffer = (part) => part
): Promise<void> {
  for (const { name, bytes } of spoiled(content, count)) {
    const marked = await whole(secret ? inMiddle(secret, bytes) : bytes)
    await readVersion(file, { name, bytes: marked }, { held: secret, ...options }, read)
  }
}

/** Wherever in the file it lands, it is what a row about a person says. */
function inMiddle(secret: string, bytes: Buffer): Buffer {
  const half = bytes.length >> 1
  return Buffer.concat([bytes.subarray(0, half), Buffer.from(secret), bytes.subarray(half)])
}

/** Reads one version. */
export async function readVersion(
  file: string,
  { name, bytes }: Spoiled,
  { folder, held = null }: Omit<Options, 'secret'>,
  read: Read
): Promise<Problems> {
  const path = await folder.write(file, bytes)
  const problems = new Problems()
  const start = performance.now()
  try {
    await read(path, problems)
  } catch (error) {
    throw new Error(`${file}, ${name}`, { cause: error })
  }
  expect(performance.now() - start, `${file}, ${name}: ms`).toBeLessThan(longest)
  expectTold(problems, held, `${file}, ${name}`)
  return problems
}
