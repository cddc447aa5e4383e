import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { filteredDecisions, relatedDecisions } from '../../src/lib/queries/decisions.ts'
import { openSite } from './site.ts'

let db: Database
beforeAll(async () => {
  db = await openSite()
})

const related = (areas: string[]) => relatedDecisions(db, { theme: 'placeringar', areas })
const any = { theme: null, forum: null, area: null, year: null }

describe('related decisions', () => {
  test('come most relevant first, then newest', async () => {
    const found = await related(['18'])
    expect(new Set(found.map(({ relevance }) => relevance))).toEqual(new Set([1, 2]))
    const order = found.toSorted(
      (a, b) =>
        b.relevance - a.relevance ||
        b.last_day.localeCompare(a.last_day) ||
        a.id.localeCompare(b.id, 'en')
    )
    expect(found.map(({ id }) => id)).toEqual(order.map(({ id }) => id))
  })

  test('of norra länsdelen belong to Nora and not to Karlskoga', async () => {
    const [northern] = await db.query<{ ids: string[] }>(
      `SELECT list(id ORDER BY id) AS ids FROM decisions WHERE areas = '18N'`
    )
    const ids = (await related(['18N'])).map(({ id }) => id)
    const ofNorra = (northern?.ids ?? []).filter((id) => ids.includes(id))
    expect(ofNorra.length).toBeGreaterThan(0)
    expect((await related(['1884'])).map(({ id }) => id)).toEqual(expect.arrayContaining(ofNorra))
    const karlskoga = (await related(['1883'])).map(({ id }) => id)
    for (const id of ofNorra) expect(karlskoga).not.toContain(id)
    expect((await related(['18'])).map(({ id }) => id)).toEqual(expect.arrayContaining(ofNorra))
  })

  test('of the whole county belong to every place', async () => {
    const found = await related(['1883'])
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ areas }) => areas.split(',').includes('18'))).toBe(true)
  })

  test('of several places are those of any of them, each once', async () => {
    const ids = (await related(['1883', '1884'])).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual((await related(['1884'])).map(({ id }) => id))
  })
})

describe('filtered decisions', () => {
  test('without a filter are all of them, newest first', async () => {
    const found = await filteredDecisions(db, any)
    const [count] = await db.query<{ n: number }>(`SELECT count(*)::INTEGER AS n FROM decisions`)
    expect(found).toHaveLength(count?.n ?? 0)
    const days = found.map(({ last_day }) => last_day)
    expect(days).toEqual(days.toSorted().toReversed())
  })

  test('narrow with every filter and hold what they promise', async () => {
    const all = await filteredDecisions(db, any)
    const [first] = all
    if (!first) throw new Error('the register is empty')
    const [theme = ''] = first.themes.split(',')
    const year = first.date.slice(0, 4)
    const filters = [
      { filter: { theme }, fits: (d: typeof first) => d.themes.split(',').includes(theme) },
      { filter: { forum: first.forum }, fits: (d: typeof first) => d.forum === first.forum },
      { filter: { year }, fits: (d: typeof first) => d.date.startsWith(year) }
    ]
    for (const { filter, fits } of filters) {
      const found = await filteredDecisions(db, { ...any, ...filter })
      expect(found).toEqual(all.filter(fits))
      expect(found.length).toBeLessThan(all.length)
    }
  })
})
