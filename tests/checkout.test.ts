import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { projectRoot } from './pipelines/data-folder.ts'

/*
 * Git for Windows comes with `core.autocrlf`, which gives text the ends of lines of Windows. Checksums of what is published
 * and of the script in the pages, and the name of a release, follow from the project's files: theirs must not change.
 */
let folder: string
let repository: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'checkout-'))
  repository = join(folder, 'project.git')
  git(['init', '--quiet', '--bare', repository])
  const here = [`--git-dir=${repository}`, `--work-tree=${projectRoot}`]
  git([...here, 'add', '--all'])
  const who = ['-c', 'user.name=Prov', '-c', 'user.email=prov@example.org']
  git([...who, ...here, 'commit', '--quiet', '--message=Prov'])
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Nothing that this machine's user has set has a part in it. */
function git(words: string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' }
  return execFileSync('git', words, { encoding: 'utf8', env, maxBuffer: 1e8 })
}

/** The project as it is fetched where git is set as on Windows; `attributes` go before the project's own. */
function fetched(name: string, attributes = ''): string {
  const copy = join(folder, name)
  const windows = ['-c', 'core.autocrlf=true', '-c', 'core.eol=crlf']
  git(['clone', '--quiet', '--no-checkout', ...windows, repository, copy])
  writeFileSync(join(copy, '.git/info/attributes'), attributes)
  git(['-C', copy, 'checkout', '--quiet'])
  return copy
}

const otherFiles = (copy: string) =>
  git(['-C', copy, 'ls-files', '-z'])
    .split('\0')
    .filter(Boolean)
    .filter((file) => !readFileSync(join(copy, file)).equals(readFileSync(join(projectRoot, file))))

it('has the same bytes where git is set as on Windows', () => {
  expect(otherFiles(fetched('windows'))).toEqual([])
})

it('would not, but for what .gitattributes says', () => {
  const others = otherFiles(fetched('plain', '* !eol\n'))
  for (const file of ['data/indicators.csv', 'src/app.html', 'docs/method.md', 'package.json'])
    expect(others).toContain(file)
  expect(others).not.toContain('docs/indikator.png')
})
