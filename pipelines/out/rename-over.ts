import { renameSync } from 'node:fs'

// What Windows says of a file that another program has open, as a web server has one that is just being read.
const isBusy = new Set(['EPERM', 'EACCES', 'EBUSY'])
const mostTries = 20
const wait = 50

/** Puts a file in the place of another. Where a reader has that one open it is tried again, for a second in all. */
export function renameOver(from: string, to: string, rename = renameSync): void {
  for (let tries = 1; ; tries++) {
    try {
      return rename(from, to)
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      if (!isBusy.has(code) || tries === mostTries) throw error
      // Nothing else is to happen meanwhile: a run that is interrupted ends before or after it.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait)
    }
  }
}
