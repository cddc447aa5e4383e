import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { renameOver } from './rename-over.ts'
import { WorkFolder } from './work-folder.ts'

/** Writes a file so that the old or the new one is there, whole, at every instant. `shown` is its name in a Refusal. */
export function writeWhole(target: string, shown: string, text: string): void {
  const work = WorkFolder.open(target, shown)
  try {
    const fresh = join(work.next, basename(target))
    writeFileSync(fresh, text)
    renameOver(fresh, target)
  } finally {
    work.close()
  }
}
