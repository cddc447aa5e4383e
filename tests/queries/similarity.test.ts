import { beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { similarityRows, type SimilarityRow } from '../../src/lib/queries/place/similarity.ts'
import { openSite } from './site.ts'

let db: Database
let rows: SimilarityRow[]

beforeAll(async () => {
  db = await openSite()
  rows = await similarityRows(db)
})

const titlesOf = (group: string) => [
  ...new Set(rows.filter((row) => row.group === group).map(({ title }) => title))
]

test('every kommun has a row in every measure, in the register’s order', async () => {
  const kommuner = await db.query<{ code: string }>(
    `SELECT code FROM areas WHERE type = 'kommun' ORDER BY sort`
  )
  const codes = kommuner.map(({ code }) => code)
  expect(rows).toHaveLength(codes.length * 5)
  for (let from = 0; from < rows.length; from += codes.length) {
    expect(rows.slice(from, from + codes.length).map(({ area }) => area)).toEqual(codes)
  }
})

test('the measures are inhabitants, the theme of living conditions, and pupils', async () => {
  expect([...new Set(rows.map(({ group }) => group))]).toEqual([
    'befolkning',
    'livsvillkor',
    'skola'
  ])
  expect(titlesOf('befolkning')).toEqual([null])
  expect(titlesOf('skola')).toEqual([null])
  const theme = await db.query<{ title: string }>(
    `SELECT title FROM indicators WHERE theme = 'livsvillkor' ORDER BY sort`
  )
  expect(titlesOf('livsvillkor')).toEqual(theme.map(({ title }) => title))
})

test.each([
  // N01952 + N01953 + N01954 of data/raw/kolada/figures.csv.
  ['1864', 223 + 387 + 166],
  ['1862', 1949]
])('inhabitants of %s are those of the last year that Kolada has', (code, persons) => {
  const own = rows.find(({ group, area }) => group === 'befolkning' && area === code)
  expect(own).toMatchObject({ period: '2022', source_kind: 'official', value: persons })
})

test('living conditions are the published values', async () => {
  const published = await db.query<{ title: string; area: string; value: number | null }>(
    `SELECT i.title, o.area, o.value FROM observations o
     JOIN indicators i ON i.id = o.indicator AND i.latest = o.period
     JOIN areas a ON a.code = o.area AND a.type = 'kommun'
     WHERE i.theme = 'livsvillkor' AND o.sex = 'alla' AND o.grade = 'alla'
     ORDER BY i.sort, a.sort`
  )
  const told = rows.filter(({ group }) => group === 'livsvillkor')
  expect(told.map(({ title, area, value }) => ({ title, area, value }))).toEqual(published)
})

test('pupils are a mean of the school years of the last survey, and marked as what they are', async () => {
  const [laxa] = await db.query<{ pupils: number }>(
    `SELECT sum(pupils)::DOUBLE / 3 AS pupils FROM responses
     WHERE area = '1860' AND period = '2026' AND sex = 'alla' AND grade IN ('7', '9', 'gy2')`
  )
  const [source] = await db.query<{ kind: string }>(
    `SELECT kind FROM sources WHERE id = 'liv-och-halsa-ung'`
  )
  const own = rows.find(({ group, area }) => group === 'skola' && area === '1860')
  expect(own).toMatchObject({ period: '2026', source_kind: source?.kind })
  expect(own?.value).toBeCloseTo(laxa?.pupils ?? NaN, 10)
})
