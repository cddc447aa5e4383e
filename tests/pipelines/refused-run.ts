import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { readTree } from './folder-tree.ts'
import type { ProjectCopy } from './project-copy.ts'

/**
 * Runs the ETL with words that must be refused, and returns the sentence. The whole project and a folder that is somebody
 * else's must be as they were.
 */
export async function refusedRun(
  project: ProjectCopy,
  elsewhere: string,
  words: string[],
  env: NodeJS.ProcessEnv = {}
): Promise<string> {
  const roots = [project.root, elsewhere]
  const before = await everythingIn(roots)
  const run = await project.run('etl.ts', words, { env })
  expect([run.code, run.stdout]).toEqual([1, ''])
  expect(await everythingIn(roots)).toEqual(before)
  expect(run.stderr).toMatch(/^ETL:en stoppades: [^\n]+\.\n$/)
  return run.stderr.replace('ETL:en stoppades: ', '').trimEnd()
}

/** Every file by its hash. Links are told by being there and are not followed: what is installed is large. */
async function everythingIn(roots: string[]): Promise<Record<string, string>> {
  const all: Record<string, string> = {}
  for (const root of roots)
    for (const part of await readdir(root)) {
      const path = join(root, part)
      const entry = await lstat(path)
      all[path] = entry.isSymbolicLink() ? 'link' : entry.isFile() ? 'file' : 'folder'
      if (!entry.isDirectory()) continue
      for (const [file, hash] of Object.entries(await readTree(path))) all[join(path, file)] = hash
    }
  return all
}
