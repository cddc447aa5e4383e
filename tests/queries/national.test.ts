import { beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { nationalRows, type NationalRow } from '../../src/lib/queries/place/national.ts'
import { openSite } from './site.ts'

let db: Database
let rows: NationalRow[]

beforeAll(async () => {
  db = await openSite()
  rows = await nationalRows(db)
})

test('persons first, then the official indicators in the register’s order', async () => {
  const official = await db.query<{ title: string }>(
    `SELECT i.title FROM indicators i JOIN sources s ON s.id = i.source
     WHERE s.kind = 'official' ORDER BY i.sort`
  )
  const titles = [...new Set(rows.map(({ title }) => title))]
  expect(titles).toEqual([null, ...official.map(({ title }) => title)])
  expect(new Set(rows.map(({ area }) => area)).size).toBe(290)
  expect([...new Set(rows.map(({ citation }) => citation))]).toEqual(['Källa: Kolada (RKA)'])
})

test('likeness is measured by persons and living conditions alone', async () => {
  const measured = rows.filter(({ group }) => group !== null)
  expect([...new Set(measured.map(({ group }) => group))]).toEqual(['befolkning', 'livsvillkor'])
  const theme = await db.query<{ title: string }>(
    `SELECT title FROM indicators WHERE theme = 'livsvillkor' ORDER BY sort`
  )
  expect([...new Set(measured.map(({ title }) => title))]).toEqual([
    null,
    ...theme.map(({ title }) => title)
  ])
})

test('the county’s own kommuner have the values that are published of them', async () => {
  const published = await db.query<{ title: string; area: string; period: string; value: number }>(
    `SELECT i.title, o.area, o.period, o.value FROM observations o
     JOIN indicators i ON i.id = o.indicator JOIN sources s ON s.id = i.source
     JOIN areas a ON a.code = o.area AND a.type = 'kommun'
     WHERE s.kind = 'official' AND o.sex = 'alla' AND o.grade = 'alla' AND o.status = 'ok'`
  )
  const own = new Map(
    published.map(({ title, area, period, value }) => [`${title} ${area} ${period}`, value])
  )
  const both = rows.flatMap(({ title, area, period, value }) => {
    const known = own.get(`${title} ${area} ${period}`)
    return known === undefined ? [] : [{ title, area, value, known }]
  })
  expect(both.length).toBeGreaterThan(150)
  expect(both.filter(({ value, known }) => value !== known)).toEqual([])
})
