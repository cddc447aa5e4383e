import { parseHTML } from 'linkedom'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Manifest } from '../../../../src/lib/schema/manifest.ts'
import { PublishedTables } from '../../published-tables.ts'

/*
 * What the manifest and the report of the last run say about the figures, against the Parquet files beside them.
 */

interface Covered {
  indicator: string
  title: string
  area: string
  place: string
  share: number | null
}

interface Answered {
  source: string
  area: string
  place: string
  period: string
  answers: number | null
  rate: number | null
}

const out = 'static/data'
let tables: PublishedTables
let manifest: Manifest
let covered: Covered[]
let answered: Answered[]
let report: Document

beforeAll(async () => {
  tables = await PublishedTables.open(out)
  manifest = JSON.parse(await readFile(`${out}/manifest.json`, 'utf8')) as Manifest
  report = parseHTML(await readFile(`${out}/report.html`, 'utf8')).document
  covered = await tables.query<Covered>(
    `SELECT i.id AS indicator, i.title, a.code AS area, a.short_name AS place,
       count(*) FILTER (WHERE o.status IN ('ok', 'under', 'over'))::DOUBLE
         / nullif(count(*) FILTER (WHERE o.status <> 'not_asked'), 0) AS share
     FROM read_parquet(FILE(indicators.parquet)) i
     CROSS JOIN read_parquet(FILE(areas.parquet)) a
     LEFT JOIN read_parquet(FILE(observations/*/*.parquet), hive_partitioning = false) o
       ON o.indicator = i.id AND o.area = a.code AND o.sex = 'alla' AND o.grade = 'alla'
         AND o.period NOT LIKE '%-%'
     WHERE a.type <> 'riket'
       AND i.id IN (SELECT indicator FROM read_parquet(FILE(observations/*/*.parquet)))
     GROUP BY i.id, i.title, i.sort, a.code, a.short_name, a.sort
     ORDER BY i.sort, a.sort`
  )
  answered = await tables.query<Answered>(
    `SELECT r.source, r.area, a.name AS place, r.period, r.answers, r.rate
     FROM read_parquet(FILE(responses.parquet)) r
     JOIN read_parquet(FILE(areas.parquet)) a ON a.code = r.area
     WHERE r.sex = 'alla' AND r.grade = 'alla'
     ORDER BY r.period, a.sort`
  )
})
afterAll(() => tables.close())

/** The number in every cell of a table of the report, by the names of row and column; null where there is none. */
function shown(caption: RegExp): Map<string, number | null> {
  const table = [...report.querySelectorAll('table')].find((table) => {
    return caption.test(table.querySelector('caption')?.textContent ?? '')
  })
  const words = (row: Element | null | undefined) =>
    [...(row?.children ?? [])].map(({ textContent }) => textContent ?? '')
  const columns = words(table?.querySelector('thead tr'))
  const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map(words)
  return new Map(
    rows.flatMap(([name, ...cells]) =>
      cells.map((cell, i) => {
        const number = cell === '–' ? null : Number(cell.replace(/[\s%]/g, ''))
        return [`${name} | ${columns[i + 1]}`, number] as const
      })
    )
  )
}

test('the manifest says how complete every indicator is in every place', () => {
  expect(covered.length).toBeGreaterThan(40 * 17)
  const told = manifest.coverage.flatMap(({ indicator, areas }) => {
    return Object.entries(areas).map(([area, share]) => [`${indicator} ${area}`, share] as const)
  })
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(covered.map(({ indicator, area, share }) => [`${indicator} ${area}`, share]))
  )
  expect(told).toHaveLength(covered.length)
  expect(manifest.coverage.map(({ indicator }) => indicator)).toEqual([
    ...new Set(covered.map(({ indicator }) => indicator))
  ])
})

test('the manifest says how many answered, as far as that is published', () => {
  expect(answered.length).toBeGreaterThan(4 * 16)
  const own = answered.map(({ place: _, ...row }) => row)
  expect(manifest.responses).toEqual(own)
})

test('the report shows the same shares', () => {
  const cells = covered.map(({ title, place, share }) => {
    return [`${title} | ${place}`, share === null ? null : Math.round(share * 100)] as const
  })
  expect(shown(/^Andel av åren med ett värde/)).toEqual(new Map(cells))
})

test('the report shows the same answers', () => {
  const cells = answered.flatMap(({ place, period, answers, rate }) => [
    [`${place} | Svar ${period}`, answers] as const,
    [`${place} | Svarsfrekvens ${period}`, rate] as const
  ])
  expect(shown(/^Svar, avrundade/)).toEqual(new Map(cells))
})
