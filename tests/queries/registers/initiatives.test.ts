import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/lib/db/database.ts'
import { themeFacts } from '../../../src/lib/queries/registers/facts.ts'
import {
  familyCentres,
  filteredInitiatives,
  initiativeFacts
} from '../../../src/lib/queries/registers/initiatives.ts'
import { isWish } from '../../../src/lib/schema/registers/initiative.ts'
import { anyInitiative, initiativeKey } from '../../../src/lib/url/initiatives-view.ts'
import { listening, openSite } from '../site.ts'

let db: Database
beforeAll(async () => {
  db = await openSite()
})

const all = () => filteredInitiatives(db, anyInitiative)
const names = (rows: { initiative: string }[]) => [
  ...new Set(rows.map(({ initiative }) => initiative))
]

describe('the initiatives', () => {
  test('are every row of the register, in an order of their own, and the family centres', async () => {
    const rows = await all()
    const csv = await readFile('data/initiatives.csv', 'utf8')
    const registered = csv.trim().split('\n').slice(1)
    expect(rows.filter(({ initiative }) => initiative !== familyCentres)).toHaveLength(
      registered.length
    )
    const found = names(rows).map((name) => name.toLowerCase())
    expect(found).toEqual(found.toSorted((a, b) => (a < b ? -1 : 1)))
    expect(rows.every(({ themes }) => themes !== '')).toBe(true)
  })

  test('are wished for where the minutes say no more: SSPF, GVI and GROWTH', async () => {
    const wishes = (await all()).filter(isWish)
    expect(wishes.map(({ initiative, area }) => `${initiative} ${area}`)).toEqual([
      'GROWTH 18V',
      'GVI (gruppvåldsintervention) 18',
      'SSPF 18'
    ])
  })

  test('have addresses of their own', async () => {
    const keys = names(await all()).map(initiativeKey)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('five kommuner work by Backa barnet, as the minutes count them', async () => {
    const rows = await filteredInitiatives(db, { ...anyInitiative, initiative: 'Backa barnet' })
    expect(rows.map(({ area }) => area).toSorted()).toEqual([
      '1862',
      '1863',
      '1864',
      '1884',
      '1885'
    ])
    const told = await db.query<{ value: number }>(
      `SELECT value FROM facts WHERE initiative = 'Backa barnet'`
    )
    expect(told).toEqual([{ value: rows.length }])
  })

  test('family centres are the figures of Kolada, and a kommun without one has no row', async () => {
    const rows = await filteredInitiatives(db, { ...anyInitiative, initiative: familyCentres })
    const csv = await readFile('data/raw/kolada/figures.csv', 'utf8')
    const figures = csv
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(';'))
      .filter(
        ([key, area, , sex]) => key === 'N24013' && /^18\d\d$/.test(area ?? '') && sex === 'T'
      )
    const last = figures
      .map(([, , year = '']) => year)
      .sort()
      .at(-1)
    const latest = figures.filter(([, , year]) => year === last)
    const expected = Object.fromEntries(latest.map(([, area, , , n]) => [area, Number(n)]))
    expect(Object.fromEntries(rows.map(({ area, count }) => [area, count]))).toEqual(expected)
    expect(expected).not.toHaveProperty('1884')
    for (const { since, source, status, count } of rows) {
      expect(since).toBe(last)
      expect(source).toBe(`Kolada (RKA), nyckeltal N24013, år ${last}`)
      expect(status).toBe(count === 0 ? 'finns inte' : 'finns')
    }
  })
})

describe('the filters', () => {
  test('a theme leaves its own, whole', async () => {
    const rows = await filteredInitiatives(db, { ...anyInitiative, theme: 'fritid' })
    expect(names(rows)).toEqual([
      'Kraftsamling: inkluderande Folkets hus',
      'Kraftsamling: ungdomslots till fritidsaktiviteter'
    ])
  })

  test('a place leaves what is done in it, around it and in it, with all of its places', async () => {
    const rows = await filteredInitiatives(db, { ...anyInitiative, area: '1884' })
    expect(rows.filter(({ initiative }) => initiative === 'Backa barnet')).toHaveLength(5)
    expect(names(rows)).toContain('Kraftsamling: TSI och Backa barnet')
    expect(names(rows)).toContain('Kraftsamling: stöd mot utanförskap')
    expect(names(rows)).not.toContain(familyCentres)
    const lansdel = names(await filteredInitiatives(db, { ...anyInitiative, area: '18S' }))
    expect(lansdel).toEqual(expect.arrayContaining(['TABB', 'Samkraft platsbaserade analyser']))
    expect(lansdel).not.toContain('Backa barnet')
  })

  test('are never written into the question', async () => {
    const { heard, asked } = listening(db)
    const odd = "' OR 1=1 --"
    const view = { initiative: odd, theme: odd, area: odd }
    expect(await filteredInitiatives(heard, view)).toEqual([])
    expect(await initiativeFacts(heard, view)).toEqual([])
    for (const { sql } of asked) expect(sql).not.toContain('1=1')
  })
})

describe('numbers without places', () => {
  test('Generation Pep has twelve kommuner in three states', async () => {
    const told = await db.query<{ value: number }>(
      `SELECT value FROM facts WHERE initiative = 'Generation Pep' ORDER BY sort`
    )
    expect(told.map(({ value }) => value)).toEqual([5, 2, 5])
    const rows = await initiativeFacts(db, { initiative: null, theme: 'levnadsvanor' })
    expect(names(rows)).toEqual(['Generation Pep'])
    expect(rows.every(({ source }) => source === 'Protokoll 2024-06-14')).toBe(true)
    expect(names(await all())).not.toContain('Generation Pep')
  })

  test('go with the themes of their initiative, and stand once on the page of an indicator', async () => {
    const school = await initiativeFacts(db, { initiative: null, theme: 'skola' })
    expect(names(school)).toEqual(['Backa barnet'])
    expect(await themeFacts(db, 'levnadsvanor')).toEqual([])
    expect(await themeFacts(db, 'sip')).toHaveLength(2)
  })
})
