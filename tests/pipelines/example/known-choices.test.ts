import { expect, it } from 'vitest'
import known from '../../../pipelines/example/known-choices.json' with { type: 'json' }
import type { Block } from '../../../pipelines/protect/block.ts'
import { tableKey } from '../../../pipelines/protect/known-choices.ts'
import { soundBlock } from '../../../pipelines/protect/programme.ts'
import { protect } from '../../../pipelines/protect/protect.ts'
import { Protection, type WorkerPool } from '../../../pipelines/protect/protection.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { release } from '../../../pipelines/sources/release.ts'
import { readSourceFiles } from '../../../pipelines/sources/source-files.ts'

const choices: Readonly<Record<string, number[]>> = known
// So many tables apart are solved anew: each takes a second or more.
const apart = 11

interface Table {
  block: Block
  given: string[]
}

/** Believes every known choice, and keeps the tables. */
class BelievingPool implements WorkerPool {
  readonly tables: Table[] = []

  async run(block: Block, given: string[], places: readonly number[] = []) {
    this.tables.push({ block, given })
    const complementary = places.map((place) => block.cells[place]!.id)
    const hidden = { primary: [...soundBlock(block).primary], complementary }
    return { hidden, audit: { narrowest: null, breaches: [], audited: 0 } }
  }

  close(): void {}
}

it('what is hidden of the example is what a search finds; if not, run npm run example -- --skydd', async () => {
  const read = await readSourceFiles('data', '2026-11-29', new Problems())
  const pool = new BelievingPool()
  const none = { standing: new Map(), opened: [], last: null }
  await release(read, new Protection(pool, choices), none)
  const keys = pool.tables.map(({ block, given }) => tableKey(block, given))
  expect(keys.toSorted()).toEqual(Object.keys(choices).toSorted())
  const solved = pool.tables.filter((_, i) => i % apart === 0)
  expect(solved.length).toBeGreaterThan(10)
  for (const { block, given } of solved) {
    const { complementary } = await protect(block, { hidden: given })
    const places = complementary.map((id) => block.cells.findIndex((cell) => cell.id === id))
    expect(places, block.name).toEqual(choices[tableKey(block, given)])
  }
}, 240_000)
