import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isLeftBehind, isNote } from '../read/folder-names.ts'
import type { Problems } from '../read/problems.ts'

// Tables of any source may lie here, in a folder for each.
const sharedTables = 'tabell'

/**
 * Reports what lies in the folder of the sources and belongs to none of them: a file beside the sources' folders, a folder
 * that is called as no source, and folders within a source's own. Nobody reads them, and what stands in them would be missing.
 */
export async function checkRawFolder(
  dataDir: string,
  sources: readonly string[],
  problems: Problems
): Promise<void> {
  const raw = join(dataDir, 'raw')
  const report = (file: string, expected: string, got: string) => {
    problems.add({ file, line: 1, column: '', expected, got })
  }
  for (const entry of await entriesOf(raw)) {
    const path = join(raw, entry.name)
    if (!entry.isDirectory()) {
      const expected = `bara källornas mappar: flytta filen till den av ${sources.join(', ')} som den hör till`
      // What is called as a source and is no folder is told by its reader.
      const isTold = isNote(entry.name) || sources.includes(entry.name)
      if (!isTold) report(path, expected, 'en fil som ingen läser')
      continue
    }
    const own = await entriesOf(path)
    if (entry.name === sharedTables) continue
    if (!sources.includes(entry.name)) {
      const expected = `en mapp som heter som en källa ur sources.csv (${sources.join(', ')})`
      // An empty one holds nothing that could be missing.
      if (own.length > 0) report(path, expected, entry.name)
      continue
    }
    for (const { name } of own.filter((inner) => inner.isDirectory() && !isRead(inner.name))) {
      const expected = 'filer, inga mappar: flytta filerna ett steg upp, eller ut härifrån'
      report(join(path, name), expected, 'en mapp som ingen läser')
    }
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  // What cannot be looked into is told by the source that it belongs to.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter(({ name }) => !isLeftBehind(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Whether a source's reader tries to read it, and says itself that it is a folder. */
function isRead(name: string): boolean {
  return /\.(csv|json)$/i.test(name)
}
