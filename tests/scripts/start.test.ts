import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot, quickStart } from '../pipelines/data-folder.ts'

// `npm start` with an npm that writes down what it is asked for, and cannot build.

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'))
  const asked = JSON.stringify(join(folder, 'asked'))
  const program = `const words = process.argv.slice(2)
require('node:fs').appendFileSync(${asked}, JSON.stringify(words) + '\\n')
process.exit(words.includes('build') ? 1 : 0)
`
  writeFileSync(join(folder, 'npm.cjs'), program)
  const shell = `#!/bin/sh\nexec "${process.execPath}" "${join(folder, 'npm.cjs')}" "$@"\n`
  writeFileSync(join(folder, 'npm'), shell, { mode: 0o755 })
  const batch = `@"${process.execPath}" "${join(folder, 'npm.cjs')}" %*\r\n`
  writeFileSync(join(folder, 'npm.cmd'), batch)
})
afterAll(() => rmSync(folder, { recursive: true }))

function start(...words: string[]) {
  writeFileSync(join(folder, 'asked'), '')
  const all = [...quickStart, join(projectRoot, 'tests/start.ts'), ...words]
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` }
  const { status, stderr } = spawnSync(process.execPath, all, { env, encoding: 'utf8' })
  const lines = readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n')
  return {
    status,
    stderr,
    asked: lines.filter(Boolean).map((line) => JSON.parse(line) as string[])
  }
}

describe('npm start', () => {
  it('reads the project’s own data folder where it is told of no other', () => {
    const { status, asked } = start()
    expect(status).toBe(1)
    expect(asked).toEqual([
      ['run', '--silent', 'etl'],
      ['run', '--silent', 'build']
    ])
  })

  it.each(['lan/17', 'en mapp & en till', 'C:\\data\\värmland'])('reads %s', (data) => {
    expect(start('--data', data).asked[0]).toEqual(['run', '--silent', 'etl', '--', '--data', data])
  })

  it('takes a backslash that stands last for none of the name', () => {
    expect(start('--data', 'C:\\data\\').asked[0]?.at(-1)).toBe('C:\\data')
  })

  it.each(['$HOME', '%PATH%', 'a"b', '`ls`'])('starts nothing for %s', (data) => {
    const { status, stderr, asked } = start('--data', data)
    expect({ status, asked }).toEqual({ status: 1, asked: [] })
    expect(stderr).toBe(`byt namn på ${data}: alla system förstår inte alla tecken\n`)
  })

  it('says how it is written', () => {
    const { status, stderr, asked } = start('--mapp', 'x')
    expect({ status, asked }).toEqual({ status: 1, asked: [] })
    expect(stderr).toBe('skriv npm start, eller npm start -- --data MAPP\n')
  })
})
