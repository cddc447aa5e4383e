import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { KeptReleases } from '../../../pipelines/release/kept-releases.ts'
import type { LastRelease } from '../../../pipelines/release/last-release.ts'
import { ofSameCounty } from '../../../pipelines/release/other-county.ts'
import { connected } from '../../../pipelines/system/engine.ts'
import type { Area } from '../../../src/lib/schema/registers/area.ts'
import type { Manifest } from '../../../src/lib/schema/manifest.ts'

let root: string
let kept: KeptReleases
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'other-county-'))
  kept = new KeptReleases(join(root, 'ut'), root)
})
afterAll(() => rm(root, { recursive: true }))

/** A release of a county, with periods closed or voices that are no examples. */
async function release(
  code: string,
  { closed = [] as string[], example = true } = {}
): Promise<LastRelease> {
  const folder = join(root, `${code}-${closed.length}-${example}`)
  await mkdir(folder, { recursive: true })
  const db = await connected()
  await db.run(`COPY (SELECT '${code}' AS code, 'Län ${code}' AS name, 'lan' AS type
    UNION ALL SELECT '0000', 'Riket', 'riket') TO '${folder}/areas.parquet' (FORMAT parquet)`)
  await db.run(`COPY (SELECT 'Vi vill ha en fritidsgård.' AS text, ${example} AS example)
    TO '${folder}/voices.parquet' (FORMAT parquet)`)
  db.closeSync()
  const manifest = { sources: [{ id: 'sip', kind: 'official', closed }] } as unknown as Manifest
  return { folder, manifest }
}

const areas = (code: string) => [
  { code: '0000', type: 'riket' } as Area,
  { code, type: 'lan' } as Area
]
const ask = (last: LastRelease | null, seen: LastRelease | null, code: string) =>
  ofSameCounty({ last, seen }, areas(code), { kept, shown: 'ut' })

it('leaves what is of the same county as it is, persons or not', async () => {
  const one = await release('18', { closed: ['2024'] })
  expect(await ask(one, one, '18')).toEqual({ last: one, seen: one, notice: null })
  expect(await ask(null, null, '18')).toEqual({ last: null, seen: null, notice: null })
})

it('compares nothing with what is of another, and says so', async () => {
  const one = await release('18')
  const notice = 'I ut låg siffror för Län 18: inget jämförs med dem.'
  expect(await ask(one, one, '17')).toEqual({ last: null, seen: null, notice })
})

it('goes on from its own when another was put back after it', async () => {
  const [back, own] = [await release('18'), await release('17', { closed: ['2024'] })]
  const notice = 'I ut låg siffror för Län 18: inget jämförs med dem.'
  expect(await ask(back, own, '17')).toEqual({ last: null, seen: own, notice })
})

it.each([{ closed: ['2024'] }, { example: false }])(
  'takes no place of what tells of real people in another county: %o',
  async (persons) => {
    const one = await release('18', persons)
    await expect(ask(one, one, '17')).rejects.toThrow(
      /^I ut ligger uppgifter om personer i Län 18, .* ange en annan mapp med --out/
    )
    // Undone, it has been seen all the same.
    await expect(ask(await release('17'), one, '17')).rejects.toThrow('Län 18')
  }
)

it('takes one that does not tell its county for the same', async () => {
  const one = { ...(await release('18')), folder: join(root, 'borta') }
  expect((await ask(one, one, '17')).last).toBe(one)
})
