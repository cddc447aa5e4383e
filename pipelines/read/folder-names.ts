import { readdir, stat } from 'node:fs/promises'
import { why } from './file-bytes.ts'
import type { Problems } from './problems.ts'

/**
 * What lies in a folder, in order; nothing when there is no folder. What is there but cannot be looked into is a
 * problem: to pass it over would be to publish without it.
 */
export async function folderNames(folder: string, problems: Problems): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    const found = await why(folder, error as NodeJS.ErrnoException)
    const { code } = error as NodeJS.ErrnoException
    const got = code === 'ENOTDIR' ? 'något annat' : found.replace('en fil', 'en mapp')
    if (found !== 'ingen fil' || code === 'ENOTDIR')
      problems.add({ file: folder, line: 1, column: '', expected: 'en mapp', got })
    return []
  }
}

/** Whether there is a folder of that name, links followed. */
export function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (there) => there.isDirectory(),
    () => false
  )
}

/** What programs and systems leave in a folder without anybody's asking. */
export function isLeftBehind(name: string): boolean {
  return /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(name)
}

/** What people write for each other beside the data, which no program need read. */
export function isNote(name: string): boolean {
  return /\.(txt|md)$/i.test(name)
}
