import { readdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { run } from '../../pipelines/commands/run.ts'
import type { Fact } from '../../pipelines/protect/block.ts'
import { Protection } from '../../pipelines/protect/protection.ts'
import { callCodes } from '../../pipelines/sources/sip/calls.ts'
import { DataFolder, type EtlRun } from './data-folder.ts'
import { answerHeader, answerRows, callHeader, deliver, kommuner } from './delivered-rows.ts'
import { readTree } from './folder-tree.ts'
import { LeakyPool, type Leak } from './leaky-pool.ts'
import { PublishedTables } from './published-tables.ts'

/*
 * The ETL as a whole, with a leak planted between choosing what to hide and publishing. All else is the ETL's own: the
 * rows that are read, the choice of cells, the audit, the refusal.
 */

// The steps in percent that shares of calls are published in. The audit is told of the same.
const callShare = vi.hoisted(() => ({ step: 1 }))
vi.mock('../../pipelines/sources/sip/measure.ts', async (original) => {
  const measure = { ...(await original<object>()) }
  return Object.defineProperty(measure, 'callShareStep', { get: () => callShare.step })
})

/**
 * 20 answers from every kommun, school year and sex, but 4 from the girls of school year 9 in Kumla; of the boys of that
 * year in Laxå all say the same.
 */
function fewGirls(): string[] {
  const girls = '2023;1881;1880;9;flicka;'
  const boys = '2023;1860;1880;9;pojke;'
  const others = answerRows().filter((row) => !row.startsWith(girls))
  const agreed = others.map((row) => (row.startsWith(boys) ? `${boys}1` : row))
  return [...agreed, ...Array<string>(4).fill(`${girls}1`)]
}

/**
 * 180 calls from every kommun, but 3 from Ljusnarsberg; 87 of them from schools, but 3 of Kumla's. In the first quarter
 * there are calls from Örebro alone.
 */
function fewCalls(): string[] {
  const early = Array.from({ length: 24 }, (_, i) => {
    return `2025-02-03;1880;${i % 2 ? 'skola' : 'region'};6-12;${i % 3 ? 'flicka' : 'pojke'};ja;`
  })
  return [...early, ...lateCalls()]
}

function lateCalls(): string[] {
  return kommuner.flatMap((kommun) => {
    const fromSchools = kommun === '1881' ? 3 : 87
    return Array.from({ length: kommun === '1864' ? 3 : 180 }, (_, i) => {
      const [caller, sex] = [i < fromSchools ? 'skola' : 'region', i % 2 ? 'pojke' : 'flicka']
      const reason = callCodes.skal[Math.floor(i / 4) % 4]
      const bup = i % 4 < 2 ? 'ja;' : `nej;${reason}`
      return ['2025-12-31', kommun, caller, '6-12', sex, bup].join(';')
    })
  })
}

let folder: DataFolder
let sound: EtlRun

beforeAll(async () => {
  folder = await DataFolder.copy()
  await deliver(folder, {
    'raw/liv-och-halsa-ung/svar.csv': [answerHeader, ...fewGirls()],
    'raw/sip/kallelser.csv': [callHeader, ...fewCalls()]
  })
  sound = await etl(null, folder.out)
})
afterEach(() => {
  callShare.step = 1
})
afterAll(() => folder.remove())

let runs = 0
const lastOut = () => `${folder.out}-${runs}`
const nextOut = () => {
  runs += 1
  return lastOut()
}

/** Runs in this process, with a leak or none, into a folder where nothing stands yet: what stands is not protected anew. */
async function etl(leak: Leak | null, out = nextOut()): Promise<EtlRun> {
  const stdout: string[] = []
  const stderr: string[] = []
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line: string) => stdout.push(line)),
    vi.spyOn(console, 'error').mockImplementation((line: string) => stderr.push(line))
  ]
  try {
    const { data } = folder
    const code = await run({ data, out, all: false }, new Protection(new LeakyPool(leak)))
    return { code, stdout: stdout.join('\n'), stderr: stderr.join('\n') }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

/** Runs with a leak, expects a refusal that leaves nothing anywhere, and returns the sentence about the breach. */
async function refused(leak: Leak): Promise<string> {
  const before = (await readdir(dirname(folder.out))).sort()
  const { code, stdout, stderr } = await etl(leak)
  expect([code, stdout]).toEqual([1, ''])
  const [breach = '', ...rest] = stderr.split('\n')
  expect(rest).toEqual([`Skyddet räcker inte. Inget har skrivits: ${lastOut()} är som förut.`])
  expect((await readdir(dirname(folder.out))).sort()).toEqual(before)
  return breach
}

// What stands before the names of the counts. That is all there is: no number of answers or calls.
const sentence = (table: string) => `${table} publiceras inte: det går att räkna ut `

it('publishes the folder when nothing leaks', async () => {
  expect(sound).toMatchObject({ code: 0, stderr: '' })
  expect(Object.keys(await readTree(folder.out))).toContain('manifest.json')
})

it('refuses a table with one complementary cell too few', async () => {
  const breach = await refused({ table: 'svarande 2023', shown: ([first]) => first })
  expect(breach).toBe(`${sentence('svarande 2023')}svarande|1881 2023 flickor 9 (för snävt)`)
})

it('refuses a share in steps so fine that its rounding gives a count away', async () => {
  callShare.step = 0.1
  // What to hide is chosen as if the shares were given in whole percent still.
  const mistake = (fact: Fact): Fact => (fact.kind === 'share' ? { ...fact, step: 1 } : fact)
  const breach = await refused({ table: 'sip 2025', mistake })
  // What södra länsdelen has in all, less what its other kommuner have, are the calls from the schools of Kumla.
  expect(breach).toBe(`${sentence('sip 2025')}kallande=skola|1881 2025 alla alla (exakt)`)
})

it('refuses a number that is hidden in one table and shown in another with the same margin', async () => {
  // The calls that BUP took part in are a share of all calls: that table tells how many they are, too.
  const inAll = (cell: string) => cell.replace('bup_deltog=ja|', 'kallelser|')
  const shown = (chosen: string[]) =>
    chosen.find((cell) => inAll(cell) !== cell && chosen.includes(inAll(cell)))
  const breach = await refused({ table: 'sip 2025', shown })
  expect(breach.startsWith(sentence('sip 2025'))).toBe(true)
  const counts = breach.slice(sentence('sip 2025').length).split(', ')
  expect(counts).toContain('kallelser|1864 2025 alla alla (exakt)')
  const named = /^[a-z=+_-]+\|\w+ 2025(-Q\d)? [a-z]+ alla \((exakt|för snävt)\)$/
  expect(counts.filter((count) => !named.test(count))).toEqual([])
})

it('publishes fine steps when more is hidden for their sake', async () => {
  callShare.step = 0.1
  expect(await etl(null)).toMatchObject({ code: 0, stderr: '' })
  const tables = await PublishedTables.open(lastOut())
  const where = `indicator = 'sip-fran-skolan' AND area = '18' AND sex = 'alla'`
  // 888 of 2 007 calls, 44.245 %.
  expect((await tables.observations(where)).map(({ value }) => value)).toEqual([44.25])
  tables.close()
})

describe('what the attacker of the ETL knows', () => {
  it('is that a number told as none is nobody: refused', async () => {
    const told: Leak['told'] = (fact, { id, value }) =>
      fact.kind === 'between' && value === 0 ? { kind: 'count', count: id, base: 1 } : fact
    const breach = await refused({ table: 'sip 2025', told })
    expect(breach).toContain(sentence('sip 2025'))
    expect(breach).toContain('kallelser|1864 2025-Q1 alla alla (exakt)')
  })

  it('is that a share of everybody, or of nobody, is each one’s answer: refused', async () => {
    const told: Leak['told'] = (fact, { id, value }) =>
      fact.kind === 'between' && value === 0
        ? { kind: 'between', count: id, least: 0, greatest: 0 }
        : fact
    const breach = await refused({ table: 'mar-bra 2023', told })
    expect(breach).toContain(sentence('mar-bra 2023'))
    expect(breach).toContain('1860 2023 pojkar 9 (exakt)')
  })

  it('is all questions together: refused when they tell the forms one by one', async () => {
    const told: Leak['told'] = (fact, { id, value }) =>
      fact.kind === 'between' ? { kind: 'between', count: id, least: value, greatest: value } : fact
    const breach = await refused({ table: 'svarande 2023', told })
    expect(breach).toContain('svarande|1881 2023 flickor 9 (exakt)')
  })
})
