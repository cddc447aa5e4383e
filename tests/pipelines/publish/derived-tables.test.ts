import { afterAll, beforeAll, expect, test } from 'vitest'
import { PublishedTables } from '../published-tables.ts'

/* What the ETL published last, arranged in other ways: the same rows, none more and none else. */

let tables: PublishedTables

beforeAll(async () => {
  tables = await PublishedTables.open('static/data')
})
afterAll(() => tables.close())

const own = `read_parquet(FILE(observations/*/*.parquet), hive_partitioning = false)`
const places = `read_parquet(FILE(places/*/*.parquet), hive_partitioning = false)`
const latest = `read_parquet(FILE(latest.parquet))`

test('the files of the places hold every whole year of every länsdel and kommun', async () => {
  const wanted = `SELECT * FROM ${own} WHERE length(period) = 4 AND area NOT IN ('0000', '18')`
  const differences = await tables.query(
    `(FROM (${wanted}) EXCEPT FROM ${places}) UNION ALL (FROM ${places} EXCEPT (${wanted}))`
  )
  expect(differences).toEqual([])
  const [count] = await tables.query<{ n: bigint }>(`SELECT count(*) AS n FROM ${places}`)
  expect(Number(count?.n)).toBeGreaterThan(10_000)
})

test('the latest are all rows of one year of each indicator, the last that the county has', async () => {
  const years = await tables.query<{ indicator: string; years: number; year: string }>(
    `SELECT indicator, count(DISTINCT period)::INTEGER AS years, max(period) AS year
     FROM ${latest} GROUP BY indicator ORDER BY indicator`
  )
  expect(years.length).toBeGreaterThan(40)
  expect(years.filter((row) => row.years !== 1)).toEqual([])
  const missing = await tables.query(
    `SELECT indicator FROM ${own} o JOIN (SELECT DISTINCT indicator, period FROM ${latest}) l
       USING (indicator, period)
     ANTI JOIN ${latest} USING (indicator, period, area, sex, grade)`
  )
  expect(missing).toEqual([])
  const through = await tables.query<{ id: string; through: string | null }>(
    `SELECT id, through FROM read_parquet(FILE(indicators.parquet)) WHERE through IS NOT NULL`
  )
  const inProgress = new Map(through.map(({ id, through: day }) => [id, day?.slice(0, 4)]))
  const later = await tables.query<{ indicator: string; period: string }>(
    `SELECT DISTINCT o.indicator, o.period FROM ${own} o
     JOIN (SELECT DISTINCT indicator, period AS latest FROM ${latest}) l USING (indicator)
     WHERE o.area = '18' AND o.status = 'ok' AND o.sex = 'alla' AND o.grade = 'alla'
       AND length(o.period) = 4 AND o.period > l.latest`
  )
  expect(later.filter(({ indicator, period }) => inProgress.get(indicator) !== period)).toEqual([])
})
