import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Every file below a folder with the hash of its bytes: equal trees are equal folders. */
export async function readTree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  const pairs = paths.map(async (path) => {
    const hash = createHash('sha256').update(await readFile(path))
    return [relative(folder, path), hash.digest('hex')]
  })
  return Object.fromEntries(await Promise.all(pairs))
}

/** The part of a tree whose paths the pattern fits. */
export function branch(tree: Record<string, string>, pattern: RegExp): Record<string, string> {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => pattern.test(path)))
}
