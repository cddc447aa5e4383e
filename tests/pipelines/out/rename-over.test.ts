import { expect, test } from 'vitest'
import { renameOver } from '../../../pipelines/out/rename-over.ts'

/** A rename that fails so many times with a code, and how often it has been tried. */
function failing(times: number, code: string) {
  const told = { tries: 0 }
  const rename = () => {
    if (told.tries++ < times) throw Object.assign(new Error(code), { code })
  }
  return { told, rename }
}

test.each(['EPERM', 'EACCES', 'EBUSY'])('a file that somebody reads is waited for: %s', (code) => {
  const { told, rename } = failing(2, code)
  renameOver('a', 'b', rename)
  expect(told.tries).toBe(3)
})

test('one that is never let go is told of', () => {
  const { rename } = failing(Infinity, 'EBUSY')
  expect(() => renameOver('a', 'b', rename)).toThrow('EBUSY')
})

test('another fault is told at once', () => {
  const { told, rename } = failing(1, 'ENOSPC')
  expect(() => renameOver('a', 'b', rename)).toThrow('ENOSPC')
  expect(told.tries).toBe(1)
})
