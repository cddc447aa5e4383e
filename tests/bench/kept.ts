import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from './result.ts'

/** Not in the repository: what a machine measured is comparable with itself alone. */
const folder = 'tests/bench/results'

const commit = () =>
  execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim()

/** Keeps what was measured of the commit that is checked out, beside what has been measured of it before. */
export function keep(measured: Result): { commit: string; result: Result } {
  mkdirSync(folder, { recursive: true })
  const name = commit()
  const result = { ...read(name), ...measured }
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`)
  return { commit: name, result }
}

/** The commit that was measured last before another, and what was measured of it. */
export function keptBefore(other: string): { commit: string; result: Result } | null {
  const names = readdirSync(folder)
    .map((file) => file.replace(/\.json$/, ''))
    .filter((name) => name !== other)
    .sort(
      (a, b) =>
        statSync(join(folder, `${b}.json`)).mtimeMs - statSync(join(folder, `${a}.json`)).mtimeMs
    )
  const [name] = names
  return name === undefined ? null : { commit: name, result: read(name) }
}

function read(name: string): Result {
  try {
    return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Result
  } catch {
    return {}
  }
}
