import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import lock from '../../package-lock.json' with { type: 'json' }

const asked = { ...packageJson.dependencies, ...packageJson.devDependencies }
const text = readFileSync('docs/dependencies.md', 'utf8')

/** The cells of the rows of the tables that tell what each package is for. */
const rows = text
  .split(/\r?\n/)
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .filter((cells) => cells.length === 8)

test('every package that is asked for is told of once, in the version and with the licence that it has', () => {
  const locked = lock.packages as Record<string, { license?: string } | undefined>
  const told = rows.map(([, name, version, , licence]) => [name, version, licence])
  const expected = Object.entries(asked).map(([name, version]) => {
    return [name, version, locked[`node_modules/${name}`]?.license]
  })
  expect(told.sort()).toEqual(expected.sort())
})

test('of every package stands what it is for, when it came and what would replace it', () => {
  expect(rows.length).toBeGreaterThan(40)
  for (const [, name, , purpose, , released, other] of rows)
    expect([name, purpose, released, other]).toEqual([
      name,
      expect.stringMatching(/\w{3}/),
      expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      expect.stringMatching(/\w{3}/)
    ])
})

test('what is held back is held at the version that is asked for', () => {
  const held = [...text.matchAll(/^\| `([^`]+)` +\| ([^ |]+) +\| ([^ |]+) +\| [^|]{10,}\|$/gm)]
  expect(held.length).toBeGreaterThan(5)
  for (const [, name = '', version, newest] of held) {
    expect([name, version]).toEqual([name, asked[name as keyof typeof asked]])
    expect(newest).not.toBe(version)
  }
})
