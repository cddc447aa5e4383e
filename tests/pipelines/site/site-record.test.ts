import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { filesBelow } from '../../../pipelines/site/site-record.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-record-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'svar', 'hvb'), { recursive: true })
  for (const file of ['index.html', join('svar', 'hvb', 'a.json')])
    writeFileSync(join(folder, file), '')
})

test('files have their paths below the folder, with / on every system', () => {
  expect(filesBelow(folder)).toEqual(['index.html', 'svar/hvb/a.json'])
})

test.each<[string, (path: string) => string]>([
  ['a slash last', (path) => `${path}/`],
  ['a path from here', (path) => relative(process.cwd(), path)],
  ['a detour', (path) => [path, 'svar', '..'].join(sep)],
  ['a dot', (path) => `.${sep}${relative(process.cwd(), path)}`]
])('however the folder is written: %s', (_, written) => {
  expect(filesBelow(written(folder))).toEqual(['index.html', 'svar/hvb/a.json'])
})
