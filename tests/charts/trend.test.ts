// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { windowTo } from '../../src/lib/schema/period.ts'
import { trend, type TrendPoint } from '../../src/lib/charts/trend/chart.ts'
import { type TrendOptions } from '../../src/lib/charts/trend/options.ts'
import { familjehem, points } from './fixtures/familjehem.ts'
import { kommunTrend } from './fixtures/kommuner.ts'
import { trendOptions } from './fixtures/options.ts'
import { sipOptions, sipQuarters, sipShare } from './fixtures/sip.ts'
import { feelingWell, surveyOptions } from './fixtures/survey.ts'
import { expectPlainSvg, texts, tipOn, tips } from './plain-svg.ts'

const draw = (rows: TrendPoint[], options: Partial<TrendOptions> = {}) =>
  trend(rows, { ...trendOptions, ...options })

const only = (area: string) => familjehem.filter((row) => row.area === area)

/** Three years together, those with 2017 among them missing. */
const together = familjehem
  .filter(({ period }) => period >= '2016' && !['2017', '2018', '2019'].includes(period))
  .map((row): TrendPoint => ({ ...row, period: windowTo(row.period) }))

/** The lines of a chart, one for each run of years without a gap. */
function lines(svg: Element): string[] {
  const drawn = [...svg.querySelectorAll('g.series path')]
  return drawn.map((path) => path.getAttribute('d') ?? '')
}

describe('lines', () => {
  test('are never drawn across a missing year', () => {
    const norra = lines(draw(only('18N'), { showMarks: false }))
    expect(norra.map((d) => d.match(/[ML]/g)?.join(''))).toEqual(['MLL', 'ML', 'ML'])
  })

  test('a year alone is a point without a line', () => {
    const svg = draw(only('18O'), { showMarks: false })
    expect(lines(svg).map((d) => d.match(/[ML]/g)?.join(''))).toEqual(['MLL', 'MLL'])
    expect(svg.querySelectorAll('circle')).toHaveLength(7)
  })

  test('are not drawn across a break in the series, which is named', () => {
    const svg = draw(only('0000'), { breakBefore: '2020' })
    expect(lines(svg).map((d) => d.match(/[ML]/g)?.join(''))).toEqual(['MLL', 'ML', 'MLL'])
    expect(texts(svg)).toContain('Ny serie från 2020')
  })

  test('join the measurements of a survey made every third year', () => {
    const survey = points(2014, [
      {
        area: '18N',
        type: 'lansdel',
        lansdel: null,
        label: 'Norra',
        values: [71, null, null, 66, null, null, 61]
      }
    ]).filter((row) => row.value !== null)
    const svg = draw(survey, { percent: true, decimals: 0, showMarks: false })
    expect(lines(svg).map((d) => d.match(/[ML]/g)?.join(''))).toEqual(['MLL'])
    expect(texts(svg).join(' ')).not.toContain('saknas')
    expect(texts(svg)).toEqual(expect.arrayContaining(['2014', '2017', '2020', 'Norra 61\u00a0%']))
  })
})

describe('points', () => {
  test('tell what their row says', () => {
    expect(tips(draw(familjehem))).toContain('Norra 2022 | 14.1')
  })

  test('are hollow when a member area is missing', () => {
    const svg = draw(only('18S'), { showMarks: false })
    const hollow = [...svg.querySelectorAll('circle')].filter(
      (circle) => circle.getAttribute('fill') === '#ffffff'
    )
    expect(hollow).toHaveLength(2)
    expect(hollow.map(tipOn)).toEqual(['Södra 2019 | 6.6', 'Södra 2020 | 6.6'])
    expect(texts(svg).join(' ')).toContain('Ofylld punkt: någon kommun saknas i värdet.')
  })

  test('that are hidden are a cross at the baseline, saying whose', () => {
    expect(tips(draw(kommunTrend))).toEqual(
      expect.arrayContaining([
        'Lekeberg 2018 | Visas inte',
        'Lekeberg 2021 | Laxå 2021 | Visas inte'
      ])
    )
  })
})

describe('labels', () => {
  test('name line and last value, with the year when it is not the last', () => {
    expect(texts(draw(familjehem))).toEqual(
      expect.arrayContaining(['Norra 14,1', 'Västra 9,1 (2021)', 'Länet 7,9', 'Riket 7,3'])
    )
  })

  test.each(['wide', 'narrow'] as const)('of twelve lines never overlap (%s)', (size) => {
    const svg = draw(kommunTrend, { size })
    const ends = [...svg.querySelectorAll('text')].filter((text) =>
      /^[A-ZÅÄÖ][a-zåäö]+ \d/.test(text.textContent ?? '')
    )
    const ys = ends.map((text) => Number(text.getAttribute('y'))).sort((a, b) => a - b)
    expect(ys).toHaveLength(12)
    for (let i = 1; i < ys.length; i++) expect(ys[i]! - ys[i - 1]!).toBeGreaterThanOrEqual(16)
  })

  test('a year without any value is said to be missing', () => {
    expect(texts(draw(familjehem)).join(' ')).toMatch(/2017 ?saknas/)
  })
})

