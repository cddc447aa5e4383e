import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { DuckDBConnection } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connected } from '../../pipelines/system/engine.ts'
import { projectRoot, quickStart, runEtl } from './data-folder.ts'

/*
 * From the national figures to Parquet, for counties unlike the project's own: the figures that are published are those of
 * the national table, asked for by DuckDB straight from its file.
 */

const national = join(projectRoot, 'national')
let root: string
let db: DuckDBConnection

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'etl-county-'))
  db = await connected()
  await db.run(`CREATE TEMP TABLE kommuner AS
    FROM read_csv('${national}/kommuner.csv', delim = ';', all_varchar = true)`)
  await db.run(`CREATE TEMP TABLE figures AS
    SELECT key, area AS kolada, year AS period, value,
      CASE sex WHEN 'T' THEN 'alla' WHEN 'K' THEN 'flickor' ELSE 'pojkar' END AS sex,
      CASE WHEN area > '0000' AND area < '0100' THEN area[3:] ELSE area END AS area
    FROM read_csv('${national}/figures.csv.gz', delim = ';', decimal_separator = ',',
      types = { 'key': 'VARCHAR', 'area': 'VARCHAR', 'year': 'VARCHAR', 'sex': 'VARCHAR', 'value': 'DOUBLE' })`)
})
afterAll(async () => {
  db.closeSync()
  await rm(root, { recursive: true })
})

async function rows(sql: string): Promise<Record<string, unknown>[]> {
  return (await db.runAndReadAll(sql)).getRowObjectsJS()
}

// What is written, how many kommuner it has, and whose pooled values are counted again.
describe.each([
  ['17', 16, '17'],
  ['09', 1, '09'],
  ['14', 49, '14'],
  ['riket', 290, '20']
])('%s', (county, kommuner, pooledIn) => {
  beforeAll(async () => {
    const [data, out] = [join(root, county), join(root, `${county}-ut`)]
    const words = [...quickStart, 'pipelines/commands/county.ts', county, '--to', data]
    await promisify(execFile)(process.execPath, words, { cwd: projectRoot })
    expect(await runEtl(data, out)).toMatchObject({ code: 0, stderr: '' })
    await db.run(`CREATE OR REPLACE TEMP TABLE own AS
      SELECT * FROM figures WHERE '${county}' = 'riket' OR area IN ('0000', '${county}')
        OR area IN (SELECT code FROM kommuner WHERE region = '${county}')`)
    await db.run(`CREATE OR REPLACE TEMP TABLE published AS
      SELECT source_key AS key, area, period, sex, value, status, measure, weight
      FROM read_parquet('${out}/observations/*/data.parquet', hive_partitioning = false) AS told
      JOIN read_parquet('${out}/indicators.parquet') AS indicators ON told.indicator = indicators.id`)
    await db.run(`CREATE OR REPLACE TEMP TABLE inhabitants AS
      FROM read_parquet('${out}/inhabitants.parquet')`)
  })

  it('has every figure of its own, of its region or regions and of riket, and of kommuner no other', async () => {
    const [places] = await rows(
      `SELECT count(DISTINCT area)::INTEGER AS count FROM published WHERE length(area) = 4 AND area > '0000'`
    )
    expect(places).toEqual({ count: kommuner })
    const lost = await rows(`SELECT own.* FROM own
      LEFT JOIN published USING (key, area, period, sex)
      WHERE key IN (SELECT key FROM published) AND own.value IS DISTINCT FROM published.value`)
    expect(lost).toEqual([])
    const strange = await rows(`SELECT published.* FROM published
      LEFT JOIN own USING (key, area, period, sex)
      WHERE length(area) = 4 AND area > '0000'
        AND published.value IS NOT NULL AND own.value IS NULL`)
    expect(strange).toEqual([])
    const sums = (table: string) =>
      rows(`SELECT key, count(value)::INTEGER AS count, round(sum(value), 6) AS sum FROM ${table}
        WHERE length(area) = 4 AND area > '0000' AND key IN (SELECT key FROM published) GROUP BY key ORDER BY key`)
    const published = await sums('published')
    expect(published).toHaveLength(17)
    expect(published).toEqual(await sums('own'))
  })

  it('is pooled from its kommuner by their inhabitants where Kolada has no figure of the region', async () => {
    const pooled = await rows(`WITH persons AS (
        SELECT area, period, sex, sum(value) AS persons FROM own
        WHERE key IN ('N01952', 'N01953', 'N01954') GROUP BY ALL HAVING count(*) = 3
      ), means AS (
        SELECT period, sum(value * persons) / sum(persons) FILTER (value IS NOT NULL) AS mean,
          sum(persons) FILTER (value IS NOT NULL) / sum(persons) AS coverage
        FROM persons LEFT JOIN (FROM published WHERE key = 'N07541' AND status != 'doubtful')
          USING (area, period, sex)
        WHERE area IN (SELECT code FROM kommuner WHERE region = '${pooledIn}') AND sex = 'alla'
        GROUP BY period
      )
      SELECT period, round(mean, 8) AS mean, round(value, 8) AS value FROM means
      JOIN (FROM published WHERE key = 'N07541' AND area = '${pooledIn}' AND sex = 'alla')
        USING (period) WHERE coverage >= 0.9 ORDER BY period`)
    expect(pooled.length).toBeGreaterThan(10)
    for (const { mean, value } of pooled) expect(value).toBeCloseTo(Number(mean), 6)
  })

  it('tells how many live in each kommun', async () => {
    const wrong = await rows(`WITH persons AS (
        SELECT area, period, sum(value)::INTEGER AS persons FROM own
        WHERE key IN ('N01952', 'N01953', 'N01954') AND sex = 'alla' GROUP BY ALL HAVING count(*) = 3
      )
      SELECT * FROM persons FULL JOIN (FROM inhabitants WHERE population = 'population 0-19') AS told
        USING (area, period) WHERE persons.persons IS DISTINCT FROM told.persons`)
    expect(wrong).toEqual([])
  })
})

describe('another county in the same place', () => {
  it('is compared with nothing: neither lost nor changed', async () => {
    const out = join(root, '09-ut')
    const run = await runEtl(join(root, '17'), out)
    expect(run.code).toBe(0)
    expect(run.stderr).toBe(`I ${out} låg siffror för Gotlands län: inget jämförs med dem.\n`)
    expect(run.stdout).toContain('Ingen tidigare release att jämföra med: allt är nytt.')
    const again = await runEtl(join(root, '17'), out)
    expect(again).toMatchObject({ code: 0, stderr: '' })
  })
})
