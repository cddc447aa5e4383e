import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { coverageRows } from '../../src/lib/queries/coverage.ts'
import { gapRows } from '../../src/lib/queries/indicator/gaps.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { trendRows } from '../../src/lib/queries/trend.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { openSite } from './site.ts'

let db: Database
beforeAll(async () => {
  db = await openSite()
})

async function choicesOf(id: string) {
  const indicator = (await allIndicators(db)).find((row) => row.id === id)
  if (!indicator) throw new Error(`no indicator ${id}`)
  return { indicator, choices: await indicatorChoices(db, indicator, await allAreas(db)) }
}

describe('gaps', () => {
  test('västra länsdelen 2022 lacks Degerfors, 23 % of its persons, and has no value', async () => {
    const gaps = await gapRows(db, 'familjehem', { sex: 'alla', grade: 'alla' })
    const vastra = gaps.find(({ area, period }) => area === '18V' && period === '2022')
    expect(vastra).toMatchObject({ status: 'incomplete', missing: 'Degerfors' })
    expect(Math.round((vastra?.share ?? 0) * 100)).toBe(23)
    const [value] = await trendRows(db, 'familjehem', {
      areas: ['18V'],
      sex: 'alla',
      grade: 'alla',
      period: '2022'
    }).then((rows) => rows.filter(({ period }) => period === '2022'))
    expect(value).toMatchObject({ status: 'incomplete', value: null })
  })

  test('the county 2022 has a value without Degerfors, and says so', async () => {
    const gaps = await gapRows(db, 'familjehem', { sex: 'alla', grade: 'alla' })
    const county = gaps.find(({ area, period }) => area === '18' && period === '2022')
    expect(county).toMatchObject({ status: 'ok', missing: 'Degerfors' })
    expect(county?.share).toBeLessThan(0.1)
  })

  test('come newest first and only for pooled places', async () => {
    const gaps = await gapRows(db, 'familjehem', { sex: 'alla', grade: 'alla' })
    const periods = gaps.map(({ period }) => period)
    expect(periods).toEqual(periods.toSorted().toReversed())
    expect(gaps.every(({ area }) => area.startsWith('18') && area.length < 4)).toBe(true)
  })
})

describe('trend', () => {
  test('has the places that were asked for, riket and county first, every year in order', async () => {
    const rows = await trendRows(db, 'familjehem', {
      areas: ['18N', '0000', '18'],
      sex: 'alla',
      grade: 'alla',
      period: '2022'
    })
    expect([...new Set(rows.map(({ area }) => area))]).toEqual(['0000', '18', '18N'])
    for (const area of ['0000', '18', '18N']) {
      const periods = rows.filter((row) => row.area === area).map(({ period }) => period)
      expect(periods).toEqual(periods.toSorted())
      expect(periods[0]).toBe('2014')
    }
  })

  test('girls and boys differ from all', async () => {
    const of = async (sex: 'alla' | 'flickor' | 'pojkar') =>
      (
        await trendRows(db, 'familjehem', { areas: ['18N'], sex, grade: 'alla', period: '2022' })
      ).map(({ value }) => value)
    const [all, girls, boys] = [await of('alla'), await of('flickor'), await of('pojkar')]
    expect(girls).not.toEqual(all)
    expect(boys).not.toEqual(girls)
  })
})

describe('choices', () => {
  test('familjehem: no year without any value', async () => {
    const { choices } = await choicesOf('familjehem')
    expect(choices.years).toContain('2022')
    expect(choices.years).not.toContain('2017')
    expect(choices.sexes).toEqual(['alla', 'flickor', 'pojkar'])
    expect(choices.levels).toEqual(['lansdel', 'kommun'])
    expect(choices.comparators).toEqual(['ovriga', 'riket'])
  })

  test('a figure that cannot be pooled has kommuner only, and no rest of the county', async () => {
    const indicators = await allIndicators(db)
    const unpooled = indicators.filter(({ latest, weight }) => latest !== null && weight === null)
    expect(unpooled.length).toBeGreaterThan(0)
    for (const { id } of unpooled) {
      const { choices } = await choicesOf(id)
      expect(choices.levels).toEqual(['kommun'])
      expect(choices.comparators).not.toContain('ovriga')
    }
  })
})

test('the figures of a page hold riket, county and the places of its view', async () => {
  const { indicator, choices } = await choicesOf('familjehem')
  const areasOf = async (search: string) => {
    const { view } = parseIndicatorView(search, choices)
    const { trend } = await indicatorFigures(db, indicator, view, choices)
    return [...new Set(trend.map(({ area }) => area))]
  }
  expect(await areasOf('')).toEqual(['0000', '18', '18N', '18V', '18S', '18O'])
  expect(await areasOf('?omraden=18N')).toEqual(['0000', '18', '18N', '18V', '18S', '18O'])
  expect(await areasOf('?omraden=1884,1885')).toEqual(['0000', '18', '1885', '1884'])
  expect(await areasOf('?niva=kommun')).toHaveLength(14)
})

test('coverage counts the kommun cells of every indicator with values', async () => {
  const coverage = await coverageRows(db)
  const withValues = (await allIndicators(db)).filter(({ latest }) => latest !== null)
  expect(coverage.map(({ indicator }) => indicator).toSorted()).toEqual(
    withValues.map(({ id }) => id).toSorted()
  )
  for (const { cells, known } of coverage) {
    // Single kommuner have no rows in a year that goes on.
    expect(cells % 12).toBe(0)
    expect(known).toBeGreaterThan(0)
    expect(known).toBeLessThanOrEqual(cells)
  }
})
