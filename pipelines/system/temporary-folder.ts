import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRunning, markPattern, runMark } from './run-mark.ts'
import { tidyAtExit } from './exit-tidying.ts'

const isOurs = new RegExp(`^lansdelsbilden-temp-(${markPattern})-`)

const made = new Map<string, () => void>()

/** Removes what runs that were killed have left among the system's temporary folders, known as ours by its name. */
export function clearTemporaryFolders(): void {
  for (const name of readdirSync(tmpdir())) {
    const mark = isOurs.exec(name)?.[1]
    if (mark && !isRunning(mark)) remove(join(tmpdir(), name))
  }
}

/** Makes a folder among the system's temporary ones. It goes when it is removed or the run ends. */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), `lansdelsbilden-temp-${runMark}-`))
  made.set(
    folder,
    tidyAtExit(() => remove(folder))
  )
  return folder
}

/** Removes a folder that this run has made. */
export function removeTemporaryFolder(folder: string): void {
  made.get(folder)?.()
  made.delete(folder)
  remove(folder)
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Somebody else's run has left it, and will clear it.
  }
}
