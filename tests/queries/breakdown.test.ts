import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { breakdownRows } from '../../src/lib/queries/indicator/breakdown.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { openSite } from './site.ts'

let db: Database
beforeAll(async () => {
  db = await openSite()
})

/** The rows that a view of an indicator's page asks for. */
async function shown(id: string, search: string) {
  const indicator = (await allIndicators(db)).find((row) => row.id === id)
  if (!indicator) throw new Error(`no indicator ${id}`)
  const choices = await indicatorChoices(db, indicator, await allAreas(db))
  const { view } = parseIndicatorView(search, choices)
  return (await indicatorFigures(db, indicator, view, choices)).breakdown
}

const survey = (id: string) => ({ id, weight: 'answers' })
const familjehem = { id: 'familjehem', weight: 'population 0-19' }

const areasOf = (rows: { area: string }[]) => [...new Set(rows.map(({ area }) => area))]

describe('a survey', () => {
  test('has every school year with every sex, all together first, the county last', async () => {
    const rows = await breakdownRows(db, survey('mar-bra'), {
      areas: ['18', '18N'],
      period: '2023'
    })
    expect(areasOf(rows)).toEqual(['18N', '18'])
    expect(rows).toHaveLength(2 * 4 * 3)
    expect(rows.slice(0, 12).map(({ grade, sex }) => `${grade} ${sex}`)).toEqual(
      ['alla', '7', '9', 'gy2'].flatMap((grade) =>
        ['alla', 'flickor', 'pojkar'].map((sex) => `${grade} ${sex}`)
      )
    )
  })

  test('has the numbers that are published, and a reason where there are none', async () => {
    const rows = await breakdownRows(db, survey('narkotika'), { areas: ['18V'], period: '2023' })
    const published = await db.query<{ value: number | null; status: string }>(
      `SELECT value, status FROM observations
       WHERE indicator = 'narkotika' AND area = '18V' AND period = '2023'
       ORDER BY grade <> 'alla', grade, sex`
    )
    expect(rows.map(({ value, status }) => ({ value, status }))).toEqual(published)
    const statuses = new Set(rows.map(({ status }) => status))
    expect(statuses).toEqual(new Set(['ok', 'under', 'suppressed', 'not_asked']))
    for (const { status, value, numerator, denominator } of rows) {
      if (status !== 'ok') expect([value, numerator]).toEqual([null, null])
      if (status === 'suppressed') expect(denominator).toBeNull()
    }
  })
})

test('a survey has the response rate of every sex and school year, other sources have none', async () => {
  const rows = await breakdownRows(db, survey('mar-bra'), { areas: ['18N'], period: '2023' })
  const rates = await db.query<{ rate: number }>(
    `SELECT rate FROM responses WHERE area = '18N' AND period = '2023'
     ORDER BY grade <> 'alla', grade, sex`
  )
  expect(rows.map(({ rate }) => ({ rate }))).toEqual(rates)
  const kolada = await breakdownRows(db, familjehem, { areas: ['18'], period: '2022' })
  expect(kolada.map(({ rate }) => rate)).toEqual([null, null, null])
})

test('a figure without school years has one row for each sex', async () => {
  const rows = await breakdownRows(db, familjehem, { areas: ['18'], period: '2022' })
  expect(rows.map(({ grade, sex }) => `${grade} ${sex}`)).toEqual([
    'alla alla',
    'alla flickor',
    'alla pojkar'
  ])
})

test('the kommuner that a value lacks are named, those of the place only', async () => {
  const rows = await breakdownRows(db, familjehem, {
    areas: ['18N', '18V', '18'],
    period: '2022'
  })
  const missing = rows.filter(({ sex }) => sex === 'alla').map((row) => [row.area, row.missing])
  expect(missing).toEqual([
    ['18N', null],
    ['18V', 'Degerfors'],
    ['18', 'Degerfors']
  ])
})

describe('the page asks for', () => {
  test('the county alone when no place is in focus', async () => {
    expect(areasOf(await shown('mar-bra', ''))).toEqual(['18'])
  })

  test('the places in focus and the county, no more than four of them', async () => {
    expect(areasOf(await shown('mar-bra', '?omraden=18V,18N'))).toEqual(['18N', '18V', '18'])
    const six = '?niva=kommun&omraden=1863,1884,1885,1862,1883,1880'
    expect(areasOf(await shown('mar-bra', six))).toHaveLength(5)
  })

  test('the year of the view, whichever sex and school year are chosen', async () => {
    const latest = await shown('mar-bra', '')
    expect(await shown('mar-bra', '?kon=flickor&arskurs=9')).toEqual(latest)
    expect(await shown('mar-bra', '?ar=2020')).not.toEqual(latest)
  })

  test('nothing where the source does not tell girls from boys', async () => {
    expect(await shown('mpr', '')).toEqual([])
  })
})
