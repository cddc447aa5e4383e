import { lstat } from 'node:fs/promises'

/** Whether a file that may be left out is there; one that cannot be read is. */
export function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false
  )
}
