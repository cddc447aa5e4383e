import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

/** What the check ends with where one package is asked for, and another or none is there. */
function check(wanted: { version: string; optional?: true }, found: string | null): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'installed-'))
  folders.push(folder)
  const packages = { '': { version: '1.0.0' }, 'node_modules/one': wanted }
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }))
  if (found !== null) {
    mkdirSync(join(folder, 'node_modules/one'), { recursive: true })
    writeFileSync(join(folder, 'node_modules/one/package.json'), `{ "version": "${found}" }`)
  }
  return spawnSync(process.execPath, [resolve('tests/installed.js')], { cwd: folder }).status
}

test('what is asked for and there is not installed again', () => {
  expect(check({ version: '2.0.0' }, '2.0.0')).toBe(0)
})

test('another version, or none, is installed', () => {
  expect(check({ version: '2.0.0' }, '1.9.0')).toBe(1)
  expect(check({ version: '2.0.0' }, null)).toBe(1)
})

test('what is for other systems may be lacking, but not be another', () => {
  expect(check({ version: '2.0.0', optional: true }, null)).toBe(0)
  expect(check({ version: '2.0.0', optional: true }, '1.9.0')).toBe(1)
})
