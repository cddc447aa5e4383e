// @vitest-environment node
import { expect, test } from 'vitest'
import { paper } from '../../src/lib/charts/palette.ts'
import { trend, type TrendPoint } from '../../src/lib/charts/trend.ts'
import { trendOptions } from './fixtures/options.ts'
import { sipOptions, sipQuarters, sipYears } from './fixtures/sip.ts'
import { feelingWell, surveyOptions } from './fixtures/survey.ts'
import { texts, titles } from './plainsvg.ts'

const sip = (rows: TrendPoint[]) => trend(rows, { ...trendOptions, ...sipOptions })

test('points say their period, and until when it is counted', () => {
  expect(titles(sip(sipQuarters))).toEqual(
    expect.arrayContaining([
      'Norra länsdelen kvartal 4 2025: 29',
      'Norra länsdelen kvartal 1 2026, till och med 6 mars 2026: 15'
    ])
  )
  expect(titles(sip(sipYears))).toContain('Örebro län 2026, till och med 6 mars 2026: 100')
})

test('survey values and their intervals are whole per cent', () => {
  const svg = trend(feelingWell, { ...trendOptions, ...surveyOptions })
  expect(titles(svg)).toContain('Nora 2023: 68\u00a0% (95\u00a0% intervall 64–72\u00a0%)')
})

test('points of a period in progress are hollow, and no other', () => {
  const hollow = [...sip(sipYears).querySelectorAll('g.points circle')].filter(
    (circle) => circle.getAttribute('fill') === paper
  )
  expect(hollow).toHaveLength(5)
  for (const circle of hollow) expect(circle.textContent).toContain('till och med 6 mars 2026')
})

test('the two kinds of hollow points are explained apart', () => {
  const partial = sipYears.map((row): TrendPoint => {
    return row.area === '18N' && row.period === '2024' ? { ...row, coverage: 0.9 } : row
  })
  const inProgress = 'Ofylld punkt för sig: perioden är inte slut.'
  const uncovered = 'Ofylld punkt: någon kommun saknas i värdet.'
  expect(texts(sip(sipYears)).join(' ')).toContain(inProgress)
  expect(texts(sip(sipYears)).join(' ')).not.toContain(uncovered)
  expect(texts(sip(partial)).join(' ')).toContain(`${uncovered} ${inProgress}`)
  const both = sipYears.map((row): TrendPoint => (row.through ? { ...row, coverage: 0.9 } : row))
  expect(texts(sip(both)).join(' ')).not.toContain(uncovered)
  expect(titles(sip(both)).join(' ')).toContain('Någon kommun saknas')
})

test('a quarter stands in its middle: a quarter of a year from the next, half as far from its edge', () => {
  const svg = sip(sipQuarters)
  const at = (label: string) =>
    [...svg.querySelectorAll('g.points circle')]
      .filter((circle) => circle.textContent?.startsWith(`Örebro ${label}`))
      .map((circle) => Number(circle.getAttribute('cx')))[0]!
  const quarter = at('kvartal 4 2025') - at('kvartal 3 2025')
  expect(at('kvartal 1 2026') - at('kvartal 4 2025')).toBeCloseTo(quarter, 3)
  const path = svg.querySelector('path.quarters')?.getAttribute('d') ?? ''
  const yearStarts = [...path.matchAll(/M([\d.]+),[\d.]+v18/g)].map((match) => Number(match[1]))
  expect(yearStarts).toHaveLength(4)
  expect(at('kvartal 1 2026') - yearStarts.at(-1)!).toBeCloseTo(quarter / 2, 1)
})
