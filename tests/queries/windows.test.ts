import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { comparisonRows } from '../../src/lib/queries/comparison.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { designOf } from '../../src/lib/stats/chance/design.ts'
import { isExploratory } from '../../src/lib/stats/judgement.ts'
import { valueInterval } from '../../src/lib/stats/chance/value-interval.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { findings } from '../../src/lib/figures/findings.ts'
import { movedSite } from './moved-site.ts'
import { openSite, ownSite } from './site.ts'

const all = { sex: 'alla', grade: 'alla' } as const
let db: Database

beforeAll(async () => {
  db = await openSite()
})

async function asked(from: Database, id: string, search: string) {
  const indicator = (await allIndicators(from)).find((row) => row.id === id)!
  const choices = await indicatorChoices(from, indicator, await allAreas(from))
  const { view, problems } = parseIndicatorView(search, choices)
  const figures = await indicatorFigures(from, indicator, view, choices)
  const row = (area: string) => figures.places.find((one) => one.area === area)!
  return { indicator, choices, view, problems, figures, row }
}

/** The counts of each of three years, straight from what is published. */
function yearly(area: string, sex = 'alla') {
  return db.query<{ numerator: number; denominator: number }>(
    `SELECT numerator, denominator FROM observations
     WHERE indicator = 'familjehem' AND area = ? AND sex = ? AND grade = 'alla' AND status = 'ok'
       AND period IN ('2020', '2021', '2022') ORDER BY period`,
    [area, sex]
  )
}

const sum = (rows: { numerator: number; denominator: number }[], key: keyof (typeof rows)[0]) =>
  rows.reduce((total, row) => total + row[key], 0)

describe('three years together', () => {
  test('are the sum of the events by the sum of the persons, in every kind of place', async () => {
    const { row, view, problems } = await asked(db, 'familjehem', '?period=3')
    expect([view.year, problems]).toEqual(['2020/2022', []])
    for (const area of ['0000', '18', '18S', '1885', '1864']) {
      const years = await yearly(area)
      expect(years).toHaveLength(3)
      const [numerator, denominator] = [sum(years, 'numerator'), sum(years, 'denominator')]
      expect(row(area)).toMatchObject({ period: '2020/2022', status: 'ok' })
      expect(row(area).numerator).toBeCloseTo(numerator, 6)
      expect(row(area).denominator).toBeCloseTo(denominator, 6)
      expect(row(area).value).toBeCloseTo((1000 * numerator) / denominator, 9)
    }
  })

  test('have a rest of the county that is what the county has beside the place', async () => {
    const { row } = await asked(db, 'familjehem', '?period=3')
    const [county, own] = [row('18'), row('1885')]
    expect(own.rest_numerator).toBeCloseTo(county.numerator! - own.numerator!, 6)
    expect(own.rest_denominator).toBe(county.denominator! - own.denominator!)
    expect(own.rest_coverage).toBeLessThan(1)
  })

  test('have an interval that is no narrower than that of a year of as many events', async () => {
    const { row, indicator } = await asked(db, 'familjehem', '?period=3')
    const { numerator, denominator, lower, upper } = row('1885')
    const own = indicator.dispersions.find(({ sex, grade }) => sex === 'alla' && grade === 'alla')
    const design = designOf(own, 1)
    const year = valueInterval(indicator, numerator! / 3, denominator! / 3, design)
    expect(lower).toBeCloseTo(year.lower!, 9)
    expect(upper).toBeCloseTo(year.upper!, 9)
  })

  test('need all three: what lacks one is incomplete, and is named beside the rest', async () => {
    const { row } = await asked(db, 'familjehem', '?period=3')
    expect(await yearly('1862')).toHaveLength(2)
    expect(row('1862')).toMatchObject({ value: null, status: 'incomplete', numerator: null })
    expect(row('1885').rest_missing).toContain('Degerfors')
  })

  test('are not told where one year is told as a bound', async () => {
    const { row, figures } = await asked(db, 'sip-per-1000', '?period=3')
    const bounded = await db.query<{ area: string }>(
      `SELECT DISTINCT area FROM observations WHERE indicator = 'sip-per-1000' AND sex = 'alla'
         AND period IN ('2023', '2024', '2025') AND status IN ('under', 'over', 'suppressed')
       ORDER BY area`
    )
    expect(bounded.length).toBeGreaterThan(0)
    for (const { area } of bounded) {
      expect(row(area)).toMatchObject({ value: null, status: 'suppressed', denominator: null })
    }
    expect(figures.places.filter(({ status }) => status === 'suppressed')).toHaveLength(
      bounded.length
    )
  })

  test('have no published verdict: all that is tested of them is exploratory', async () => {
    const { indicator, view, figures } = await asked(db, 'familjehem', '?period=3')
    const { kommuner } = findings(indicator, view, figures)
    const judgements = kommuner.places.map(({ judgement }) => judgement)
    expect(isExploratory(judgements)).toBe(true)
    expect(judgements.every(({ limit }) => limit === undefined)).toBe(true)
    expect(figures.overTime).toEqual([])
  })

  test('are broken down by sex with the same sums', async () => {
    const { figures } = await asked(db, 'familjehem', '?period=3&omraden=1885')
    const girls = figures.breakdown.find(({ area, sex }) => area === '1885' && sex === 'flickor')!
    const years = await yearly('1885', 'flickor')
    expect(girls.value).toBeCloseTo((1000 * sum(years, 'numerator')) / sum(years, 'denominator'), 9)
    expect(girls.lower).toBeLessThan(girls.value!)
  })

  test('move year by year in the trend, and a year that is missing takes three with it', async () => {
    const { figures, choices } = await asked(db, 'familjehem', '?period=3')
    expect(choices.windows).toEqual(['2014/2016', '2018/2020', '2019/2021', '2020/2022'])
    const county = figures.trend.filter(({ area }) => area === '18')
    expect(county.map(({ period }) => period)).toEqual(choices.windows)
    const told = county.filter(({ status }) => status === 'ok')
    expect(told.length).toBeGreaterThan(1)
    expect(told.every(({ value, lower, upper }) => lower! < value! && value! < upper!)).toBe(true)
  })
})

