import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { findings } from '../../src/lib/figures/findings.ts'
import { rankingFigure } from '../../src/lib/figures/ranking.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { indicatorSearch, parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { shiftSentence } from '../../src/lib/text/indicator/standard.ts'
import { openSite, ownSite } from './site.ts'

let db: Database
beforeAll(async () => {
  db = await openSite()
})

async function shown(id: string, search: string) {
  const indicator = (await allIndicators(db)).find((row) => row.id === id)!
  const choices = await indicatorChoices(db, indicator, await allAreas(db))
  const { view, problems } = parseIndicatorView(search, choices)
  const figures = await indicatorFigures(db, indicator, view, choices)
  return { indicator, choices, view, problems, figures }
}

/** The share of every place with the county's composition, by SQL alone; null where a group has no value. */
async function expected(indicator: string, period: string, sexes: string[]) {
  const rows = await db.query<{ area: string; groups: number; share: number; all: number }>(
    `WITH own AS (
       SELECT area, grade, sex, numerator / denominator AS p FROM observations
       WHERE indicator = ? AND period = ? AND grade <> 'alla' AND status = 'ok'
         AND list_contains(string_split(?, ','), sex)
     ), county AS (
       SELECT grade, sex, denominator AS w FROM observations
       WHERE indicator = ? AND period = ? AND grade <> 'alla' AND status = 'ok' AND area = '18'
         AND list_contains(string_split(?, ','), sex)
     )
     SELECT area, count(*)::INTEGER AS groups, 100 * sum(w * p) / sum(w) AS share,
       (SELECT count(*)::INTEGER FROM county) AS "all"
     FROM own JOIN county USING (grade, sex) GROUP BY area`,
    [indicator, period, sexes.join(), indicator, period, sexes.join()]
  )
  return new Map(rows.map(({ area, groups, share, all }) => [area, groups === all ? share : null]))
}

describe('a survey with the county’s composition of school years and sexes', () => {
  test('has the value that SQL finds, by both where all groups are told and by school year elsewhere', async () => {
    const { view, figures } = await shown('mar-bra', '?niva=kommun&standard=1')
    expect(view.standard).toBe(true)
    const both = await expected('mar-bra', view.year, ['flickor', 'pojkar'])
    const grade = await expected('mar-bra', view.year, ['alla'])
    const bases = new Set<unknown>()
    for (const row of figures.places) {
      const told = both.get(row.area) ?? grade.get(row.area) ?? null
      if (told === null) expect(row).toMatchObject({ value: null, status: 'suppressed' })
      else expect(row.value, row.area).toBeCloseTo(told, 9)
      bases.add(row.standard)
    }
    expect(bases.has('both')).toBe(true)
    const values = figures.places.filter(({ type }) => type === 'kommun').map(({ value }) => value)
    // Highest first, those without a value last.
    const sorted = values.toSorted((a, b) => (b ?? -1) - (a ?? -1))
    expect(values).toEqual(sorted)
    const county = figures.places.find(({ area }) => area === '18')!
    const trend = figures.trend.find((row) => row.area === '18' && row.period === view.year)!
    expect(trend.value).toBe(county.value)
  })

  test('is judged by itself, beside the standardised rest, and tells no change that is judged elsewhere', async () => {
    const { indicator, view, figures } = await shown('alkohol', '?niva=kommun&standard=1')
    expect(figures.overTime).toEqual([])
    expect(figures.places.every(({ judged }) => judged === null)).toBe(true)
    const { kommuner } = findings(indicator, view, figures)
    const tested = kommuner.places.filter(({ judgement }) => judgement.comparison)
    expect(tested.length).toBeGreaterThan(6)
    for (const { row, judgement } of tested) {
      expect(judgement.exploratory).toBe(true)
      const rest = row.rest_numerator! / row.rest_denominator!
      expect(judgement.comparison!.estimate).toBeCloseTo(row.value! / 100 - rest, 9)
    }
    const { file } = rankingFigure(kommuner, figures)
    expect(file.exploratory).toBe(true)
    expect(file.subtitle).toContain('med länets fördelning på årskurser och kön')
    expect(file.foot.join(' ')).toContain('Andelarna är standardiserade')
  })

  test('of girls is by school year alone', async () => {
    const { view, figures } = await shown('mar-bra', '?kon=flickor&standard=1')
    const told = await expected('mar-bra', view.year, ['flickor'])
    for (const { area, value } of figures.places) {
      if (told.get(area) != null && value !== null) expect(value).toBeCloseTo(told.get(area)!, 9)
    }
  })
})

test('nothing is standardised where the county’s own share of a school year is told as a bound', async () => {
  const bounded = await ownSite()
  await bounded.query(
    `UPDATE observations SET value = NULL, numerator = NULL, upper = 5, status = 'under'
     WHERE indicator = 'mar-bra' AND area = '18' AND period = '2026' AND grade = 'gy2'`
  )
  const indicator = (await allIndicators(bounded)).find(({ id }) => id === 'mar-bra')!
  const choices = await indicatorChoices(bounded, indicator, await allAreas(bounded))
  const { view } = parseIndicatorView('?standard=1', choices)
  const { places, trend } = await indicatorFigures(bounded, indicator, view, choices)
  expect(places.filter(({ value }) => value !== null)).toEqual([])
  // The years before are as they were.
  expect(trend.find(({ area, period }) => area === '18' && period === '2023')?.standard).toBe(
    'both'
  )
})

describe('by default', () => {
  test('the page names the places that it would change by a point or more', async () => {
    const { indicator, view, figures } = await shown('alkohol', '?niva=kommun')
    const told = await expected('alkohol', view.year, ['flickor', 'pojkar'])
    expect(figures.shifts.length).toBeGreaterThan(0)
    for (const { area, standard, change } of figures.shifts) {
      expect(change).toBeGreaterThanOrEqual(1)
      if (told.get(area) != null) expect(standard).toBeCloseTo(told.get(area)!, 9)
    }
    const { kommuner } = findings(indicator, view, figures)
    expect(shiftSentence(kommuner, figures)).toMatch(
      /^Platsernas elever fördelar sig olika på årskurser och kön\. Med länets fördelning vore andelen en annan: .+\u00a0% i stället för .+\u00a0%.+ Den kan väljas ovanför diagrammen\.$/
    )
    expect(shiftSentence(kommuner, { shifts: [] })).toBeNull()
  })
})

describe('the address', () => {
  test('carries the choice, for all school years together alone', async () => {
    const { view, choices, problems } = await shown('mar-bra', '?standard=1')
    expect(indicatorSearch(view, choices)).toBe('?standard=1')
    expect(problems).toEqual([])
    expect(indicatorSearch({ ...view, grade: '9' }, choices)).toBe('?arskurs=9')
    const ofYear9 = await shown('mar-bra', '?arskurs=9&standard=1')
    expect(ofYear9.view.standard).toBeUndefined()
    expect(ofYear9.problems).toHaveLength(1)
    const rate = await shown('familjehem', '?standard=1')
    expect(rate.view.standard).toBeUndefined()
    expect(rate.figures.shifts).toEqual([])
    expect(rate.problems).toHaveLength(1)
  })
})
