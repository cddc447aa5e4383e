import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { findings } from '../../src/lib/figures/findings.ts'
import { enrolledGroups } from '../../src/lib/queries/indicator/enrolled.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { divisionRows } from '../../src/lib/queries/divisions.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { shownIndicators, type IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import { surveyResponses } from '../../src/lib/queries/responses.ts'
import { whoAnswered } from '../../src/lib/text/indicator/who-answered.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { openSite } from '../queries/site.ts'

let db: Database
let surveys: IndicatorRow[]
beforeAll(async () => {
  db = await openSite()
  surveys = (await shownIndicators(db)).filter(({ weight }) => weight === 'answers')
})

async function asked(indicator: IndicatorRow) {
  const choices = await indicatorChoices(db, indicator, await allAreas(db))
  const { view } = parseIndicatorView('', choices)
  const figures = await indicatorFigures(db, indicator, view, choices)
  const { kommuner, shown } = findings(indicator, view, figures)
  const found = { ...kommuner, places: [...shown.places, ...kommuner.places] }
  const responses = await surveyResponses(db, indicator.source)
  const groups = await enrolledGroups(db, indicator, view.year)
  return { found, responses, groups }
}

describe('who answered', () => {
  test('is told of every place and year, and what is hidden has no number', async () => {
    const { found, responses, groups } = await asked(surveys.find(({ id }) => id === 'mar-bra')!)
    const told = whoAnswered(found, responses, groups)!
    expect(told.years).toEqual(['2014', '2017', '2020', '2023', '2026'])
    expect(told.byYear).toHaveLength(17)
    const hidden = responses.filter(
      ({ period, sex, grade, status }) =>
        period === told.period && status === 'suppressed' && (sex === 'alla') !== (grade === 'alla')
    )
    const cells = told.byGroup.flatMap(({ rates }) => rates)
    expect(cells.filter((cell) => cell === 'visas inte')).toHaveLength(hidden.length)
    expect(cells.filter((cell) => cell.endsWith('*')).length).toBeGreaterThan(0)
    expect(told.warnings[0]).toMatch(
      /^I en del av länets grupper svarade färre än 60.% av eleverna/
    )
  })

  test('a share is weighted as SQL weights it, and only where every group is shown', async () => {
    const indicator = surveys.find(({ id }) => id === 'mar-bra')!
    const { found, responses, groups } = await asked(indicator)
    const told = whoAnswered(found, responses, groups)!
    const rows = await db.query<{ area: string; change: number }>(
      `SELECT o.area, 100 * abs(sum(r.pupils * o.numerator / o.denominator) / sum(r.pupils)
         - sum(o.numerator) / sum(o.denominator)) AS change
       FROM observations o JOIN areas a ON a.code = o.area
       LEFT JOIN responses r ON r.source = ? AND r.period = o.period AND r.area = o.area
         AND r.sex = o.sex AND r.grade = o.grade
       WHERE o.indicator = ? AND o.period = ? AND o.grade <> 'alla' AND o.sex <> 'alla'
         AND o.status <> 'not_asked' AND a.type NOT IN ('lan', 'riket')
       GROUP BY o.area HAVING bool_and(o.numerator IS NOT NULL) ORDER BY change DESC`,
      [indicator.source, indicator.id, told.period]
    )
    const most = Number(/som mest ([\d,]+) /.exec(told.weighted)?.[1]?.replace(',', '.'))
    expect(most).toBeGreaterThanOrEqual(Math.round(10 * rows[0]!.change) / 10)
  })

  test('a warning says what would change in every indicator, and no more', async () => {
    for (const indicator of surveys) {
      const { found, responses, groups } = await asked(indicator)
      for (const warning of whoAnswered(found, responses, groups)?.warnings ?? []) {
        expect(warning).toMatch(/tolkas med försiktighet\.$|lika ofta\.|säkerställd\.$/)
      }
    }
  })
})

test('what an indicator is not divided by is counted from its values', async () => {
  const rows = await divisionRows(db)
  expect(rows).toHaveLength((await shownIndicators(db)).length)
  const of = (id: string) => rows.find(({ indicator }) => indicator === id)!
  expect(of('mar-bra')).toMatchObject({ sexes: true, grades: true, kommuner: 12, riket: false })
  expect(of('familjehem')).toMatchObject({ grades: false, riket: true })
})
