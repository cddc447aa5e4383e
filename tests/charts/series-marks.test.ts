// @vitest-environment node
import { expect, test } from 'vitest'
import { paper } from '../../src/lib/charts/parts/palette.ts'
import { trend, type TrendPoint } from '../../src/lib/charts/trend/chart.ts'
import { trendOptions } from './fixtures/options.ts'
import { sipOptions, sipQuarters, sipYears } from './fixtures/sip.ts'
import { feelingWell, surveyOptions } from './fixtures/survey.ts'
import { texts, tipOn, tips } from './plain-svg.ts'

const sip = (rows: TrendPoint[]) => trend(rows, { ...trendOptions, ...sipOptions })

test('every value is a datum of its place, and says what it is told to say', () => {
  const svg = sip(sipQuarters)
  const points = [...svg.querySelectorAll('g.points circle')]
  expect(points).toHaveLength(sipQuarters.filter(({ value }) => value !== null).length)
  expect(tips(svg)).toEqual(expect.arrayContaining(['Norra 2025-Q4 | 29', 'Norra 2026-Q1 | 15']))
  const norra = points.filter((point) => point.getAttribute('data-area') === '18N')
  expect(norra.map(tipOn).every((tip) => tip.startsWith('Norra '))).toBe(true)
})

test('all that is drawn of a place carries its code: interval, line, points and name', () => {
  const svg = trend(feelingWell, { ...trendOptions, ...surveyOptions, focus: ['1884'] })
  const own = [...svg.querySelectorAll('[data-area="1884"]')]
  const kinds = own.map((node) => node.getAttribute('class') || node.nodeName.toLowerCase())
  expect(new Set(kinds)).toEqual(new Set(['g', 'series', 'circle', 'line', 'text']))
})

test('rows without words are drawn without a tip', () => {
  const svg = sip(sipYears.map(({ tip: _, ...row }) => row))
  expect(svg.querySelectorAll('g.points circle')).toHaveLength(25)
  expect(svg.querySelectorAll('[data-area][data-tip]')).toHaveLength(0)
})

test('points of a period in progress are hollow, and no other', () => {
  const hollow = [...sip(sipYears).querySelectorAll('g.points circle')].filter(
    (circle) => circle.getAttribute('fill') === paper
  )
  expect(hollow).toHaveLength(5)
  for (const circle of hollow) expect(tipOn(circle)).toContain(' 2026 ')
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
})

test('a quarter stands in its middle, half as far from its edge as from the next; one in progress in the middle of what is counted', () => {
  const svg = sip(sipQuarters)
  const at = (label: string) =>
    [...svg.querySelectorAll('g.points circle')]
      .filter((circle) => tipOn(circle).startsWith(`Örebro ${label}`))
      .map((circle) => Number(circle.getAttribute('cx')))[0]!
  const quarter = at('2025-Q4') - at('2025-Q3')
  const path = svg.querySelector('.years path')?.getAttribute('d') ?? ''
  const yearStarts = [...path.matchAll(/M([\d.]+),[\d.]+v18/g)].map((match) => Number(match[1]))
  expect(yearStarts).toHaveLength(6)
  const [start, end] = yearStarts.slice(-2)
  expect(start! - at('2025-Q4')).toBeCloseTo(quarter / 2, 1)
  // 6 March is the 65th day of the year.
  expect(at('2026-Q1') - start!).toBeCloseTo(((end! - start!) * 65) / 365 / 2, 1)
})
