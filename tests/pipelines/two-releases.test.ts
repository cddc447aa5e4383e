import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DataFolder } from './data-folder.ts'
import {
  answerHeader,
  answerRows,
  callHeader,
  callRows,
  deliver,
  pupilHeader,
  pupilRows
} from './delivered-rows.ts'
import { readTree } from './folder-tree.ts'
import { PublishedTables } from './published-tables.ts'

/* Somebody keeps every release and lays the new one beside the last: the difference is a table of the rows between. */

const survey = 'raw/liv-och-halsa-ung/svar.csv'
const pupils = 'raw/liv-och-halsa-ung/elever.csv'
const sip = 'raw/sip/kallelser.csv'
const lateAnswer = '2023;1860;1860;9;flicka;2'
const lateCall = '2025-05-06;1860;skola;13-15;flicka;nej;annat'

let folder: DataFolder

async function figures(): Promise<Record<string, unknown>> {
  const tree: Record<string, unknown> = await readTree(folder.out)
  return Object.fromEntries(Object.entries(tree).filter(([name]) => name.endsWith('.parquet')))
}

async function callsOfCounty(period: string) {
  const tables = await PublishedTables.open(folder.out)
  const where = `indicator = 'sip-kallelser' AND area = '18' AND sex = 'alla' AND period = '${period}'`
  const [row] = await tables.observations(where)
  tables.close()
  return row?.value
}

beforeAll(async () => {
  folder = await DataFolder.copy()
  const begun = Array.from({ length: 60 }, (_, i) => {
    return [
      '2026-01-12',
      '1880',
      i % 2 ? 'skola' : 'region',
      '6-12',
      i % 3 ? 'flicka' : 'pojke',
      'ja',
      ''
    ].join(';')
  })
  await deliver(folder, { [sip]: [callHeader, ...callRows(), ...begun] })
  expect(await folder.etl()).toMatchObject({ code: 0, stderr: '' })
})
afterAll(() => folder.remove())

describe('a period that is published', () => {
  it('is closed: a late answer and a late call change nothing', async () => {
    const before = await figures()
    await folder.append(survey, [lateAnswer])
    await folder.append(sip, [lateCall])
    const run = await folder.etl()
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toContain('Stängt: liv-och-halsa-ung 2023')
    expect(run.stdout).toContain('Stängt: sip 2025')
    expect(await figures()).toEqual(before)
  })

  it('is not opened without a reason, nor one that does not stand', async () => {
    const noReason = await folder.etl('--oppna', 'sip 2025')
    expect(noReason.code).toBe(1)
    expect(noReason.stderr).toContain('--skal')
    const unknown = await folder.etl('--oppna', 'sip 2019', '--skal', 'fel')
    expect(unknown.code).toBe(1)
    expect(unknown.stderr).toContain('sip 2019 är inte stängd. Stängda är')
  })

  it.each([
    ['liv-och-halsa-ung 2023', 'liv-och-halsa-ung 2023 publiceras inte på nytt'],
    ['sip 2025', 'sip 2025 publiceras inte på nytt']
  ])('opened for a single row it is refused: %s', async (period, words) => {
    const before = await readTree(folder.out)
    const run = await folder.etl('--oppna', period, '--skal', 'sena rader')
    expect(run.code).toBe(1)
    expect(run.stderr).toContain(words)
    expect(await readTree(folder.out)).toEqual(before)
  })

  it('is published anew when many rows have come, and says why', async () => {
    const many = ['9', 'gy2'].flatMap((grade) =>
      ['flicka', 'pojke'].flatMap((sex) =>
        Array.from({ length: 40 }, (_, i) => {
          return ['2023', '1860', '1880', grade, sex, i % 2 ? 1 : 2].join(';')
        })
      )
    )
    await folder.write(survey, `${[answerHeader, ...answerRows(), ...many].join('\n')}\n`)
    const enrolled = pupilRows().map((row) => row.replace(/;25$/, ';100'))
    await folder.write(pupils, `${[pupilHeader, ...enrolled].join('\n')}\n`)
    const run = await folder.etl(
      '--oppna',
      'liv-och-halsa-ung 2023',
      '--skal',
      'Laxås svar kom sent'
    )
    expect(run).toMatchObject({ code: 0, stderr: '' })
    const manifest = JSON.parse(await readFile(join(folder.out, 'manifest.json'), 'utf8')) as {
      opened: unknown
    }
    expect(manifest.opened).toEqual([
      { source: 'liv-och-halsa-ung', period: '2023', reason: 'Laxås svar kom sent' }
    ])
    const tables = await PublishedTables.open(folder.out)
    const [row] = await tables.observations(
      `indicator = 'mar-bra' AND area = '1860' AND sex = 'alla' AND grade = 'alla'`
    )
    tables.close()
    expect(row?.denominator).toBe(240)
  })
})

describe('a year that goes on', () => {
  it('waits when a few calls have come, and goes on when there are enough', async () => {
    expect(await callsOfCounty('2026')).toBe(60)
    const call = '2026-02-03;1880;skola;6-12;flicka;ja;'
    await folder.append(sip, [call, call])
    expect(await folder.etl()).toMatchObject({ code: 0, stderr: '' })
    expect(await callsOfCounty('2026')).toBe(60)
    const more = ['skola', 'region'].flatMap((caller) =>
      ['flicka', 'pojke'].flatMap((sex) =>
        Array<string>(12).fill(`2026-02-17;1880;${caller};6-12;${sex};ja;`)
      )
    )
    await folder.append(sip, more)
    expect(await folder.etl()).toMatchObject({ code: 0, stderr: '' })
    expect(await callsOfCounty('2026')).toBe(110)
  })

  it('has no rows of single kommuner', async () => {
    const tables = await PublishedTables.open(folder.out)
    const rows = await tables.observations(`source = 'sip' AND period LIKE '2026%'`)
    tables.close()
    const areas = [...new Set(rows.map(({ area }) => area))].sort()
    expect(areas).toEqual(['18', '18N', '18O', '18S', '18V'])
  })
})

describe('files with rows about persons', () => {
  it('leave nothing of their bytes in what is published', async () => {
    const paths = [survey, sip, 'raw/liv-och-halsa-ung/elever.csv'].map((file) => {
      return join(folder.data, file)
    })
    const digests = await Promise.all(
      paths.map(async (path) =>
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex')
      )
    )
    const names = (await readdir(folder.out)).filter((name) => /\.(json|html)$/.test(name))
    const texts = await Promise.all(names.map((name) => readFile(join(folder.out, name), 'utf8')))
    expect(texts.length).toBeGreaterThan(2)
    for (const word of [...digests, 'svar.csv', 'kallelser.csv', 'elever.csv']) {
      expect(texts.filter((text) => text.includes(word))).toEqual([])
    }
  })
})
