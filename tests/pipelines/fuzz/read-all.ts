import { Problems } from '../../../pipelines/read/problems.ts'
import type { SourceFolder } from '../source-folder.ts'
import { spoiled } from './spoiled.ts'
import { expectTold } from './told.ts'

interface Options {
  folder: SourceFolder
  /** How many versions. */
  count: number
  /** Put in the middle of every version, and never to be told; null where a file is told of by its words. */
  secret?: string | null
}

/** Reads every spoiled version of a file and expects its problems to be told as they should. */
export async function readAll(
  file: string,
  content: Buffer,
  { folder, count, secret = null }: Options,
  read: (path: string, problems: Problems) => Promise<unknown>
): Promise<void> {
  for (const { name, bytes } of spoiled(content, count)) {
    // Wherever in the file it lands, it is what a row about a person says.
    const half = bytes.length >> 1
    const marked = secret
      ? Buffer.concat([bytes.subarray(0, half), Buffer.from(secret), bytes.subarray(half)])
      : bytes
    const path = await folder.write(file, marked)
    const problems = new Problems()
    try {
      await read(path, problems)
    } catch (error) {
      throw new Error(`${file}, ${name}`, { cause: error })
    }
    expectTold(problems, secret, `${file}, ${name}`)
  }
}