describe('the axis of values', () => {
  const high = only('18N').map((row): TrendPoint => {
    return { ...row, value: row.value && row.value + 200, lower: null, upper: null }
  })

  test('starts at zero', () => {
    expect(texts(draw(high, { showMarks: false }))).toContain('0')
  })

  test('need not for means', () => {
    const ticks = texts(draw(high, { showMarks: false, zero: false }))
    expect(ticks).not.toContain('0')
    expect(ticks).toContain('214')
  })

  test('does not go beyond 100 per cent', () => {
    const ticks = texts(
      draw(
        only('18N').map((r) => ({ ...r, value: 98, upper: 99.5 })),
        { percent: true }
      )
    )
    expect(ticks).toContain('100\u00a0%')
    expect(ticks).not.toContain('120\u00a0%')
  })
})

test('the time axis reaches the last decision, and the year that is asked for', () => {
  expect(texts(draw(familjehem))).toContain('2026')
  expect(texts(draw(familjehem, { showMarks: false }))).not.toContain('2026')
  expect(texts(draw(familjehem, { showMarks: false, endYear: 2026 }))).toContain('2026')
})

test('made-up figures are marked as such', () => {
  expect(texts(draw(familjehem))).not.toContain('Exempeldata')
  expect(texts(draw(familjehem, { example: true }))).toContain('Exempeldata')
  expect(texts(draw(familjehem)).join(' ')).not.toContain('Utforskande')
  const exploratory = texts(draw(familjehem, { example: true, exploratory: true }))
  expect(exploratory).toContain('Utforskande')
  expect(exploratory.join(' ')).toContain('Läs dem som uppslag.')
})

test('a chart without a single value still says what is hidden', () => {
  const hidden = only('18N').map((row): TrendPoint => {
    return { ...row, value: null, lower: null, upper: null, status: 'suppressed' }
  })
  expect(tips(draw(hidden))).toContain('Norra 2014 | 12.6')
  expect(texts(draw(hidden)).join(' ')).toContain('Visas inte alls: Norra.')
})

test('three years together stand in the middle of them, under both their ends; where only decisions are, years are single', () => {
  const svg = draw(together)
  const told = texts(svg)
  expect(told).toEqual(expect.arrayContaining(['2014–2016', '2017–2019', '2020–2022', '2025']))
  expect(told.join(' ')).toContain('2015–2017 till 2017–2019 saknas')
  const x = (text: string) => {
    const name = [...svg.querySelectorAll('.years text')].find((node) => node.textContent === text)
    return Number(name?.getAttribute('x'))
  }
  const perYear = (x('2020–2022') - x('2014–2016')) / 6
  expect(x('2025') - x('2020–2022')).toBeCloseTo(4 * perYear, 0)
  const last = svg.querySelector('g.points circle[data-tip^="Norra 2022"]')
  expect(Number(last?.getAttribute('cx'))).toBeCloseTo(x('2020–2022'), 1)
})

test('a place without any value is not left out in silence', () => {
  const rows = familjehem.filter((row) => row.period === '2022')
  expect(texts(draw(rows)).join(' ')).toContain('Uppgift saknas: Västra.')
})

test('a chart of no rows is refused', () => {
  expect(() => draw([])).toThrow('at least one row')
})

describe.each(['wide', 'narrow'] as const)('%s', (size) => {
  test.each<[string, TrendPoint[], Partial<TrendOptions>]>([
    ['trend-lansdelar', familjehem, {}],
    ['trend-focus', familjehem, { focus: ['18N'], example: true, showMarks: false }],
    ['trend-kommuner', kommunTrend, { breakBefore: '2020' }],
    ['trend-quarters', sipQuarters, sipOptions],
    ['trend-progress', sipShare, { ...sipOptions, percent: true }],
    ['trend-survey', feelingWell, { ...surveyOptions, showMarks: false }],
    ['trend-together', together, {}]
  ])('%s', async (name, rows, options) => {
    const svg = draw(rows, { ...options, size })
    expectPlainSvg(svg, trendOptions.alt)
    await expect(svg.outerHTML).toMatchFileSnapshot(`./snapshots/${name}-${size}.svg`)
  })
})
