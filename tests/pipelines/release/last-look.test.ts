import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changedClosed, fingerprints } from '../../../pipelines/release/last-look.ts'
import type { Standing } from '../../../pipelines/release/standing.ts'
import type { Observation } from '../../../src/lib/schema/observation.ts'
import { SourceFolder } from '../source-folder.ts'

let folder: SourceFolder
let rows: string
let release: string
beforeEach(async () => {
  folder = await SourceFolder.make()
  rows = await folder.write('svar.csv', ['ar;kommun', '2023;1860'])
  release = join(folder.path, 'ut')
  await mkdir(release)
})
afterEach(() => folder.remove())

describe('a release', () => {
  const told = 'manifest.json röjer filen svar.csv, som har rader om personer'
  const sha = (encoding: 'hex' | 'base64') =>
    createHash('sha256').update('ar;kommun\n2023;1860\n').digest(encoding)

  it.each([
    ['the hash of a file of rows', () => ({ sha256: sha('hex') })],
    ['the same in another form', () => ({ integrity: `sha256-${sha('base64')}` })],
    ['its name', () => ({ file: 'raw/liv-och-halsa-ung/svar.csv' })]
  ])('that tells %s is found out', async (_, leak) => {
    await writeFile(join(release, 'manifest.json'), JSON.stringify(leak()))
    expect(await fingerprints(release, [rows])).toEqual([told])
  })

  it('that tells nothing of it passes', async () => {
    await writeFile(join(release, 'manifest.json'), '{"file":"observations/data.parquet"}')
    expect(await fingerprints(release, [rows])).toEqual([])
  })
})

describe('a closed period', () => {
  const row: Observation = {
    indicator: 'mobbad',
    area: '1860',
    period: '2023',
    sex: 'alla',
    grade: '9',
    value: 10,
    numerator: 6,
    denominator: 60,
    lower: 5,
    upper: 20,
    coverage: 1,
    status: 'ok',
    source: 'liv-och-halsa-ung'
  }
  const standing: Standing = {
    closed: new Set(['2023']),
    opened: [],
    through: null,
    observations: [row],
    schools: [],
    responses: [],
    effects: [],
    protected: [],
    earlier: []
  }
  const look = (now: Observation) =>
    changedClosed(new Map([['liv-och-halsa-ung', standing]]), new Map([['mobbad', [now]]]))

  it('that stands as it is passes, and one that is opened or new', () => {
    expect(look({ ...row })).toEqual([])
    expect(look({ ...row, period: '2026', value: 12 })).toEqual([])
    const opened = { ...standing, closed: new Set<string>() }
    const now = new Map([['mobbad', [{ ...row, value: 12 }]]])
    expect(changedClosed(new Map([['liv-och-halsa-ung', opened]]), now)).toEqual([])
  })

  it.each([{ value: 12 }, { denominator: 70 }, { status: 'suppressed' as const }])(
    'that would be published with %o is found out',
    (change) => {
      const words = 'liv-och-halsa-ung 2023 är stängd, men skulle ändras'
      expect(look({ ...row, ...change })).toEqual([words])
    }
  )
})
