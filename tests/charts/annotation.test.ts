// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { trend, type TrendPoint } from '../../src/lib/charts/trend/chart.ts'
import { type TrendOptions } from '../../src/lib/charts/trend/options.ts'
import { trendOptions } from './fixtures/options.ts'
import { sipQuarters } from './fixtures/sip.ts'
import { feelingWell, smoking, surveyOptions } from './fixtures/survey.ts'
import { texts, tipOn, tips } from './plain-svg.ts'

const draw = (rows: TrendPoint[], options: Partial<TrendOptions> = {}) =>
  trend(rows, { ...trendOptions, ...surveyOptions, showMarks: false, ...options })

const hatched = (svg: Element) => svg.querySelectorAll('[fill="url(#familjehem-missing)"]')

describe('hidden values', () => {
  test('are one cross for each period, saying whose and why', () => {
    const svg = draw(feelingWell)
    expect(tips(svg)).toEqual(
      expect.arrayContaining([
        'Ljusnarsberg 2014 | Laxå 2014 | Visas inte',
        'Ljusnarsberg 2017 | Visas inte'
      ])
    )
    expect(svg.querySelectorAll('g.suppressed')).toHaveLength(4)
    const shared = svg.querySelector('[data-area="1864 1860"]')
    expect(shared?.getAttribute('class')).toBe('suppressed')
    expect(tips(draw(sipQuarters))).toContain('Södra 2023-Q3 | Visas inte')
  })

  test('are explained, and places with nothing else are named below', () => {
    const foot = texts(draw(feelingWell)).join(' ')
    expect(foot).toContain('× visas inte, för att inget barn ska kunna pekas ut.')
    expect(foot).toContain('Visas inte alls: Ljusnarsberg, Laxå.')
    expect(texts(draw(smoking)).join(' ')).toContain('Frågan ställdes inte: Nora.')
  })

  test.each([0, 1, 2, 3, 4, 6, 8])('keep their cross off a point of %i per cent', (value) => {
    const rows = feelingWell.map((row): TrendPoint => {
      const low = row.area === '1880' && row.period === '2020'
      return low ? { ...row, value, lower: null, upper: null } : row
    })
    const svg = draw(rows)
    const point = [...svg.querySelectorAll('g.points circle')].find((circle) =>
      tipOn(circle).startsWith('Örebro 2020')
    )
    const cross = [...svg.querySelectorAll('g.suppressed')].find((g) => tipOn(g).includes(' 2020 '))
    const crossY = Number(cross?.querySelector('circle')?.getAttribute('cy'))
    expect(Math.abs(Number(point?.getAttribute('cy')) - crossY)).toBeGreaterThanOrEqual(4)
  })
})

describe('periods without any value', () => {
  test('are hatched when figures are missing', () => {
    const svg = draw(sipQuarters)
    expect(hatched(svg)).toHaveLength(1)
    expect(texts(svg)).toContain('Kvartal 2 2024 saknas')
  })

  test('have words and no hatching when the question was not asked', () => {
    const svg = draw(smoking)
    expect(hatched(svg)).toHaveLength(0)
    expect(texts(svg).join(' ')).toMatch(/2017 ?frågades ?inte/)
    expect(texts(svg).join(' ')).not.toContain('saknas')
  })
})

test('a new series may begin with a quarter', () => {
  expect(texts(draw(sipQuarters, { breakBefore: '2025-Q2' }))).toContain(
    'Ny serie från kvartal 2 2025'
  )
  expect(texts(draw(sipQuarters, { breakBefore: '2022-Q4' })).join(' ')).not.toContain('Ny serie')
})