test('a doubtful year is no part of three', async () => {
  const doubted = await ownSite()
  await doubted.query(
    `UPDATE observations SET status = 'doubtful' WHERE indicator = 'familjehem' AND area = '1885'
       AND period = '2021' AND sex = 'alla'`
  )
  const { row } = await asked(doubted, 'familjehem', '?period=3')
  expect(row('1885')).toMatchObject({ value: null, status: 'incomplete' })
})

test('three years never reach across a break, nor into a year that is not over', async () => {
  const indicator = (await allIndicators(db)).find(({ id }) => id === 'familjehem')!
  const areas = await allAreas(db)
  const windows = async (changed: Partial<typeof indicator>) =>
    (await indicatorChoices(db, { ...indicator, ...changed }, areas)).windows
  expect(await windows({ break_before: '2020' })).toEqual(['2014/2016', '2020/2022'])
  expect(await windows({ break_before: '2021' })).toEqual(['2014/2016', '2018/2020'])
  expect(await windows({ through: '2022-06-30' })).not.toContain('2020/2022')
})

test('what is no rate, or has no counts, has no years to take together', async () => {
  const areas = await allAreas(db)
  for (const id of ['mar-bra', 'oppna-insatser', 'vald-inomhus', 'uvas']) {
    const indicator = (await allIndicators(db)).find((row) => row.id === id)!
    expect((await indicatorChoices(db, indicator, areas)).windows, id).toEqual([])
  }
})

test('a länsdel that a kommun left within the three years has no value for them, the kommun has', async () => {
  const moved = await movedSite('2020')
  const rows = await comparisonRows(moved, 'familjehem', { ...all, period: '2019/2021' })
  const of = (area: string) => rows.find((row) => row.area === area)!
  expect(of('18S')).toMatchObject({ value: null, status: 'incomplete' })
  expect(of('18N').status).toBe(
    (await comparisonRows(db, 'familjehem', { ...all, period: '2019/2021' })).find(
      ({ area }) => area === '18N'
    )?.status
  )
  // It is told as lying where it lies in the last of them.
  expect(of('1862').lansdel).toBe('18S')
})
