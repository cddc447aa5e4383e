import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { chainLinks, decisionChain } from '../../src/lib/queries/decision/decision-chain.ts'
import {
  countyDecisions,
  filteredDecisions,
  relatedDecisions
} from '../../src/lib/queries/decision/decisions.ts'
import { allDecisions, type DecisionsView } from '../../src/lib/url/decisions-view.ts'
import { openSite } from './site.ts'

let db: Database
beforeAll(async () => {
  db = await openSite()
})

const related = (areas: string[]) => relatedDecisions(db, { theme: 'placeringar', areas })
const day = '2026-06-01'
const any = (wanted: Partial<DecisionsView> = {}) =>
  filteredDecisions(db, { ...allDecisions, ...wanted }, day)

describe('related decisions', () => {
  test('come most relevant first, then what was decided, then newest', async () => {
    const found = await related(['18'])
    expect(new Set(found.map(({ relevance }) => relevance))).toEqual(new Set([1, 2]))
    const isDecided = ({ kind }: { kind: string }) => Number(/^(beslut|uppdrag)$/.test(kind))
    const order = found.toSorted(
      (a, b) =>
        b.relevance - a.relevance ||
        isDecided(b) - isDecided(a) ||
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

test('the county’s decisions on a theme are its first related ones, theme by theme', async () => {
  const all = await related(['18'])
  expect(all.length).toBeGreaterThan(2)
  const found = await countyDecisions(db, ['placeringar', 'halsa'], 2)
  expect(Object.keys(found)).toEqual(['placeringar', 'halsa'])
  expect(found.placeringar).toEqual(all.slice(0, 2))
  expect(found.halsa?.length).toBeLessThanOrEqual(2)
})

describe('filtered decisions', () => {
  test('without a filter are all of them, newest first', async () => {
    const found = await any()
    const [count] = await db.query<{ n: number }>(`SELECT count(*)::INTEGER AS n FROM decisions`)
    expect(found).toHaveLength(count?.n ?? 0)
    const days = found.map(({ last_day }) => last_day)
    expect(days).toEqual(days.toSorted().toReversed())
  })

  test('narrow with every filter and hold what they promise', async () => {
    const all = await any()
    const [first] = all
    if (!first) throw new Error('the register is empty')
    type Row = typeof first
    const [theme = ''] = first.themes.split(',')
    const { forum, kind } = first
    const period = first.date.slice(0, 4)
    const overlaps = (from: string, to: string) => (d: Row) =>
      d.first_day <= to && d.last_day >= from
    const filters: { filter: Partial<DecisionsView>; fits: (d: Row) => boolean }[] = [
      { filter: { theme }, fits: (d) => d.themes.split(',').includes(theme) },
      { filter: { forum }, fits: (d) => d.forum === forum },
      { filter: { kind }, fits: (d) => d.kind === kind },
      { filter: { period }, fits: (d) => d.date.startsWith(period) },
      { filter: { period: '2024-H2' }, fits: overlaps('2024-07-01', '2024-12-31') },
      { filter: { period: '2024-H1' }, fits: overlaps('2024-01-01', '2024-06-30') },
      {
        filter: { overdue: true },
        fits: ({ follow_up_end, followed }) =>
          follow_up_end !== null && follow_up_end < day && followed === null
      }
    ]
    for (const { filter, fits } of filters) {
      const found = await any(filter)
      expect(found).toEqual(all.filter(fits))
      expect(found.length).toBeGreaterThan(0)
      expect(found.length).toBeLessThan(all.length)
    }
  })

  test('are searched by words, in any order and without accents or capitals', async () => {
    const ids = async (text: string) => (await any({ text })).map(({ id }) => id)
    expect(await ids('SKOLGANG obruten')).toEqual(['2026-05-12-sams', '2024-host-obruten-skolgang'])
    expect(await ids('placerade barn')).toContain('2026-05-12-sams')
    expect(await ids('skolgång rymdfärd')).toEqual([])
    expect(await ids("' OR 1=1 --")).toEqual([])
    expect(await ids('100%')).toEqual([])
  })

  test('know when they were taken further', async () => {
    const followed = new Map((await any()).map((row) => [row.id, row.followed]))
    expect(followed.get('2026-03-06-sip-revidering')).toBe('2026-05-12')
    expect(followed.get('2026-05-12-sip-arbetsgrupp')).toBeNull()
    expect(followed.get('2024-06-14-tsi-dialog')).toBe('2024-H2')
  })
})

describe('a chain', () => {
  const chain = (id: string) => decisionChain(db, id)

  test('is the same from either end, in the order of time', async () => {
    const sip = ['2026-03-06-sip-revidering', '2026-05-12-sip-arbetsgrupp']
    for (const id of sip) expect(await chain(id)).toEqual(sip)
  })

  test('holds what comes before and after, and not what shares an end with it', async () => {
    expect(await chain('2026-03-06-tsi-overenskommelse')).toEqual([
      '2024-06-14-tsi-dialog',
      '2025-06-13-tsi-kunskapsunderlag',
      '2026-03-06-tsi-overenskommelse',
      '2026-05-12-tsi-forslag'
    ])
    expect(await chain('2024-host-backa-barnet-norr')).toEqual([
      '2024-06-14-norr-tsi-medel',
      '2024-06-14-tsi-dialog',
      '2024-host-backa-barnet-norr'
    ])
  })

  test('of a decision that stands alone is itself', async () => {
    expect(await chain('2025-06-13-mitt-vaccin')).toEqual(['2025-06-13-mitt-vaccin'])
  })

  test('has its links told from both ends', async () => {
    const found = (await chainLinks(db)).filter(({ id }) => id.includes('-sip-'))
    expect(found.map(({ id, way, other }) => [id, way, other])).toEqual([
      ['2026-03-06-sip-revidering', 'later', '2026-05-12-sip-arbetsgrupp'],
      ['2026-05-12-sip-arbetsgrupp', 'earlier', '2026-03-06-sip-revidering']
    ])
  })
})
