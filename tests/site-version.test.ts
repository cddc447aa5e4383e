import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { siteVersion } from '../site-version.ts'

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'site-version-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'src/lib'), { recursive: true })
  mkdirSync(join(root, 'static/data'), { recursive: true })
  for (const file of ['src/app.html', 'src/lib/a.ts', 'static/data/areas.parquet'])
    writeFileSync(join(root, file), file)
  for (const file of ['package-lock.json', 'svelte.config.js', 'vite.config.ts'])
    writeFileSync(join(root, file), '')
  return root
}

test('a build of the same code and figures on the same day has the same version', () => {
  const root = project()
  const copy = `${root}-copy`
  cpSync(root, copy, { recursive: true })
  onTestFinished(() => rmSync(copy, { recursive: true }))
  expect(siteVersion(copy, '2026-11-29')).toBe(siteVersion(root, '2026-11-29'))
})

test.each(['src/lib/a.ts', 'static/data/areas.parquet', 'static/new.svg', 'package-lock.json'])(
  'another version where %s is another',
  (file) => {
    const root = project()
    const before = siteVersion(root, '2026-11-29')
    writeFileSync(join(root, file), 'new')
    expect(siteVersion(root, '2026-11-29')).not.toBe(before)
  }
)

test('another version on another day, as what is overdue is another', () => {
  const root = project()
  expect(siteVersion(root, '2026-11-30')).not.toBe(siteVersion(root, '2026-11-29'))
})
